#include "archive/translations.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace openverslag {
namespace {

// That minutes are translated into; other letters before the ending may be short for a body ("db").
constexpr auto kLanguages = std::to_array<std::string_view>(
    {"ar", "bg", "de", "en", "es", "fr", "fy", "it", "nl", "pl", "pt", "ro", "ru", "tr", "uk"});

// "meetings/raad.en" → "en"; empty when the name says none.
std::string_view language_in(std::string_view stem) {
  constexpr std::size_t kLength = 3;  // with its dot
  if (stem.size() <= kLength) return {};
  const std::string_view last = stem.substr(stem.size() - kLength);
  if (last[0] != '.' || std::ranges::find(kLanguages, last.substr(1)) == kLanguages.end())
    return {};
  return last.substr(1);
}

// "meetings/raad.en.md" → "meetings/raad"; nothing of a name without a language.
std::string_view original_stem(std::string_view source) {
  std::string_view stem = without_ending(source);
  const std::string_view language = language_in(stem);
  return language.empty() ? std::string_view() : stem.substr(0, stem.size() - language.size() - 1);
}

void follow(Facts& facts, const Facts& original, Diagnostics& diagnostics) {
  Header& header = facts.header;
  if (header.language.empty())
    header.language = std::string(language_in(without_ending(facts.source)));
  if (header.date && original.header.date && header.date != original.header.date)
    diagnostics.warning("translation-date", {facts.source, header.date_place},
                        {iso_date(*header.date), original.source, iso_date(*original.header.date)});
  header.body = original.header.body;
  header.date = original.header.date;
  header.start = original.header.start;
  header.continued_on = original.header.continued_on;
}

}  // namespace

std::string_view without_ending(std::string_view source) {
  const auto dot = source.rfind('.');
  const auto slash = source.rfind('/');
  const bool is_ending = dot != source.npos && (slash == source.npos || slash < dot);
  return is_ending ? source.substr(0, dot) : source;
}

std::vector<std::optional<MeetingIndex>> find_translations(const MeetingList& meetings) {
  std::vector<std::optional<MeetingIndex>> originals(meetings.size());
  std::vector<MeetingIndex> named;
  for (MeetingIndex i = 0; i < meetings.size(); ++i) {
    if (!original_stem(meetings[i].source).empty()) named.push_back(i);
  }
  if (named.empty()) return originals;
  std::map<std::string_view, MeetingIndex> by_stem;
  for (MeetingIndex i = 0; i < meetings.size(); ++i)
    by_stem.emplace(without_ending(meetings[i].source), i);
  for (const MeetingIndex each : named) {
    const auto found = by_stem.find(original_stem(meetings[each].source));
    if (found != by_stem.end()) originals[each] = found->second;
  }
  // Also of one that is a translation itself; each step is to a shorter name.
  for (const MeetingIndex each : named) {
    while (originals[each] && originals[*originals[each]])
      originals[each] = originals[*originals[each]];
  }
  return originals;
}

std::vector<std::string_view> original_stems(std::string_view source) {
  std::vector<std::string_view> stems;
  for (std::string_view stem = original_stem(source); !stem.empty();) {
    stems.push_back(stem);
    const std::string_view language = language_in(stem);
    stem =
        language.empty() ? std::string_view() : stem.substr(0, stem.size() - language.size() - 1);
  }
  return stems;
}

bool is_translation_of(std::string_view source, std::string_view original) {
  return std::ranges::count(original_stems(source), without_ending(original)) > 0;
}

void follow_originals(MeetingList& meetings, Diagnostics& diagnostics) {
  const auto originals = find_translations(meetings);
  for (MeetingIndex i = 0; i < meetings.size(); ++i) {
    if (originals[i]) follow(meetings.change(i), meetings[*originals[i]], diagnostics);
  }
}

}  // namespace openverslag
