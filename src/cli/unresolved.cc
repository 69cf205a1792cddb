#include "cli/unresolved.h"

#include <filesystem>

#include "archive/registry_lines.h"
#include "text/name.h"

namespace openverslag {
namespace {

// "…" is for the clerk to fill in.
constexpr std::string_view kSomebody = "…";

void report(const Facts& facts, const Item& item, const NameUse& use, const std::string& body,
            const Vocabulary& vocabulary, Diagnostics& diagnostics) {
  const Where where{facts.source, item.place, use.printed};
  if (const auto name = parse_person_name(use.printed, vocabulary.names)) {
    const std::string shown = display_name(*name);
    diagnostics.note(
        "unknown-speaker", where,
        {shown, registry_lines(kSomebody, use.printed, body), member_lines(shown, body)});
    return;
  }
  const std::string beside = std::filesystem::path(facts.source).filename().string() + ".toml";
  diagnostics.note("unknown-office", where,
                   {use.printed, body, registry_lines(kSomebody, use.printed, body), beside});
}

}  // namespace

void report_unresolved(const Archive& archive, const Vocabulary& vocabulary,
                       Diagnostics& diagnostics) {
  for (MeetingIndex meeting = 0; meeting < archive.meetings.size(); ++meeting) {
    const Facts& facts = archive.meetings[meeting];
    const MeetingLinks& links = archive.links[meeting];
    const std::string& printed = facts.header.body;
    const std::string& body = printed.empty() ? archive.bodies[links.body].name : printed;
    for (std::size_t i = 0; i < facts.items.size(); ++i) {
      const Item& item = facts.items[i];
      for (std::size_t n = 0; n < item.names.size(); ++n) {
        const NameUse& use = item.names[n];
        const bool is_unknown = links.items[i].names[n].certainty == Certainty::unknown;
        if (use.role == NameRole::speaker && !use.pronoun && is_unknown)
          report(facts, item, use, body, vocabulary, diagnostics);
      }
    }
  }
}

}  // namespace openverslag
