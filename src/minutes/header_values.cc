#include "minutes/header_values.h"

#include <algorithm>
#include <array>

#include "minutes/attendance.h"
#include "minutes/attendee.h"
#include "minutes/name_categories.h"
#include "minutes/rich_text.h"
#include "minutes/title.h"
#include "text/fold.h"
#include "text/impossible_date.h"
#include "text/utf8.h"

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

void set_date(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft) {
  const std::string& words = labelled.value.plain;
  const auto found = find_date(words, 0, draft.year);
  take_date(labelled.value, draft.letterhead ? DateSource::letterhead : DateSource::label, draft);
  if (!found) {
    take_times(words, HeaderRule::label, labelled.value.place, draft);
    return keep(labelled, draft);
  }
  const std::string_view rest = std::string_view(words).substr(found->end);
  const auto second = find_date(words, found->end, found->date.year());
  if (second) draft.header.continued_on = second->date;
  const Place place = labelled.value.place;
  take_times(rest, HeaderRule::label, place, draft);
  if (!second) take_location(rest, vocabulary, HeaderRule::label, place, draft);
  if (second || draft.letterhead || says_more_than_date_and_time(words, vocabulary))
    keep(labelled, draft);
}

// "Beginn: 19 Uhr" and "Ende: 21 Uhr" are two labels.
bool take_end(const Text& value, HeaderDraft& draft) {
  const auto times = find_times(value.plain);
  const Header& header = draft.header;
  if (!times || !header.start || header.end || times->start <= *header.start) return false;
  draft.header.end = times->start;
  note_origin(draft.header, {"end", HeaderRule::label, value.place});
  return true;
}

void set_time(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft) {
  const std::string& words = labelled.value.plain;
  const bool begun = draft.header.start.has_value();
  const HeaderRule rule = labelled.label.printed.empty() ? HeaderRule::line : HeaderRule::label;
  const bool taken =
      take_times(words, rule, labelled.value.place, draft) || take_end(labelled.value, draft);
  // "13.00 uur, einde: 14.30 uur": a second time that is no end we know.
  constexpr std::ptrdiff_t kDigitsOfTime = 4;
  const auto digits = std::ranges::count_if(words, [](char c) { return c >= '0' && c <= '9'; });
  const bool second = taken && !begun && !draft.header.end && digits > kDigitsOfTime;
  if (!taken || second || says_more_than_date_and_time(words, vocabulary)) keep(labelled, draft);
}

void set_body(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft) {
  const std::string printed = shown(labelled.value);
  const bool is_name = says_only_a_body(labelled.value.plain, vocabulary);
  const std::string body = is_name ? printed : body_in(labelled.value.plain, vocabulary);
  // "Vergadering: Raad Aa 9 juni": the one that the minutes are put before, perhaps.
  const bool is_more = says_more_than_date_and_time(labelled.value.plain, vocabulary);
  take_date(labelled.value, is_more ? DateSource::letterhead : DateSource::label, draft);
  if (!draft.header.body.empty() || body != printed) keep(labelled, draft);
  if (!draft.header.body.empty() || body.empty()) return;
  draft.header.body = body;
  note_origin(draft.header, {"body", HeaderRule::label, labelled.value.place});
}

void set_office(const LabelledText& labelled, std::string_view field, const Vocabulary& vocabulary,
                std::optional<Attendee>& office, HeaderDraft& draft) {
  // "Verslag 28 oktober 2019, Lindemark" is no secretary.
  const auto date = find_date(labelled.value.plain, 0, draft.year);
  if (date && date->begin == 0) return set_date(labelled, vocabulary, draft);
  // "Verslag: Werkgroep Zorg 11 december 2020" is the title of the whole.
  const bool whole = holds(vocabulary.minutes_words, fold(labelled.label.printed)) &&
                     (date || names_a_body(labelled.value.plain, vocabulary));
  if (whole) return set_body(labelled, vocabulary, draft);
  std::vector<Attendee> people = read_attendees(labelled.value, vocabulary);
  if (people.size() != 1 || office) keep(labelled, draft);
  if (people.empty() || office) return;
  office = std::move(people.front());
  note_origin(draft.header, {field, HeaderRule::label, labelled.value.place});
}

void set_text(const LabelledText& labelled, std::string_view field, std::string& value,
              HeaderDraft& draft) {
  if (!value.empty()) return keep(labelled, draft);
  value = shown(labelled.value);
  if (!value.empty()) note_origin(draft.header, {field, HeaderRule::label, labelled.value.place});
}

void set_attendance(const LabelledText& labelled, const Vocabulary& vocabulary,
                    HeaderDraft& draft) {
  // "Afwezig: geen" says something that an empty list does not.
  if (names_nobody(labelled.value.plain, vocabulary)) return keep(labelled, draft);
  std::vector<Attendee> people = read_attendees(labelled.value, vocabulary);
  const bool are_residents = category_of(labelled.label.printed, vocabulary).has_value();
  for (Attendee& person : people) {
    add_to_team(labelled.label.qualifier, person);
    if (are_residents && person.role.empty()) person.role = labelled.label.printed;
  }
  add_attendees(std::move(people), labelled.label.kind == HeaderField::absent, vocabulary,
                draft.header, labelled.label.printed);
}

// "Delden, De Kring, 13:30 - 17:00" says when, too.
void set_location(LabelledText labelled, HeaderDraft& draft, const Vocabulary& vocabulary) {
  const std::size_t comma = labelled.value.plain.rfind(", ");
  if (comma != std::string::npos) {
    const std::string_view last = std::string_view(labelled.value.plain).substr(comma + 2);
    const bool only_times = find_times(last) && !says_more_than_date_and_time(last, vocabulary);
    if (only_times && take_times(last, HeaderRule::label, labelled.value.place, draft))
      labelled.value = slice(labelled.value, 0, comma);
  }
  const std::size_t length = without_final_sign(labelled.value.plain).size();
  set_text({labelled.label, slice(labelled.value, 0, length)}, "location", draft.header.location,
           draft);
}

// Between "vastgesteld" and its date: nothing that says it will be so.
bool leads_to_date(std::string_view folded) {
  constexpr auto kLeads = std::to_array<std::string_view>(
      {"", "op", "d.d", "dd", "in de vergadering van", "tijdens de vergadering van", "on", "am"});
  constexpr std::string_view kSigns(" .:,()");
  const std::size_t begin = std::min(folded.find_first_not_of(kSigns), folded.size());
  const std::size_t end = folded.find_last_not_of(kSigns) + 1;
  const std::string_view lead = folded.substr(begin, end > begin ? end - begin : 0);
  return std::ranges::find(kLeads, lead) != kLeads.end();
}

// "Vastgesteld", "Vastgesteld op 3 mei 2022"; not "Vastgesteld te worden op 3 mei 2022".
bool says_final(std::string_view value, const Vocabulary& vocabulary) {
  const std::string words = fold(value);
  return std::ranges::any_of(vocabulary.final_words, [&](const std::string& word) {
    if (!words.starts_with(word)) return false;
    const std::string_view rest = std::string_view(words).substr(word.size());
    if (rest.find_first_not_of(" .") == rest.npos) return true;
    const auto date = find_date(words, word.size());
    return date && !is_letter(code_point_at(rest, 0).value) &&
           leads_to_date(rest.substr(0, date->begin - word.size()));
  });
}

void set_status(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft) {
  const bool is_draft = read_title(labelled.value.plain, vocabulary).draft;
  const bool is_final = !is_draft && says_final(labelled.value.plain, vocabulary);
  draft.header.draft |= is_draft;
  draft.header.adopted |= is_final;
  if (is_draft || is_final)
    note_origin(draft.header, {"status", HeaderRule::label, labelled.value.place});
  keep(labelled, draft);
}

// "Betreft: Verslag werkgroep Aa" is the title of minutes that have none, or only "Verslag". (Such
// a word is no label by itself: it heads columns, too.)
void take_subject(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft) {
  if (!holds(vocabulary.subject_labels, fold(labelled.label.printed))) return;
  Header& header = draft.header;
  const TitleFacts facts = read_title(labelled.value.plain, vocabulary);
  const bool bare = header.title.empty() || holds(vocabulary.minutes_words, fold(header.title));
  if (!bare || !facts.of_minutes || facts.body.empty()) return;
  header.title = shown(labelled.value);
  header.title_place = labelled.value.place;
  std::erase_if(header.origins, [](const FieldOrigin& each) { return each.field == "title"; });
  note_origin(header, {"title", HeaderRule::label, labelled.value.place});
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

void set_value(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft) {
  Header& header = draft.header;
  switch (labelled.label.kind) {
    case HeaderField::date:
      return set_date(labelled, vocabulary, draft);
    case HeaderField::time:
      return set_time(labelled, vocabulary, draft);
    case HeaderField::location:
      return set_location(labelled, draft, vocabulary);
    case HeaderField::chair:
      return set_office(labelled, "chair", vocabulary, header.chair, draft);
    case HeaderField::secretary:
      return set_office(labelled, "secretary", vocabulary, header.secretary, draft);
    case HeaderField::present:
    case HeaderField::absent:
      return set_attendance(labelled, vocabulary, draft);
    case HeaderField::body:
      return set_body(labelled, vocabulary, draft);
    case HeaderField::publicity:
      return set_text(labelled, "publicity", header.publicity, draft);
    case HeaderField::status:
      return set_status(labelled, vocabulary, draft);
    case HeaderField::unknown:
      take_subject(labelled, vocabulary, draft);
      return keep(labelled, draft);
    case HeaderField::distribution:
      return keep(labelled, draft);
  }
}

}  // namespace openverslag
