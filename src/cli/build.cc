// openverslag build: the site, made and published.
#include "cli/last_build.h"
#include "cli/site_command.h"

namespace openverslag {
namespace {

int build(const Call& call) {
  SiteOptions options = site_options(call);
  options.output = call.arguments.word(1, "public");
  options.sign = call.arguments.value("sign");
  Timings timings;
  const LastBuild last(options);
  if (const std::optional<MadeSite> same = last.unchanged()) {
    timings.mark("compare");
    return report_made(*same, options, "cli.unchanged", timings, call);
  }
  last.forget();
  const MadeSite made = make_shown(options, call, timings);
  last.remember(made);
  return report_made(made, options, "cli.built", timings, call);
}

std::vector<Option> build_options() {
  std::vector<Option> options = site_command_options();
  options.insert(options.begin(), {"sign", "KEY"});
  return options;
}

}  // namespace

const Command& build_command() {
  static const Command command = {"build", "[CONTENT [OUTPUT]]", 2, build_options(), build};
  return command;
}

}  // namespace openverslag
