#include "minutes/header_values.h"

#include <algorithm>

#include "minutes/attendance.h"
#include "minutes/rich_text.h"
#include "minutes/title.h"
#include "text/fold.h"
#include "text/impossible_date.h"

namespace openverslag {

namespace {

std::string shown(const Text& value) {
  std::string words = collapse_space(value.plain);
  while (words.ends_with(',') || words.ends_with(' ')) words.pop_back();
  return words;
}

void keep(const LabelledText& labelled, HeaderDraft& draft) {
  const std::string value = shown(labelled.value);
  const std::string& label = labelled.label.printed;
  // An unknown label with nothing behind it is no label; the page has its own for those it knows.
  const bool is_words = value.empty() && labelled.label.kind == HeaderField::unknown;
  if (is_words) draft.header.extra.push_back({"", label, labelled.value.place});
  if (!value.empty()) draft.header.extra.push_back({label, value, labelled.value.place});
}

bool take_times(std::string_view words, HeaderDraft& draft) {
  const auto times = find_times(words);
  if (!times || draft.header.start) return false;
  draft.header.start = times->start;
  draft.header.end = times->end;
  return true;
}

// The length of "in de" and the like at the beginning; 0: none.
std::size_t opening_length(std::string_view words, const Vocabulary& vocabulary) {
  for (const std::string& opening : vocabulary.location_openings) {
    const bool goes_on = words.size() > opening.size() && words[opening.size()] == ' ';
    if (goes_on && fold(words.substr(0, opening.size())) == opening) return opening.size();
  }
  return 0;
}

// The place behind date and times: "in de raadzaal", ", GC De Kring".
std::string_view location_in(std::string_view rest, const Vocabulary& vocabulary) {
  for (std::size_t at = 0; at < rest.size(); ++at) {
    const bool begins_word = at == 0 || rest[at - 1] == ' ' || rest[at - 1] == '\n';
    if (!begins_word) continue;
    const std::size_t length = opening_length(rest.substr(at), vocabulary);
    if (length > 0) return trim(rest.substr(at + length));
  }
  const std::size_t comma = rest.rfind(", ");
  return comma == std::string_view::npos ? std::string_view{} : trim(rest.substr(comma + 1));
}

void take_location(std::string_view rest, const Vocabulary& vocabulary, HeaderDraft& draft) {
  if (!draft.header.location.empty()) return;
  rest = rest.substr(0, rest.find('\n'));
  const std::string_view location = location_in(rest, vocabulary);
  const bool place = !location.empty() && says_more_than_date_and_time(location, vocabulary) &&
                     location.find_first_of("0123456789(") != 0;
  if (place) draft.header.location = collapse_space(location);
}

void set_date(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft) {
  const std::string& words = labelled.value.plain;
  const auto found = find_date(words, 0, draft.year);
  take_date(labelled.value, draft.letterhead ? DateSource::letterhead : DateSource::label, draft);
  if (!found) {
    take_times(words, draft);
    return keep(labelled, draft);
  }
  const std::string_view rest = std::string_view(words).substr(found->end);
  const auto second = find_date(words, found->end, found->date.year());
  if (second) draft.header.continued_on = second->date;
  take_times(rest, draft);
  if (!second) take_location(rest, vocabulary, draft);
  if (second || draft.letterhead || says_more_than_date_and_time(words, vocabulary))
    keep(labelled, draft);
}

// "Beginn: 19 Uhr" and "Ende: 21 Uhr" are two labels.
bool take_end(std::string_view words, HeaderDraft& draft) {
  const auto times = find_times(words);
  const Header& header = draft.header;
  if (!times || !header.start || header.end || times->start <= *header.start) return false;
  draft.header.end = times->start;
  return true;
}

void set_time(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft) {
  const std::string& words = labelled.value.plain;
  const bool begun = draft.header.start.has_value();
  const bool taken = take_times(words, draft) || take_end(words, draft);
  // "13.00 uur, einde: 14.30 uur": a second time that is no end we know.
  constexpr std::ptrdiff_t kDigitsOfTime = 4;
  const auto digits = std::ranges::count_if(words, [](char c) { return c >= '0' && c <= '9'; });
  const bool second = taken && !begun && !draft.header.end && digits > kDigitsOfTime;
  if (!taken || second || says_more_than_date_and_time(words, vocabulary)) keep(labelled, draft);
}

void set_office(const LabelledText& labelled, const Vocabulary& vocabulary,
                std::optional<Attendee>& office, HeaderDraft& draft) {
  // "Verslag 28 oktober 2019, Lindemark" is no secretary.
  const auto date = find_date(labelled.value.plain, 0, draft.year);
  if (date && date->begin == 0) return set_date(labelled, vocabulary, draft);
  std::vector<Attendee> people = read_attendees(labelled.value, vocabulary);
  if (people.size() != 1 || office) keep(labelled, draft);
  if (people.empty() || office) return;
  office = std::move(people.front());
}

void set_text(const LabelledText& labelled, std::string& field, HeaderDraft& draft) {
  if (!field.empty()) return keep(labelled, draft);
  field = shown(labelled.value);
}

void set_body(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft) {
  const std::string printed = shown(labelled.value);
  const bool is_name = says_only_a_body(labelled.value.plain, vocabulary);
  const std::string body = is_name ? printed : body_in(labelled.value.plain, vocabulary);
  take_date(labelled.value, DateSource::label, draft);
  if (!draft.header.body.empty() || body != printed) keep(labelled, draft);
  if (draft.header.body.empty()) draft.header.body = body;
}

void set_attendance(const LabelledText& labelled, const Vocabulary& vocabulary,
                    HeaderDraft& draft) {
  // "Afwezig: geen" says something that an empty list does not.
  const std::string words = fold(shown(labelled.value));
  const bool nobody = words == "-" || words == "–" || holds(vocabulary.nothing_words, words);
  if (nobody) return keep(labelled, draft);
  std::vector<Attendee> people = read_attendees(labelled.value, vocabulary);
  for (Attendee& person : people) {
    if (person.organisation.empty()) person.organisation = labelled.label.qualifier;
  }
  add_attendees(std::move(people), labelled.label.kind == HeaderField::absent, vocabulary,
                draft.header);
}

void set_status(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft) {
  draft.header.draft |= read_title(labelled.value.plain, vocabulary).draft;
  keep(labelled, draft);
}

}  // namespace

void take_date(const Text& text, DateSource source, HeaderDraft& draft) {
  const auto found = find_date(text.plain, 0, draft.year);
  if (found) {
    draft.dates.push_back({found->date, source, place_at(text, found->begin)});
  } else if (source != DateSource::loose_line) {
    note_impossible_date(text.plain, text.place, draft);
  }
}

void note_impossible_date(std::string_view words, Place place, HeaderDraft& draft) {
  const auto found = find_impossible_date(words);
  if (!found) return;
  const std::string_view printed = words.substr(found->begin, found->end - found->begin);
  draft.impossible_dates.push_back({std::string(printed), place});
}

void take_loose_line(const Text& text, HeaderDraft& draft) {
  take_date(text, DateSource::loose_line, draft);
  const auto found = find_date(text.plain, 0, draft.year);
  if (!found || draft.date_line) return;
  const auto times = find_times(std::string_view(text.plain).substr(found->end));
  if (times) draft.date_line = DateLine{found->date, *times};
}

void take_times_of_date_line(HeaderDraft& draft) {
  Header& header = draft.header;
  if (!draft.date_line || header.start || draft.date_line->date != header.date) return;
  header.start = draft.date_line->times.start;
  header.end = draft.date_line->times.end;
}

void take_title_line(const Text& text, const Vocabulary& vocabulary, HeaderDraft& draft) {
  take_date(text, DateSource::title, draft);
  const auto found = find_date(text.plain, 0, draft.year);
  if (!found) return;
  const std::string_view rest = std::string_view(text.plain).substr(found->end);
  if (find_date(rest, 0, found->date.year())) return;  // "en voortgezet op"
  take_times(rest, draft);
  take_location(rest, vocabulary, draft);
}

void set_value(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft) {
  Header& header = draft.header;
  switch (labelled.label.kind) {
    case HeaderField::date:
      return set_date(labelled, vocabulary, draft);
    case HeaderField::time:
      return set_time(labelled, vocabulary, draft);
    case HeaderField::location:
      return set_text(labelled, header.location, draft);
    case HeaderField::chair:
      return set_office(labelled, vocabulary, header.chair, draft);
    case HeaderField::secretary:
      return set_office(labelled, vocabulary, header.secretary, draft);
    case HeaderField::present:
    case HeaderField::absent:
      return set_attendance(labelled, vocabulary, draft);
    case HeaderField::body:
      return set_body(labelled, vocabulary, draft);
    case HeaderField::publicity:
      return set_text(labelled, header.publicity, draft);
    case HeaderField::status:
      return set_status(labelled, vocabulary, draft);
    case HeaderField::distribution:
    case HeaderField::unknown:
      return keep(labelled, draft);
  }
}

}  // namespace openverslag
