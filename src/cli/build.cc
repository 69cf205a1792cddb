// openverslag build: the site, made and published.
#include "cli/last_build.h"
#include "cli/site_command.h"

namespace openverslag {
namespace {

void write_trace(const Trace& trace, const Timings& timings, const Call& call) {
  if (call.arguments.has("trace")) trace.write(call.arguments.value("trace"), timings);
}

std::vector<Option> build_options() {
  std::vector<Option> options = site_command_options();
  options.insert(options.begin(), {{"no-cache"}, {"sign", "KEY"}, {"trace", "FILE"}});
  return options;
}

int build(const Call& call) {
  SiteOptions options = site_options(call);
  options.output = output_of(call);
  options.sign = call.arguments.value("sign");
  Timings timings;
  Trace trace;
  const LastBuild last(options);
  const bool is_all_asked = call.arguments.has("no-cache");
  if (const auto same = is_all_asked ? std::nullopt : last.unchanged()) {
    timings.mark("compare");
    write_trace(trace, timings, call);
    return report_made(*same, options, "cli.unchanged", timings, call);
  }
  last.forget();
  const MadeSite made =
      make_shown(options, call, timings, call.arguments.has("trace") ? &trace : nullptr);
  last.remember(made);
  timings.mark("remember");
  write_trace(trace, timings, call);
  return report_made(made, options, "cli.built", timings, call);
}

}  // namespace

const Command& build_command() {
  static const Command command = {"build", "[CONTENT [OUTPUT]]", 2, build_options(), build};
  return command;
}

}  // namespace openverslag
