// openverslag check: everything that build does, but for writing.
#include "cli/site_command.h"

namespace openverslag {
namespace {

int check(const Call& call) { return make_and_report(site_options(call), "cli.checked", call); }

}  // namespace

const Command& check_command() {
  static const Command command = {"check", "[CONTENT]", 1, site_command_options(), check};
  return command;
}

}  // namespace openverslag
