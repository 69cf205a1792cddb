#include "publish/swap.h"

#include <fcntl.h>
#include <stdio.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <vector>

#include "publish/system_failure.h"
#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

bool is_there(const fs::path& path) { return fs::exists(fs::symlink_status(path)); }

// Says what a refusal by the system means for the site.
using Refusal = void (*)(const fs::path& shown, int error);

void fail_half_way(const fs::path& shown, int error) {
  throw Failure("failure.publish.half-way",
                {shown.string(), std::generic_category().message(error)});
}

void move_entry(const fs::path& from, const fs::path& to, const fs::path& shown, Refusal refused) {
  if (rename(from.c_str(), to.c_str()) != 0) refused(shown, errno);
}

bool exchange(const fs::path& one, const fs::path& other) {
  return renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0;
}

// In the order in which they may be removed: what recovery goes by, last.
std::array<fs::path, 3> leftovers(const OutputFolder& output) {
  return {output.ready, output.old, output.fresh};
}

std::vector<fs::path> entries(const OutputFolder& output, const fs::path& folder) {
  std::vector<fs::path> names;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    if (!is_scaffolding(output, entry.path())) names.push_back(entry.path().filename());
  }
  if (error) fail_with_system_error(output.shown, error.value());
  return names;
}

// What somebody has put in the place of an entry meanwhile is not written over.
void move_entries(const OutputFolder& output, const fs::path& from, const fs::path& to,
                  Refusal refused) {
  for (const fs::path& name : entries(output, from)) {
    if (is_there(to / name))
      throw Failure("failure.publish.not-put-back", {(to / name).string(), (from / name).string()});
    move_entry(from / name, to / name, output.shown / name, refused);
  }
}

// The folder stays and all that is in it goes. When `ready` is there, all of the old site is in
// `old`; when it is not, nothing of the new site is in the folder. So recovery knows whose an entry
// is, and where it belongs. There is no site for as long as it takes to rename some twenty entries.
void set_aside(const OutputFolder& output) {
  std::error_code error;
  fs::create_directory(output.old, error);
  if (error) fail_with_system_error(output.shown, error.value());
  move_entries(output, output.folder, output.old, fail_with_system_error);
  move_entry(output.fresh, output.ready, output.shown, fail_with_system_error);
}

void settle(const OutputFolder& output) {
  if (is_there(output.ready)) {
    move_entries(output, output.ready, output.folder, fail_half_way);
  } else if (is_there(output.old) && !is_there(output.folder)) {
    move_entry(output.old, output.folder, output.shown, fail_half_way);
  } else if (is_there(output.old) && is_there(output.fresh)) {
    move_entries(output, output.old, output.folder, fail_half_way);
  }
}

}  // namespace

void swap_in(const OutputFolder& output) {
  if (output.stays) {
    set_aside(output);
    settle(output);
  } else if (!is_there(output.folder)) {
    move_entry(output.fresh, output.folder, output.shown, fail_with_system_error);
  } else if (!exchange(output.fresh, output.folder)) {
    move_entry(output.folder, output.old, output.shown, fail_with_system_error);
    move_entry(output.fresh, output.folder, output.shown, fail_with_system_error);
  }
  // The new site stands. That something of the old one could not be removed is no failure of this
  // build; the next one tries again.
  std::error_code error;
  for (const fs::path& left : leftovers(output)) fs::remove_all(left, error);
}

void recover_output(const OutputFolder& output) {
  settle(output);
  std::error_code error;
  for (const fs::path& left : leftovers(output)) {
    fs::remove_all(left, error);
    if (error) fail_with_system_error(left, error.value());
  }
}

}  // namespace openverslag
