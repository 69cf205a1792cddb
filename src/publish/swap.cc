#include "publish/swap.h"

#include <fcntl.h>
#include <stdio.h>

#include <cerrno>
#include <system_error>
#include <vector>

#include "publish/system_failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

void move_entry(const fs::path& from, const fs::path& to, const fs::path& shown) {
  if (rename(from.c_str(), to.c_str()) != 0) fail_with_system_error(shown, errno);
}

bool exchange(const fs::path& one, const fs::path& other) {
  return renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0;
}

// What was removed from the old tree is of no more use: that some of it could not be removed is no
// failure of the build, and the next one tries again.
void remove_quietly(const fs::path& path) {
  std::error_code error;
  fs::remove_all(path, error);
}

std::vector<fs::path> entries(const fs::path& folder) {
  std::vector<fs::path> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    names.push_back(entry.path().filename());
  return names;
}

void rename_twice(const OutputFolder& output) {
  move_entry(output.folder, output.old, output.shown);
  if (rename(output.fresh.c_str(), output.folder.c_str()) == 0) return;
  const int error = errno;
  move_entry(output.old, output.folder, output.shown);
  fail_with_system_error(output.shown, error);
}

// Entry by entry, inside the folder: first the new ones in, then the old ones out.
void replace_entries(const OutputFolder& output) {
  fs::create_directory(output.old);
  const std::vector<fs::path> before = entries(output.folder);
  for (const fs::path& name : entries(output.fresh)) {
    const fs::path target = output.folder / name;
    if (fs::exists(target)) move_entry(target, output.old / name, output.shown / name);
    move_entry(output.fresh / name, target, output.shown / name);
  }
  for (const fs::path& name : before) {
    const fs::path path = output.folder / name;
    const bool ours = path == output.fresh || path == output.old || path == output.lock;
    if (!ours && !fs::exists(output.old / name))
      move_entry(path, output.old / name, output.shown / name);
  }
  remove_quietly(output.fresh);
}

}  // namespace

void swap_in(const OutputFolder& output, SwapMethod method) {
  if (output.stays) {
    replace_entries(output);
  } else if (!fs::exists(output.folder)) {
    move_entry(output.fresh, output.folder, output.shown);
  } else if (method == SwapMethod::exchange && exchange(output.fresh, output.folder)) {
    remove_quietly(output.fresh);
  } else {
    rename_twice(output);
  }
  remove_quietly(output.old);
}

void recover_output(const OutputFolder& output) {
  if (!fs::exists(output.folder) && fs::exists(output.old))
    move_entry(output.old, output.folder, output.shown);
  std::error_code error;
  for (const fs::path& left : {output.fresh, output.old}) {
    fs::remove_all(left, error);
    if (error) fail_with_system_error(left, error.value());
  }
}

}  // namespace openverslag
