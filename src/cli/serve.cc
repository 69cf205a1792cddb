// openverslag serve: a preview on this computer that follows the content.
#include "serve/serve.h"

#include <filesystem>
#include <ostream>

#include "cli/command.h"
#include "cli/make_site.h"
#include "cli/reporting.h"
#include "cli/review_page.h"
#include "cli/site_command.h"
#include "document/reader.h"
#include "privacy/personal_data.h"
#include "serve/temporary_folder.h"
#include "text/failure.h"

namespace openverslag {
namespace {

// One build for the preview, and its report as a page. A failure is told and waited out: the next
// change may mend it.
PreviewExtras rebuild(const SiteOptions& options, const Call& call) {
  const auto hide = [](std::string_view line) { return without_personal_data(line); };
  Timings timings;
  MadeSite made;
  std::string problem;
  try {
    Progress progress(call.console.err, call.console.terminal);
    made = make_site(options, progress, timings);
    print_report(made.diagnostics, options.content, call);
  } catch (const Failure& failure) {
    problem = call.language.text(failure.key(), failure.arguments());
    call.console.err << problem << '\n';
  }
  if (!std::filesystem::exists(*options.output)) made.places = {};  // no page to lead to yet
  made.diagnostics.append(std::move(made.suggestions));
  const std::vector<WorkItem> items = worklist(made.diagnostics.sorted(), call.language, hide);
  return review_extras(
      {items, made.places, options.content, call.language, made.stylesheet, problem}, hide,
      lines_of);
}

int serve_content(const Call& call) {
  const TemporaryFolder folder;
  SiteOptions options = site_options(call);
  options.output = folder.path() / "site";
  options.durability = Durability::preview;
  options.review = true;
  const ServeOptions preview = {{options.content, themes_folder(options.content)},
                                *options.output,
                                static_cast<int>(call.arguments.number("port", 8000, 65535))};
  serve(
      preview, call.language, [&] { return rebuild(options, call); }, call.console.out);
  return kDone;
}

std::vector<Option> serve_options() {
  std::vector<Option> options = site_command_options();
  options.insert(options.begin(), {"port", "N"});
  return options;
}

}  // namespace

const Command& serve_command() {
  static const Command command = {"serve", "[CONTENT]", 1, serve_options(), serve_content};
  return command;
}

}  // namespace openverslag
