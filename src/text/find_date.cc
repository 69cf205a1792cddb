#include <algorithm>
#include <array>

#include "text/cursor.h"
#include "text/dates.h"
#include "text/impossible_date.h"

namespace openverslag {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

struct MonthName {
  std::string_view name;
  unsigned number;
  bool abbreviated = false;
};

constexpr std::array<MonthName, 39> kMonthNames = {{
    {"januari", 1},    {"january", 1},   {"jan", 1, true},  {"februari", 2},  {"february", 2},
    {"febr", 2, true}, {"feb", 2, true}, {"maart", 3},      {"march", 3},     {"mrt", 3, true},
    {"mar", 3, true},  {"april", 4},     {"apr", 4, true},  {"mei", 5},       {"may", 5},
    {"juni", 6},       {"june", 6},      {"jun", 6, true},  {"juli", 7},      {"july", 7},
    {"jul", 7, true},  {"augustus", 8},  {"august", 8},     {"aug", 8, true}, {"september", 9},
    {"sept", 9, true}, {"sep", 9, true}, {"oktober", 10},   {"october", 10},  {"okt", 10, true},
    {"oct", 10, true}, {"november", 11}, {"nov", 11, true}, {"december", 12}, {"dec", 12, true},
    {"januar", 1},     {"februar", 2},   {"mai", 5},        {"dezember", 12},
}};

constexpr std::array<std::string_view, 37> kWeekdays = {
    "maandag",  "dinsdag",    "woensdag", "donderdag", "vrijdag",  "zaterdag", "zondag", "monday",
    "tuesday",  "wednesday",  "thursday", "friday",    "saturday", "sunday",   "ma",     "di",
    "wo",       "do",         "vr",       "za",        "zo",       "mon",      "tue",    "wed",
    "thu",      "fri",        "sat",      "sun",       "tues",     "thurs",    "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag",  "samstag",   "sonntag"};

constexpr std::array<std::string_view, 7> kOrdinalEndings = {"e",  "de", "ste", "st",
                                                             "nd", "rd", "th"};

template <class Words>
bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<MonthName> eat_month(Cursor& cursor) {
  if (cursor.eat("März") || cursor.eat("märz")) return MonthName{"maart", 3};
  const std::string word = cursor.word();
  const auto found = std::find_if(kMonthNames.begin(), kMonthNames.end(),
                                  [&](const MonthName& each) { return each.name == word; });
  if (word.empty() || found == kMonthNames.end()) return std::nullopt;
  return *found;
}

// As written; the calendar need not have it.
std::optional<Date> written(int year_number, int month_number, int day_number) {
  if (year_number < 1500 || year_number > 2199) return std::nullopt;
  return Date{year(year_number), month(static_cast<unsigned>(month_number)),
              day(static_cast<unsigned>(day_number))};
}

int full_year(Number number) {
  if (number.digits == 4) return number.value;
  return number.value < 70 ? 2000 + number.value : 1900 + number.value;
}

// "2020", "'20", "’20"; two bare digits only where `short_year` says they can be no time of day.
std::optional<int> eat_year(Cursor& cursor, bool short_year) {
  Cursor ahead = cursor;
  const bool apostrophe = ahead.eat("'") || ahead.eat("’") || ahead.eat("‘");
  const auto number = ahead.number();
  if (!number) return std::nullopt;
  const bool two_digits = number->digits == 2 && (apostrophe || short_year);
  if (number->digits != 4 && !two_digits) return std::nullopt;
  cursor = ahead;
  return full_year(*number);
}

// "2020-10-05", after the year.
std::optional<Date> after_year(Cursor& cursor, int year_number) {
  const std::string separator(1, cursor.peek());
  if (separator != "-" && separator != "/" && separator != "." && separator != "_") {
    return std::nullopt;
  }
  cursor.eat(separator);
  const auto month_number = cursor.number();
  if (!month_number || month_number->digits > 2 || !cursor.eat(separator)) return std::nullopt;
  const auto day_number = cursor.number();
  if (!day_number || day_number->digits > 2) return std::nullopt;
  return written(year_number, month_number->value, day_number->value);
}

// "-10-2020", after the day. "10/25/2020" can only be the American order.
std::optional<Date> numeric_after_day(Cursor& cursor, int day_number) {
  cursor.skip_blanks();
  const std::string separator(1, cursor.peek());
  const bool slash = separator == "/";
  if (separator != "-" && separator != "." && separator != "_" && !slash) return std::nullopt;
  cursor.eat(separator);
  cursor.skip_blanks();
  const auto month_number = cursor.number();
  if (!month_number || month_number->digits > 2) return std::nullopt;
  cursor.skip_blanks();
  if (!cursor.eat(separator)) return std::nullopt;
  cursor.skip_blanks();
  const auto year_number = eat_year(cursor, separator == "-" || slash);
  const bool goes_on = cursor.peek() == separator[0] && cursor.at_digit(1);
  if (!year_number || goes_on) return std::nullopt;
  if (slash && month_number->value > 12) {
    return written(*year_number, day_number, month_number->value);
  }
  return written(*year_number, month_number->value, day_number);
}

void skip_ordinal_ending(Cursor& cursor) {
  Cursor ahead = cursor;
  if (contains(kOrdinalEndings, ahead.word())) cursor = ahead;
}

// " oktober 2020", after the day.
std::optional<Date> named_after_day(Cursor& cursor, int day_number, std::optional<year> assumed) {
  skip_ordinal_ending(cursor);
  cursor.eat(".");
  cursor.skip_blanks();
  const bool hyphens = cursor.eat("-");
  if (cursor.eat("of")) cursor.skip_blanks();
  const auto name = eat_month(cursor);
  if (!name) return std::nullopt;
  if (name->abbreviated) cursor.eat(".");
  Cursor ahead = cursor;
  if (!ahead.eat(".")) ahead.eat(",");
  ahead.skip_blanks();
  if (hyphens) ahead.eat("-");
  const auto year_number = eat_year(ahead, hyphens);
  if (year_number) cursor = ahead;
  if (!year_number && !assumed) return std::nullopt;
  return written(year_number.value_or(static_cast<int>(assumed.value_or(year(0)))),
                 static_cast<int>(name->number), day_number);
}

std::optional<Date> date_from_digits(Cursor& cursor, std::optional<year> assumed) {
  const auto first = cursor.number();
  if (!first || first->digits == 3) return std::nullopt;
  if (first->digits == 4) return after_year(cursor, first->value);
  Cursor numeric = cursor;
  if (const auto date = numeric_after_day(numeric, first->value)) {
    cursor = numeric;
    return date;
  }
  return named_after_day(cursor, first->value, assumed);
}

// "October 5, 2020", "Oct. 5th". A small letter would make "may 5" of a sentence a date.
std::optional<Date> date_from_month(Cursor& cursor, std::optional<year> assumed) {
  const bool capital = (cursor.peek() & 0x20) == 0;
  const auto name = eat_month(cursor);
  if (!name || !capital) return std::nullopt;
  cursor.eat(".");
  cursor.skip_blanks();
  const auto day_number = cursor.number();
  if (!day_number || day_number->digits > 2) return std::nullopt;
  skip_ordinal_ending(cursor);
  const bool clock = (cursor.peek() == '.' || cursor.peek() == ':') && cursor.at_digit(1);
  Cursor ahead = cursor;
  ahead.eat(",");
  ahead.skip_blanks();
  const auto year_number = eat_year(ahead, false);
  if (year_number) cursor = ahead;
  if (!year_number && (!assumed || clock)) return std::nullopt;
  return written(year_number.value_or(static_cast<int>(assumed.value_or(year(0)))),
                 static_cast<int>(name->number), day_number->value);
}

bool is_any_of(std::string_view text, std::size_t at, std::string_view characters) {
  return characters.find(text[at]) != std::string_view::npos;
}

// Where the word before `at` begins, with only blanks, a dot or a comma between; `at` when there is
// none, or when it begins before `from`.
std::size_t word_before(std::string_view text, std::size_t at, std::size_t from) {
  constexpr std::string_view kBetween = " \t\n.,\xC2\xA0";
  std::size_t end = at;
  while (end > from && is_any_of(text, end - 1, kBetween)) --end;
  std::size_t begin = end;
  while (begin > from && Cursor::is_letter(text[begin - 1])) --begin;
  const bool cut_off = begin > 0 && Cursor::is_letter(text[begin - 1]);
  return begin == end || cut_off ? at : begin;
}

std::size_t weekday_before(std::string_view text, std::size_t at, std::size_t from) {
  const std::size_t begin = word_before(text, at, from);
  return contains(kWeekdays, Cursor(text, begin).word()) ? begin : at;
}

// Every date has figures: looks from there at what stands before and after them. What is written
// need not be possible.
std::optional<FoundDate> date_around(std::string_view text, std::size_t at, std::size_t from,
                                     std::optional<year> assumed) {
  Cursor cursor(text, at);
  auto date = date_from_digits(cursor, assumed);
  std::size_t begin = at;
  if (!date) {
    begin = word_before(text, at, from);
    cursor = Cursor(text, begin);
    date = date_from_month(cursor, assumed);
  }
  if (!date) return std::nullopt;
  return FoundDate{*date, weekday_before(text, begin, from), cursor.at()};
}

std::optional<FoundDate> find_written(std::string_view text, std::size_t from,
                                      std::optional<year> assumed, bool possible) {
  bool in_number = from > 0 && from <= text.size() && Cursor::is_digit(text[from - 1]);
  for (std::size_t at = from; at < text.size(); ++at) {
    const bool begins = Cursor::is_digit(text[at]) && !in_number;
    in_number = Cursor::is_digit(text[at]);
    if (!begins) continue;
    const auto found = date_around(text, at, from, assumed);
    if (found && found->date.ok() == possible) return found;
  }
  return std::nullopt;
}

}  // namespace

std::optional<FoundDate> find_date(std::string_view text, std::size_t from,
                                   std::optional<std::chrono::year> assumed) {
  return find_written(text, from, assumed, true);
}

std::optional<ImpossibleDate> find_impossible_date(std::string_view text) {
  const auto found = find_written(text, 0, std::nullopt, false);
  return found ? std::optional(ImpossibleDate{found->begin, found->end}) : std::nullopt;
}

}  // namespace openverslag
