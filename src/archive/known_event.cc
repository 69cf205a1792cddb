#include "archive/known_event.h"

#include <algorithm>
#include <array>

#include "text/digest.h"

namespace openverslag {
namespace {

// By EventState.
constexpr auto kStates =
    std::to_array<std::string_view>({"planned", "cancelled", "held", "adopted"});
constexpr std::string_view kNothing = "-";

std::string times_words(const EventFacts& facts) {
  if (!facts.start) return std::string(kNothing);
  return facts.end ? iso_time(*facts.start) + "-" + iso_time(*facts.end) : iso_time(*facts.start);
}

}  // namespace

bool is_journal_key(std::string_view key) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789-_";
  return !key.empty() && key.find_first_not_of(kLetters) == std::string_view::npos;
}

std::string place_mark(std::string_view location) {
  constexpr std::size_t kDigits = 4;
  return location.empty() ? std::string(kNothing) : sha256_hex(location).substr(0, kDigits);
}

std::string event_words(const EventFacts& facts) {
  std::string words = facts.id + " " + facts.body + " " + iso_date(facts.date) + " ";
  words.append(times_words(facts)).append(" ");
  words.append(kStates[static_cast<std::size_t>(facts.state)]);
  return words + " " + facts.place;
}

std::optional<EventFacts> read_event(std::string_view words) {
  std::array<std::string_view, 6> parts;
  std::string_view rest = words;
  for (std::string_view& part : parts) {
    part = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
  }
  const auto& [id, body, day, times, state, place] = parts;
  const std::optional<Date> date = parse_iso_date(day);
  const auto known = std::ranges::find(kStates, state);
  if (!is_journal_key(id) || !is_journal_key(body) || !date || known == kStates.end())
    return std::nullopt;
  EventFacts facts{std::string(id), std::string(body), *date};
  if (const auto found = find_times(times)) {
    facts.start = found->start;
    facts.end = found->end;
  }
  facts.state = static_cast<EventState>(known - kStates.begin());
  facts.place = place;
  return event_words(facts) == words ? std::optional(facts) : std::nullopt;
}

}  // namespace openverslag
