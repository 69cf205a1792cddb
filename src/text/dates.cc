#include "text/dates.h"

#include "text/digits.h"

namespace openverslag {
namespace {

int year_of(Date date) { return static_cast<int>(date.year()); }
unsigned month_of(Date date) { return static_cast<unsigned>(date.month()); }
unsigned day_of(Date date) { return static_cast<unsigned>(date.day()); }

std::string month_name(Date date, const Language& language, std::string_view key) {
  return std::string(language.text(std::string(key) + "." + std::to_string(month_of(date))));
}

std::string day_month_year(Date date, const Language& language, std::string_view month_key) {
  return language.text("date.day-month-year",
                       {std::to_string(day_of(date)), month_name(date, language, month_key),
                        std::to_string(year_of(date))});
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
  return language.text("date.day-month",
                       {std::to_string(day_of(date)), month_name(date, language, "month")});
}

std::string short_date(Date date, const Language& language) {
  return day_month_year(date, language, "month-short");
}

}  // namespace openverslag
