#include "minutes/override_fields.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "minutes/attendance.h"
#include "minutes/title.h"
#include "text/fold.h"
#include "text/language_tag.h"

namespace openverslag {

namespace {

using Value = FrontMatterValue;

std::string printed(const std::optional<Attendee>& attendee) {
  return attendee ? attendee->printed.str() : std::string();
}

std::string printed(const std::vector<Attendee>& attendees) {
  std::string words;
  for (const Attendee& attendee : attendees) {
    words += words.empty() ? "" : ", ";
    words += attendee.printed;
  }
  return words;
}

std::string printed(const std::optional<TimeOfDay>& time) {
  return time ? iso_time(*time) : std::string();
}

std::string printed(const std::optional<Date>& date) {
  return date ? iso_date(*date) : std::string();
}

// The words of a value, with places only where they are those of the minutes' own file.
Text text_of(const Value& value, std::string words) {
  return {std::move(words), {}, value.file.empty() ? value.place : Place{}};
}

template <std::string Header::*field>
std::optional<std::string> set_text(const Value& value, OverrideSetting& setting) {
  return std::exchange(setting.header.*field, collapse_space(value.value));
}

std::optional<std::string> set_title(const Value& value, OverrideSetting& setting) {
  Header& header = setting.header;
  if (header.body.empty()) header.body = read_title(value.value, setting.vocabulary).body;
  header.title_place = text_of(value, {}).place;
  return set_text<&Header::title>(value, setting);
}

std::optional<std::string> set_language(const Value& value, OverrideSetting& setting) {
  if (!value.value.empty() && !is_language_tag(value.value)) return std::nullopt;
  setting.header.language = value.value;
  return std::string();
}

template <std::optional<Date> Header::*field>
std::optional<std::string> set_date(const Value& value, OverrideSetting& setting) {
  const auto found = find_date(value.value);
  if (!found && !value.value.empty()) return std::nullopt;
  const std::string before = printed(setting.header.*field);
  setting.header.*field = found ? std::optional(found->date) : std::nullopt;
  return before;
}

// It is set from all dates that there are: see take_given_date.
std::optional<std::string> see_date(const Value& value, OverrideSetting&) {
  return find_date(value.value) ? std::optional(std::string()) : std::nullopt;
}

template <std::optional<TimeOfDay> Header::*field>
std::optional<std::string> set_time(const Value& value, OverrideSetting& setting) {
  const std::string before = printed(setting.header.*field);
  const auto found = find_times(value.value);
  if (!found && !value.value.empty()) return std::nullopt;
  setting.header.*field = found ? std::optional(found->start) : std::nullopt;
  return before;
}

std::optional<std::string> set_times(const Value& value, OverrideSetting& setting) {
  Header& header = setting.header;
  const auto found = find_times(value.value);
  if (!found && !value.value.empty()) return std::nullopt;
  const std::string end = printed(header.end);
  const std::string before = printed(header.start) + (end.empty() ? "" : " – ") + end;
  header.start = found ? std::optional(found->start) : std::nullopt;
  header.end = found ? found->end : std::nullopt;
  return before;
}

template <std::optional<Attendee> Header::*field>
std::optional<std::string> set_office(const Value& value, OverrideSetting& setting) {
  std::vector<Attendee> people = read_attendees(text_of(value, value.value), setting.vocabulary);
  const bool is_one = people.size() == 1 && people.front().name;
  if (!is_one && !value.value.empty()) return std::nullopt;
  const std::string before = printed(setting.header.*field);
  setting.header.*field = is_one ? std::optional(std::move(people.front())) : std::nullopt;
  return before;
}

template <std::vector<Attendee> Header::*field>
std::optional<std::string> set_people(const Value& value, OverrideSetting& setting) {
  std::vector<Attendee> people;
  for (const std::string& entry : value.list) {
    std::ranges::move(read_entry(text_of(value, entry), setting.vocabulary),
                      std::back_inserter(people));
  }
  if (value.list.empty()) people = read_attendees(text_of(value, value.value), setting.vocabulary);
  return printed(std::exchange(setting.header.*field, std::move(people)));
}

std::optional<std::string> set_status(const Value& value, OverrideSetting& setting) {
  Header& header = setting.header;
  const bool is_draft = read_title(value.value, setting.vocabulary).draft;
  if (!is_draft && !holds(setting.vocabulary.final_words, fold(value.value))) return std::nullopt;
  header.draft = is_draft;
  header.adopted = !is_draft;
  return std::string();
}

constexpr std::array kFields = {
    OverrideField{
        "title", {"titel", "meeting_title"}, "Verslag DVO 5 oktober 2020", false, &set_title},
    OverrideField{"body", {"orgaan"}, "DVO", false, &set_text<&Header::body>},
    OverrideField{"date", {"datum", "meeting_date"}, "2020-10-05", false, &see_date},
    OverrideField{
        "continued_on", {"voortgezet_op"}, "2020-10-06", true, &set_date<&Header::continued_on>},
    OverrideField{"time", {"tijd", "tijdstip"}, "19:30 - 21:00", true, &set_times},
    OverrideField{
        "start", {"begin", "begintijd", "aanvang"}, "19:30", true, &set_time<&Header::start>},
    OverrideField{"end", {"einde", "eindtijd"}, "21:00", true, &set_time<&Header::end>},
    OverrideField{
        "location", {"locatie", "plaats", "place"}, "Raadzaal", true, &set_text<&Header::location>},
    OverrideField{"chair", {"voorzitter"}, "mevrouw A. Jansen", true, &set_office<&Header::chair>},
    OverrideField{"secretary",
                  {"secretaris", "notulist"},
                  "B. de Vries",
                  true,
                  &set_office<&Header::secretary>},
    OverrideField{"present",
                  {"aanwezig", "aanwezigen", "attendees"},
                  R"(["A. Jansen", "B. de Vries"])",
                  true,
                  &set_people<&Header::present>},
    OverrideField{"absent",
                  {"afwezig", "afwezigen", "apologies"},
                  R"(["C. Pietersen"])",
                  true,
                  &set_people<&Header::absent>},
    OverrideField{"status", {}, "concept", false, &set_status},
    OverrideField{"publicity", {"openbaarheid"}, "openbaar", true, &set_text<&Header::publicity>},
    OverrideField{"language", {"taal", "lang"}, "en", true, &set_language},
    OverrideField{"published", {"gepubliceerd"}, "2020-10-12", true, &set_date<&Header::published>},
    OverrideField{"until", {"tot"}, "2030-10-12", true, &set_date<&Header::until>},
};

}  // namespace

std::span<const OverrideField> override_fields() { return kFields; }

bool OverrideField::has_key(std::string_view written) const {
  const std::string folded = fold(written);
  return folded == key || (!folded.empty() && std::ranges::count(also, folded) > 0);
}

}  // namespace openverslag
