// A meeting as calendars know it, planned or held, as the history keeps it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/dates.h"

namespace openverslag {

// In the order of a meeting's life.
enum class EventState : std::uint8_t { planned, cancelled, held, adopted };

// Not held yet, as far as is known.
inline bool is_plan(EventState state) {
  return state == EventState::planned || state == EventState::cancelled;
}

struct EventFacts {
  std::string id = {};    // of its page: "2020-10-05-dvo"
  std::string body = {};  // id
  Date date = {};
  std::optional<TimeOfDay> start = {};
  std::optional<TimeOfDay> end = {};  // none without a start
  EventState state = EventState::planned;
  std::string place = "-";  // as place_mark
  bool operator==(const EventFacts&) const = default;
};

struct KnownEvent {
  EventFacts facts = {};                   // as they were published last
  unsigned number = 0;                     // of ways in which it was published, one after another
  Date date = {};                          // when it became as it is
  EventState first = EventState::planned;  // as which it was published first
  Date first_date = {};                    // and of which day and time
  std::optional<TimeOfDay> first_start = {};
};

// Of small letters, digits, "-" and "_": what keys and ids in the journal are made of.
bool is_journal_key(std::string_view key);

// Tells that a place became another, not which it was: words may have to be forgotten, and so few
// digits do not let anybody find them by trying. "-": no place.
std::string place_mark(std::string_view location);

// "2020-10-05-dvo dvo 2020-10-05 09:30-11:00 held 3f0c"
std::string event_words(const EventFacts& facts);
// Nothing when it is not such words.
std::optional<EventFacts> read_event(std::string_view words);

}  // namespace openverslag
