#include "publish/output_folder.h"

#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <system_error>

#include "publish/manifest.h"
#include "publish/system_failure.h"
#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

fs::path resolve(const fs::path& path) {
  std::error_code error;
  fs::path resolved = fs::weakly_canonical(fs::absolute(path), error);
  if (error) fail_with_system_error(path, error.value());
  // "public/" and "public" are one folder.
  return resolved.has_filename() ? resolved : resolved.parent_path();
}

bool is_inside(const fs::path& inner, const fs::path& outer) {
  return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

bool is_home(const fs::path& folder) {
  const char* home = std::getenv("HOME");
  std::error_code error;
  return home != nullptr && fs::equivalent(folder, home, error);
}

bool is_mount_point(const fs::path& folder) {
  struct stat inner, outer;
  return stat(folder.c_str(), &inner) == 0 && stat(folder.parent_path().c_str(), &outer) == 0 &&
         inner.st_dev != outer.st_dev;
}

bool is_work_folder(const fs::path& folder) {
  std::error_code error;
  return is_inside(fs::current_path(error), folder);
}

OutputFolder with_scaffolding(OutputFolder output, const fs::path& around) {
  const std::string name = "." + output.folder.filename().string();
  output.fresh = around / (name + ".new");
  output.ready = around / (name + ".ready");
  output.old = around / (name + ".old");
  output.lock = around / (name + ".lock");
  return output;
}

// Does a build that replaces the entries of the folder work in it, or has one been interrupted?
bool has_scaffolding(const OutputFolder& inside) {
  return fs::exists(inside.fresh) || fs::exists(inside.ready) || fs::exists(inside.old) ||
         fs::exists(inside.lock);
}

// Holds files, and neither our manifest nor nothing but a .gitignore. After an interrupted build
// the manifest may stand in the folder that the entries come from.
bool is_foreign(const OutputFolder& inside) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(inside.folder, error)) {
    if (entry.path().filename() == ".gitignore" || is_scaffolding(inside, entry.path())) continue;
    return !has_our_manifest(inside.folder) && !has_our_manifest(inside.old) &&
           !has_our_manifest(inside.ready);
  }
  if (error && error != std::errc::no_such_file_or_directory)
    fail_with_system_error(inside.shown, error.value());
  return false;
}

}  // namespace

bool is_scaffolding(const OutputFolder& output, const fs::path& path) {
  return path == output.fresh || path == output.ready || path == output.old || path == output.lock;
}

OutputFolder locate_output(const fs::path& output) {
  OutputFolder located;
  located.shown = output;
  located.folder = resolve(output);
  const fs::path& folder = located.folder;
  if (folder == folder.root_path() || is_home(folder))
    throw Failure("failure.publish.output-too-wide", {output.string()});
  if (fs::is_symlink(folder)) throw Failure("failure.publish.dangling-link", {output.string()});
  if (fs::exists(folder) && !fs::is_directory(folder))
    throw Failure("failure.publish.output-is-file", {output.string()});
  const OutputFolder inside = with_scaffolding(located, folder);
  if (is_foreign(inside)) throw Failure("failure.publish.output-not-ours", {output.string()});

  located.stays = fs::exists(folder) &&
                  (is_mount_point(folder) || is_work_folder(folder) || has_scaffolding(inside));
  return with_scaffolding(located, located.stays ? folder : folder.parent_path());
}

std::vector<std::string> files_of_the_user(const OutputFolder& output) {
  std::vector<std::string> found;
  const auto ours = read_manifest(output.folder);
  std::error_code error;
  fs::recursive_directory_iterator entry(output.folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    const fs::path& path = entry->path();
    if (is_scaffolding(output, path)) {
      entry.disable_recursion_pending();
      continue;
    }
    const bool is_folder = entry->is_directory() && !entry->is_symlink();
    if (is_folder && !fs::is_empty(path)) continue;
    std::string name = path.lexically_relative(output.folder).generic_string();
    if (is_folder) name += '/';
    if (!is_of_the_manifest(name) && !ours.contains(name)) found.push_back(std::move(name));
  }
  if (error && error != std::errc::no_such_file_or_directory)
    fail_with_system_error(output.shown, error.value());
  std::sort(found.begin(), found.end());
  return found;
}

void refuse_overlap(const fs::path& content, const fs::path& output) {
  const fs::path inner = resolve(output);
  const fs::path outer = resolve(content);
  if (is_inside(inner, outer))
    throw Failure("failure.publish.output-in-content", {output.string(), content.string()});
  if (is_inside(outer, inner))
    throw Failure("failure.publish.content-in-output", {output.string(), content.string()});
}

}  // namespace openverslag
