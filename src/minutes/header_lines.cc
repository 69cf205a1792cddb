// Lines that say when and where a meeting was, without a label.
#include <algorithm>

#include "minutes/header_values.h"
#include "minutes/title.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// The length of "in de" and the like at the beginning; 0: none.
std::size_t opening_length(std::string_view words, const std::vector<std::string>& openings) {
  for (const std::string& opening : openings) {
    const bool goes_on = words.size() > opening.size() && words[opening.size()] == ' ';
    if (goes_on && fold(words.substr(0, opening.size())) == opening) return opening.size();
  }
  return 0;
}

// The place behind date and times: "in de raadzaal", ", GC De Kring", "via Teams".
std::string_view location_in(std::string_view rest, const Vocabulary& vocabulary) {
  for (std::size_t at = 0; at < rest.size(); ++at) {
    const bool begins_word = at == 0 || rest[at - 1] == ' ' || rest[at - 1] == '\n';
    if (!begins_word) continue;
    const std::string_view words = rest.substr(at);
    if (opening_length(words, vocabulary.remote_openings) > 0) return trim(words);
    const std::size_t length = opening_length(words, vocabulary.location_openings);
    if (length > 0) return trim(words.substr(length));
  }
  const std::size_t comma = rest.rfind(", ");
  return comma == std::string_view::npos ? std::string_view{} : trim(rest.substr(comma + 1));
}

}  // namespace

bool take_times(std::string_view words, HeaderRule rule, Place place, HeaderDraft& draft) {
  const auto times = find_times(words);
  if (!times || draft.header.start) return false;
  draft.header.start = times->start;
  draft.header.end = times->end;
  note_origin(draft.header, {"start", rule, place});
  if (times->end) note_origin(draft.header, {"end", rule, place});
  return true;
}

void take_location(std::string_view rest, const Vocabulary& vocabulary, HeaderRule rule,
                   Place place, HeaderDraft& draft) {
  if (!draft.header.location.empty()) return;
  rest = rest.substr(0, rest.find('\n'));
  std::string_view location = location_in(rest, vocabulary);
  while (location.ends_with('.') || location.ends_with(';')) location.remove_suffix(1);
  const bool is_place = !location.empty() && says_more_than_date_and_time(location, vocabulary) &&
                        location.find_first_of("0123456789(") != 0;
  if (!is_place) return;
  draft.header.location = collapse_space(location);
  note_origin(draft.header, {"location", rule, place});
}

void take_loose_line(const Text& text, const Vocabulary& vocabulary, HeaderDraft& draft) {
  const auto found = find_date(text.plain, 0, draft.year);
  // What is printed in the head of a list of decisions is surer than a date in its title, which may
  // be that of the minutes which were approved.
  const bool timed = found && found->begin == 0 &&
                     find_times(std::string_view(text.plain).substr(found->end)) &&
                     !says_more_than_date_and_time(text.plain, vocabulary);
  take_date(text, timed ? DateSource::timed_line : DateSource::loose_line, draft);
  if (!found || draft.date_line) return;
  // "Gehouden op woensdag 18 mei": a line that begins otherwise tells of something else.
  const std::string before = fold(trim(std::string_view(text.plain).substr(0, found->begin)));
  const bool opens = before.empty() || holds(vocabulary.title_fillers, before);
  const auto times = find_times(std::string_view(text.plain).substr(found->end));
  if (opens || times) draft.date_line = DateLine{found->date, found->end, opens, text};
}

void take_date_line(const Vocabulary& vocabulary, HeaderDraft& draft) {
  if (!draft.date_line || draft.date_line->date != draft.header.date) return;
  const DateLine line = *std::move(draft.date_line);
  const std::string_view rest = std::string_view(line.text.plain).substr(line.date_end);
  take_times(rest, HeaderRule::line, line.text.place, draft);
  const bool sentence = rest.find(". ") != std::string_view::npos;
  if (line.opens && !sentence)
    take_location(rest, vocabulary, HeaderRule::line, line.text.place, draft);
}

void take_title_line(const Text& text, const Vocabulary& vocabulary, HeaderDraft& draft) {
  take_date(text, DateSource::title, draft);
  const auto found = find_date(text.plain, 0, draft.year);
  if (!found) return;
  const std::string_view rest = std::string_view(text.plain).substr(found->end);
  if (find_date(rest, 0, found->date.year())) return;  // "en voortgezet op"
  take_times(rest, HeaderRule::title, text.place, draft);
  take_location(rest, vocabulary, HeaderRule::title, text.place, draft);
}

}  // namespace openverslag
