// openverslag check: everything that build does, but for writing.
#include <ostream>

#include "cli/reporting.h"
#include "cli/site_command.h"
#include "cli/worklist.h"
#include "document/reader.h"

namespace openverslag {
namespace {

int print_worklist(SiteOptions options, const Call& call) {
  options.review = true;
  Timings timings;
  MadeSite made = make_shown(options, call, timings);
  const bool failed = made.diagnostics.has_errors();
  made.diagnostics.append(std::move(made.suggestions));
  const std::vector<Diagnostic> all = reported(made.diagnostics, call);
  const LineMask hide = report_mask(options.content, all, made.hidden_surnames);
  const std::vector<WorkItem> items = worklist(all, call.language, hide);
  const bool json = call.arguments.choice("format", {"text", "json"}) == "json";
  call.console.out << (json ? worklist_json(items, hide, options.content, lines_of)
                            : worklist_text(items, call.language, options.content, hide, lines_of));
  if (call.arguments.has("timings")) call.console.err << timings.table();
  return failed ? kContentErrors : kDone;
}

int check(const Call& call) {
  SiteOptions options = site_options(call);
  options.published = output_of(call);
  options.lint = true;
  if (call.arguments.has("worklist")) return print_worklist(options, call);
  Timings timings;
  const MadeSite made = make_shown(options, call, timings);
  return report_made(made, options, "cli.checked", timings, call);
}

std::vector<Option> check_options() {
  std::vector<Option> options = site_command_options();
  options.insert(options.begin(), {"worklist"});
  return options;
}

}  // namespace

const Command& check_command() {
  static const Command command = {"check", "[CONTENT [OUTPUT]]", 2, check_options(), check};
  return command;
}

}  // namespace openverslag
