#include "text/dates.h"

#include "text/digits.h"

namespace openverslag {
namespace {

int year_of(Date date) { return static_cast<int>(date.year()); }
unsigned month_of(Date date) { return static_cast<unsigned>(date.month()); }
unsigned day_of(Date date) { return static_cast<unsigned>(date.day()); }

std::string_view month_name(Date date, const Language& language, std::string_view key) {
  std::string month;  // short enough to take no memory: "month-short.12"
  month.append(key).append(".").append(std::to_string(month_of(date)));
  return language.text(month);
}

// As Language::text fills in {0}, {1} and {2}, without a list of strings: a page has dozens of
// dates.
std::string day_month_year(Date date, const Language& language, std::string_view month_key) {
  const std::string_view pattern = language.text("date.day-month-year");
  std::string out;
  out.reserve(pattern.size() + 12);
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const std::string_view place = pattern.substr(at, 3);
    if (place == "{0}") out += std::to_string(day_of(date));
    if (place == "{1}") out += month_name(date, language, month_key);
    if (place == "{2}") out += std::to_string(year_of(date));
    const bool is_filled = place == "{0}" || place == "{1}" || place == "{2}";
    if (is_filled) at += 2;
    if (!is_filled) out += pattern[at];
  }
  return out;
}

}  // namespace

std::optional<Date> parse_iso_date(std::string_view text) {
  const auto found = find_date(text);
  if (text.size() != 10 || !found || iso_date(found->date) != text) return std::nullopt;
  return found->date;
}

std::string iso_date(Date date) {
  std::string out;
  append_digits(out, static_cast<unsigned>(year_of(date)), 4);
  out += '-';
  append_digits(out, month_of(date), 2);
  out += '-';
  append_digits(out, day_of(date), 2);
  return out;
}

std::string iso_time(TimeOfDay time) {
  std::string out;
  append_digits(out, static_cast<unsigned>(time.minutes) / 60, 2);
  out += ':';
  append_digits(out, static_cast<unsigned>(time.minutes) % 60, 2);
  return out;
}

std::string long_date(Date date, const Language& language) {
  return day_month_year(date, language, "month");
}

std::string weekday_and_date(Date date, const Language& language) {
  const std::chrono::weekday weekday{std::chrono::sys_days(date)};
  const auto name = language.text("weekday." + std::to_string(weekday.iso_encoding()));
  return language.text("date.weekday-and-date",
                       {std::string(name), day_month_year(date, language, "month")});
}

std::string day_and_month(Date date, const Language& language) {
  return language.text("date.day-month", {std::to_string(day_of(date)),
                                          std::string(month_name(date, language, "month"))});
}

std::string short_date(Date date, const Language& language) {
  return day_month_year(date, language, "month-short");
}

}  // namespace openverslag
