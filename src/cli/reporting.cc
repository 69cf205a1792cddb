#include "cli/reporting.h"

#include <functional>
#include <ostream>
#include <set>
#include <utility>

#include "cli/gather_settings.h"
#include "cli/leaked_words.h"
#include "cli/terms.h"
#include "cli/withdrawn.h"
#include "document/reader.h"
#include "privacy/file_name.h"
#include "privacy/markup.h"
#include "privacy/personal_data.h"
#include "privacy/redaction.h"
#include "text/report.h"

namespace openverslag {
namespace {

bool wants_color(const Call& call) {
  const std::string when = call.arguments.choice("color", {"auto", "always", "never"});
  if (call.arguments.has("no-color") || when == "never") return false;
  return when == "always" || call.console.terminal;
}

}  // namespace

std::vector<Option> reporting_options() {
  return {{"format", "text|json"}, {"quiet"}, {"color", "auto|always|never"}, {"no-color"}};
}

bool is_json_asked(const Call& call) {
  return call.arguments.choice("format", {"text", "json"}) == "json";
}

std::vector<Diagnostic> reported(const Diagnostics& diagnostics, const Call& call) {
  std::vector<Diagnostic> sorted = diagnostics.sorted();
  if (call.arguments.has("quiet"))
    std::erase_if(sorted, [](const Diagnostic& one) { return one.severity != Severity::error; });
  return sorted;
}

LineMask report_mask(const std::filesystem::path& content, const std::vector<Diagnostic>& found,
                     const std::vector<std::string>& hidden_surnames) {
  Diagnostics told_before;
  PrivacyRules known = gather_privacy_rules(content, Config{}, told_before);
  std::set<std::string, std::less<>> withdrawn;
  std::vector<Withdrawal> withdrawals = gather_withdrawals(content, told_before);
  std::erase_if(withdrawals, is_to_come);
  for (Withdrawal& one : people_due(known, gather_registry(content, told_before)))
    withdrawals.push_back(std::move(one));
  for (const Withdrawal& one : withdrawals) {
    if (one.person.empty()) {
      withdrawn.insert(one.file);
      continue;
    }
    const auto name = parse_person_name(one.person, standard_vocabulary().names);
    known.redactions.push_back(
        {name ? name->surname : one.person, {}, {}, {}, one.place, one.written_in, true});
  }
  for (const std::string& surname : hidden_surnames)
    known.redactions.push_back({surname, {}, {}, {}, {}});
  LeakedWords leaked = leaked_words(content, found, known);
  return [rules = std::move(known), withdrawn = std::move(withdrawn), leaked = std::move(leaked)](
             std::string_view line, std::string_view file) {
    // Also of an item of it: nobody knows here which lines those are.
    if (withdrawn.contains(file) || leaked.is_in(file, line) || is_spelled_with_markup(line))
      return masked(line);
    std::string shown = without_personal_data(line);
    if (file.empty()) shown = file_name_without_personal_data(shown);
    return without_redacted(leaked.masked_in(std::move(shown)), rules);
  };
}

void print_report(const Diagnostics& diagnostics, const std::filesystem::path& content,
                  const std::vector<std::string>& hidden_surnames, const Call& call) {
  print_report(reported(diagnostics, call), content, hidden_surnames, call);
}

void print_report(const std::vector<Diagnostic>& sorted, const std::filesystem::path& content,
                  const std::vector<std::string>& hidden_surnames, const Call& call) {
  const bool color = wants_color(call);
  const LineMask hide = report_mask(content, sorted, hidden_surnames);
  if (is_json_asked(call)) {
    call.console.err << report_json(sorted, call.language, content, hide, lines_of);
  } else if (!sorted.empty()) {
    call.console.err << report_text(sorted, call.language, content, hide, color, lines_of);
  }
}

}  // namespace openverslag
