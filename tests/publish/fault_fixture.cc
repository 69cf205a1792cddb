#include "publish/fault_fixture.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cerrno>

namespace openverslag {
namespace {

// Set by the thread that makes all changes while they are counted.
struct Plan {
  bool counts = false;
  Fault fault = Fault::kill;
  int step = 0;
  Disk disk;
  int changes = 0;
};
Plan plan;

struct PlanGuard {
  ~PlanGuard() { plan = {}; }
};

bool fails_now() {
  if (!plan.counts) return false;
  ++plan.changes;
  if (plan.changes < plan.step || (plan.changes > plan.step && plan.fault != Fault::fail_on))
    return false;
  if (plan.fault == Fault::kill) raise(SIGKILL);
  errno = EIO;
  return true;
}

template <class... Arguments>
int change(long call, Arguments... arguments) {
  return fails_now() ? -1 : static_cast<int>(syscall(call, arguments...));
}

bool in_child(const std::function<void()>& action) {
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    try {
      action();
      _exit(0);
    } catch (...) {
      _exit(1);
    }
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  const bool killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
  REQUIRE((killed || (WIFEXITED(status) && WEXITSTATUS(status) == 0)));
  return killed;
}

}  // namespace

bool run_with_fault(Fault fault, int step, Disk disk, const std::function<void()>& action) {
  const PlanGuard guard;
  plan = {true, fault, step, disk, 0};
  if (fault == Fault::kill) return in_child(action);
  action();
  return plan.changes >= step;
}

}  // namespace openverslag

// What the linker finds first, for our code and for the C++ library alike.
extern "C" {

using openverslag::change;
using openverslag::fails_now;
using openverslag::plan;

int rename(const char* from, const char* to) noexcept {
  return change(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0u);
}
int renameat2(int folder, const char* from, int other, const char* to, unsigned flags) noexcept {
  if (plan.counts && !plan.disk.exchanges && flags == RENAME_EXCHANGE) {
    errno = EINVAL;
    return -1;
  }
  return change(SYS_renameat2, folder, from, other, to, flags);
}
int mkdir(const char* path, mode_t mode) noexcept {
  return change(SYS_mkdirat, AT_FDCWD, path, mode);
}
int mkdirat(int folder, const char* path, mode_t mode) noexcept {
  return change(SYS_mkdirat, folder, path, mode);
}
int linkat(int folder, const char* from, int other, const char* to, int flags) noexcept {
  return change(SYS_linkat, folder, from, other, to, flags);
}
// The folders of tests may be lost: they do not wait for a disk that others use, too.
int syncfs(int) noexcept {
  const bool refused = plan.counts && !plan.disk.syncs;
  if (refused) errno = EIO;
  return refused || fails_now() ? -1 : 0;
}
int unlink(const char* path) noexcept { return change(SYS_unlinkat, AT_FDCWD, path, 0); }
int unlinkat(int folder, const char* path, int flags) noexcept {
  return change(SYS_unlinkat, folder, path, flags);
}
int rmdir(const char* path) noexcept { return change(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR); }
}
