// openverslag serve: a preview on this computer that follows the content.
#include "serve/serve.h"

#include <filesystem>
#include <ostream>

#include "cli/command.h"
#include "cli/make_site.h"
#include "cli/reporting.h"
#include "cli/review.h"
#include "cli/site_command.h"
#include "serve/temporary_folder.h"
#include "text/failure.h"

namespace openverslag {
namespace {

// One build for the preview, and its report as a page. A failure is told and waited out: the next
// change may mend it.
PreviewExtras rebuild(const SiteOptions& options, const Call& call) {
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
  return review_of(std::move(made), options.content, call.language, problem);
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
