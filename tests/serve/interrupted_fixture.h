// A program that is ended as by Ctrl-C.
#pragma once

#include <signal.h>
#include <sys/wait.h>

namespace openverslag {

// Its exit code; -1 when a signal ended it.
inline int interrupted(pid_t process) {
  kill(process, SIGINT);
  int status = 0;
  waitpid(process, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace openverslag
