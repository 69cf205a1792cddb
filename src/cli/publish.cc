// openverslag publish: the site, made and published, and what changed in it added to the history.
#include <ostream>

#include "cli/last_build.h"
#include "cli/published_copies.h"
#include "cli/site_command.h"
#include "cli/today.h"
#include "text/failure.h"

namespace openverslag {
namespace {

Date date_of(const Call& call) {
  const std::string written = call.arguments.value("date");
  if (written.empty()) return today();
  const std::optional<Date> date = parse_iso_date(written);
  if (!date) throw Failure("failure.cli.date", {written});
  // No later publication could follow it.
  if (*date > today()) throw Failure("failure.cli.publish-future", {written});
  return *date;
}

// "de brug is [-groen-] {+blauw+}", as it will be seen by everybody.
std::string words_of(const EditedParagraph& paragraph) {
  std::string line;
  for (const EditedWords& each : paragraph) {
    if (!line.empty()) line += ' ';
    if (each.edit == Edit::removed) line += "[-" + each.words + "-]";
    if (each.edit == Edit::added) line += "{+" + each.words + "+}";
    if (each.edit == Edit::same) line += each.words;
  }
  return line;
}

// `is_held`: nobody has seen them yet.
void print_changes(const std::vector<ToldChange>& changes, bool is_held, const Call& call) {
  if (changes.empty() || call.arguments.has("quiet")) return;
  std::ostream& out = call.console.out;
  out << call.language.text(is_held ? "cli.publish-held" : "cli.publish-shows") << '\n';
  for (const auto& [meeting, file, part] : changes) {
    out << '\n' << meeting << (part.anchor.empty() ? "" : "#" + part.anchor);
    out << (part.title.empty() ? "" : " " + part.title) << '\n';
    if (part.untold != Untold::told)
      out << "  " << call.language.text("cli.publish-untold") << '\n';
    for (const EditedParagraph& paragraph : part.words) out << "  " << words_of(paragraph) << '\n';
  }
  out << '\n' << call.language.text("cli.publish-forget") << "\n\n";
}

// Nothing is new, and nothing else was asked; and a change that comes next can wait alone.
std::optional<MadeSite> unchanged(const LastBuild& last, const SiteOptions& options,
                                  const Call& call) {
  if (options.hold && !has_published_copies(options.content)) return std::nullopt;
  for (const char* const asked : {"forget", "date", "no-cache"}) {
    if (call.arguments.has(asked)) return std::nullopt;
  }
  return last.unchanged();
}

int publish(const Call& call) {
  SiteOptions options = site_options(call);
  options.sign = call.arguments.value("sign");
  options.publication = PublishRequest{date_of(call), call.arguments.value("forget")};
  options.hold = call.arguments.has("hold");
  const bool is_dry = call.arguments.has("dry-run");
  Timings timings;
  std::optional<LastBuild> last;
  options.published = output_of(call);
  if (!is_dry) {
    options.output = options.published;
    last.emplace(options);
    if (const auto same = unchanged(*last, options, call)) {
      timings.mark("compare");
      return report_made(*same, options, "cli.unchanged", timings, call);
    }
    last->forget();
  }
  const MadeSite made = make_shown(options, call, timings);
  const bool is_made = !made.diagnostics.has_errors() || !made.link.empty();
  if (is_made || options.hold) print_changes(made.changes, options.hold, call);
  // What waits is told every time.
  const bool is_whole = !options.hold || made.changes.empty();
  if (last && is_whole) last->remember(made);
  return report_made(made, options, is_dry ? "cli.checked" : "cli.built", timings, call);
}

std::vector<Option> publish_options() {
  std::vector<Option> options = {{"date", "DATE"}, {"dry-run"},  {"forget", "MEETING"},
                                 {"hold"},         {"no-cache"}, {"sign", "KEY"}};
  for (const Option& option : site_command_options()) options.push_back(option);
  return options;
}

}  // namespace

const Command& publish_command() {
  static const Command command = {"publish", "[CONTENT [OUTPUT]]", 2, publish_options(), publish};
  return command;
}

}  // namespace openverslag
