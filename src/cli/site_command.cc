#include "cli/site_command.h"

#include <filesystem>
#include <ostream>

#include "cli/reporting.h"

namespace openverslag {
namespace {

constexpr unsigned kMostJobs = 256;

// Relative when the content is.
std::filesystem::path beside(std::filesystem::path content) {
  content = content.lexically_normal();
  if (!content.has_filename()) content = content.parent_path();  // "content/"
  if (content == "." || content.filename() == "..")
    content = std::filesystem::weakly_canonical(content);
  return content.parent_path();
}

}  // namespace

std::vector<Option> site_command_options() {
  std::vector<Option> options = {{"base-url", "URL"}, {"jobs", "N"}, {"timings"}};
  for (const Option& option : reporting_options()) options.push_back(option);
  return options;
}

SiteOptions site_options(const Call& call) {
  SiteOptions options;
  options.content = call.arguments.word(0, "content");
  options.base_url = call.arguments.value("base-url");
  options.jobs = call.arguments.number("jobs", 0, kMostJobs);
  return options;
}

std::string output_of(const Call& call) {
  std::string given = call.arguments.word(1);
  if (!given.empty()) return given;
  return (beside(call.arguments.word(0, "content")) / "public").string();
}

MadeSite make_shown(const SiteOptions& options, const Call& call, Timings& timings, Trace* trace) {
  Progress progress(call.console.err, call.console.terminal && !call.arguments.has("quiet"), trace);
  return make_site(options, progress, timings);
}

int report_made(const MadeSite& made, const SiteOptions& options, std::string_view sentence,
                const Timings& timings, const Call& call) {
  print_report(made.diagnostics, options.content, made.hidden_surnames, call);
  if (call.arguments.has("timings")) call.console.err << timings.table();
  if (made.diagnostics.has_errors()) return kContentErrors;
  if (call.arguments.has("quiet")) return kDone;
  const Language& language = call.language;
  call.console.out << language.text(sentence, {language.count("cli.meetings", made.meetings),
                                               language.count("cli.pages", made.pages),
                                               options.output.value_or("").string()})
                   << '\n';
  return kDone;
}

}  // namespace openverslag
