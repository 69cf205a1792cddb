#include <algorithm>
#include <array>

#include "text/cursor.h"
#include "text/dates.h"

namespace openverslag {
namespace {

enum class Half : std::uint8_t { unknown, morning, afternoon };

struct Clock {
  int minutes;
  bool certain;       // has minutes or a unit; a bare "10" may be anything
  bool bare = false;  // "1.12", which may be the number of a room as well
  Half half = Half::unknown;
};

constexpr std::array<std::string_view, 6> kHourWords = {"uur", "u", "h", "hr", "hrs", "uhr"};
constexpr std::array<std::string_view, 8> kUntilWords = {"tot", "to", "until", "till",
                                                         "tm",  "en", "and",   "bis"};
constexpr std::array<std::string_view, 5> kAboutWords = {"ca", "circa", "ongeveer", "about",
                                                         "around"};

// Before a time without a unit.
constexpr std::array<std::string_view, 17> kTimeWords = {
    "om",    "van",  "vanaf", "tot", "aanvang", "begin", "start", "einde", "eind",
    "circa", "rond", "tijd",  "ca",  "at",      "from",  "until", "um"};
// Before a number that has a period, and is no time.
constexpr std::array<std::string_view, 17> kNumberedWords = {
    "kamer",  "zaal", "lokaal", "ruimte",    "room", "raum",    "artikel", "art",    "nr",
    "nummer", "punt", "versie", "paragraaf", "par",  "bijlage", "pagina",  "version"};

template <class Words>
bool eat_one_of(Cursor& cursor, const Words& words) {
  Cursor ahead = cursor;
  const std::string word = ahead.word();
  if (std::find(words.begin(), words.end(), word) == words.end()) return false;
  cursor = ahead;
  return true;
}

// ".45", ":45", ":45:30": two digits, and no third number after a dot (then it was a date).
std::optional<int> eat_minutes(Cursor& cursor) {
  Cursor ahead = cursor;
  const char separator = ahead.peek();
  if (!ahead.eat(".") && !ahead.eat(":")) return std::nullopt;
  const auto minutes = ahead.number();
  if (!minutes || minutes->digits != 2 || minutes->value > 59) return std::nullopt;
  const bool goes_on = ahead.peek() == separator && ahead.at_digit(1);
  if (goes_on && separator == '.') return std::nullopt;
  if (goes_on && ahead.eat(":")) ahead.number();
  cursor = ahead;
  return minutes->value;
}

// "30" of "9u30".
int eat_minutes_after_unit(Cursor& cursor) {
  Cursor ahead = cursor;
  const auto minutes = ahead.number();
  if (!minutes || minutes->digits != 2 || minutes->value > 59) return 0;
  cursor = ahead;
  return minutes->value;
}

Half eat_half(Cursor& cursor) {
  Cursor ahead = cursor;
  ahead.skip_blanks();
  std::string letters = ahead.word();
  if (letters.size() == 1 && ahead.eat(".")) letters += ahead.word();
  if (letters != "am" && letters != "pm") return Half::unknown;
  cursor = ahead;
  return letters == "am" ? Half::morning : Half::afternoon;
}

bool eat_unit(Cursor& cursor) {
  Cursor ahead = cursor;
  ahead.skip_blanks();
  if (!eat_one_of(ahead, kHourWords)) return false;
  cursor = ahead;
  return true;
}

std::optional<Clock> eat_clock(Cursor& cursor) {
  const auto hours = cursor.number();
  if (!hours || hours->digits > 2 || hours->value > 24) return std::nullopt;
  const bool dotted = cursor.peek() == '.';
  const auto minutes = eat_minutes(cursor);
  Clock clock{hours->value * 60 + minutes.value_or(0), minutes.has_value()};
  const bool period = minutes && dotted;
  clock.half = eat_half(cursor);
  clock.bare = period && clock.half == Half::unknown;
  if (clock.half == Half::unknown && eat_unit(cursor)) {
    if (!minutes) clock.minutes += eat_minutes_after_unit(cursor);
    clock.certain = true;
    clock.bare = false;
  }
  clock.certain = clock.certain || clock.half != Half::unknown;
  if (clock.minutes > 24 * 60 || cursor.peek() == '%' || cursor.at_letter()) return std::nullopt;
  return clock;
}

bool eat_until(Cursor& cursor) {
  cursor.skip_blanks();
  const bool sign = cursor.eat("--") || cursor.eat("-") || cursor.eat("–") || cursor.eat("—") ||
                    cursor.eat("t/m");
  if (!sign && !eat_one_of(cursor, kUntilWords)) return false;
  cursor.skip_blanks();
  if (eat_one_of(cursor, kAboutWords)) cursor.eat(".");
  cursor.skip_blanks();
  return true;
}

TimeOfDay on_full_day(Clock clock, Half half) {
  if (half == Half::unknown || clock.minutes >= 13 * 60) return {clock.minutes};
  return {clock.minutes % (12 * 60) + (half == Half::afternoon ? 12 * 60 : 0)};
}

FoundTimes from_until(Clock start, Clock end) {
  const TimeOfDay until = on_full_day(end, end.half);
  if (start.half != Half::unknown) return {on_full_day(start, start.half), until};
  // "7 - 9 pm" begins in the afternoon, "11 - 1 pm" does not.
  const TimeOfDay same_half = on_full_day(start, end.half);
  return {same_half < until ? same_half : on_full_day(start, Half::unknown), until};
}

// The last word before the byte, in small letters; empty when a sign or a figure stands there.
std::string word_before(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  std::size_t begin = at;
  while (begin > 0 && (Cursor::is_letter(text[begin - 1]) || text[begin - 1] == '.')) --begin;
  std::string word(text.substr(begin, at - begin));
  while (word.ends_with('.')) word.pop_back();
  for (char& letter : word) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return word;
}

// May "9.30" without a unit be a time here? "Om 9.30" and "Tijd: 9.30" are, "kamer 1.12" and
// "artikel 10.15" are not.
bool may_be_bare_time(std::string_view text, std::size_t at) {
  const std::string word = word_before(text, at);
  const auto is_word = [&](std::string_view other) { return other == word; };
  if (word.empty() || std::ranges::any_of(kTimeWords, is_word)) return true;
  const bool two_figures = at + 1 < text.size() && Cursor::is_digit(text[at + 1]);
  return two_figures && std::ranges::none_of(kNumberedWords, is_word);
}

std::optional<FoundTimes> times_at(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  const auto start = eat_clock(cursor);
  if (!start) return std::nullopt;
  if (eat_until(cursor)) {
    const auto end = eat_clock(cursor);
    if (end && end->certain) return from_until(*start, *end);
  }
  if (!start->certain || (start->bare && !may_be_bare_time(text, at))) return std::nullopt;
  return FoundTimes{on_full_day(*start, start->half), std::nullopt};
}

// Not within a number, an amount or a word.
bool may_begin(std::string_view text, std::size_t at) {
  if (!Cursor::is_digit(text[at])) return false;
  const std::string_view before = text.substr(0, at);
  if (before.ends_with("€") || before.ends_with("€ ") || before.empty()) return before.empty();
  const char last = before.back();
  return !Cursor::is_digit(last) && !Cursor::is_letter(last) && last != '.' && last != ',' &&
         last != ':';
}

}  // namespace

std::optional<FoundTimes> find_times(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!may_begin(text, at)) continue;
    if (const auto times = times_at(text, at)) return times;
  }
  return std::nullopt;
}

}  // namespace openverslag
