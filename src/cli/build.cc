// openverslag build: the site, made and published.
#include "cli/site_command.h"

namespace openverslag {
namespace {

int build(const Call& call) {
  SiteOptions options = site_options(call);
  options.output = call.arguments.word(1, "public");
  return make_and_report(options, "cli.built", call);
}

}  // namespace

const Command& build_command() {
  static const Command command = {"build", "[CONTENT [OUTPUT]]", 2, site_command_options(), build};
  return command;
}

}  // namespace openverslag
