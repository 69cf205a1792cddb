// Lines that say when and where a meeting was, without a label.
#include <algorithm>

#include "minutes/header_values.h"
#include "minutes/passages.h"
#include "minutes/rich_text.h"
#include "minutes/title.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "text/whole_words.h"

namespace openverslag {
namespace {

// The length of "in de" and the like at the beginning; 0: none.
std::size_t opening_length(std::string_view words, const PhraseList& openings) {
  // "in Het Praathuis": the capital is of the name.
  const bool small = !words.empty() && words[0] >= 'a' && words[0] <= 'z';
  for (const std::string& opening : openings) {
    const bool goes_on = words.size() > opening.size() && words[opening.size()] == ' ';
    const std::string_view begin = words.substr(0, opening.size());
    if (goes_on && (small ? begin == opening : fold(begin) == opening)) return opening.size();
  }
  return 0;
}

// "…, locatie: De Kring": what stands behind the label; nothing without one.
std::string_view labelled_location(std::string_view rest, const Vocabulary& vocabulary) {
  for (std::size_t colon = rest.find(": "); colon != rest.npos;
       colon = rest.find(": ", colon + 1)) {
    const std::size_t blank = colon == 0 ? rest.npos : rest.rfind(' ', colon - 1);
    const std::size_t begin = blank == rest.npos ? 0 : blank + 1;
    if (holds(vocabulary.location_labels, fold(rest.substr(begin, colon - begin))))
      return trim(rest.substr(colon + 1));
  }
  return {};
}

// "algemene ledenvergadering Dorpsbelang Aa" says whose meeting it was.
bool names_meeting(std::string_view words, const Vocabulary& vocabulary) {
  const std::string folded = " " + fold(words) + " ";
  return std::ranges::any_of(vocabulary.meeting_nouns, [&](const std::string& noun) {
    return folded.find(" " + noun + " ") != folded.npos;
  });
}

// "De Kring, Plein 8, Delden": a place and its address, behind the first comma that no time and no
// words of a sentence follow.
std::string_view location_after_comma(std::string_view rest, const Vocabulary& vocabulary) {
  const std::size_t last = rest.rfind(", ");
  for (std::size_t comma = rest.find(", "); comma < last; comma = rest.find(", ", comma + 1)) {
    const std::string_view place = trim(rest.substr(comma + 1));
    const std::size_t blank = std::min(place.find(' '), place.size());
    const bool named = is_capital(code_point_at(place, 0).value) ||
                       holds(vocabulary.articles, place.substr(0, blank));
    if (named && !find_times(place)) return place;
  }
  if (last == std::string_view::npos) return {};
  const std::string_view place = trim(rest.substr(last + 1));
  return names_meeting(place, vocabulary) ? std::string_view{} : place;
}

// The place behind date and times: "in de raadzaal", ", GC De Kring", "via Teams".
std::string_view location_in(std::string_view rest, const Vocabulary& vocabulary) {
  const std::string_view labelled = labelled_location(rest, vocabulary);
  if (!labelled.empty()) return labelled;
  for (std::size_t at = 0; at < rest.size(); ++at) {
    const bool begins_word = at == 0 || rest[at - 1] == ' ' || rest[at - 1] == '\n';
    if (!begins_word) continue;
    const std::string_view words = rest.substr(at);
    if (opening_length(words, vocabulary.remote_openings) > 0) return trim(words);
    const std::size_t length = opening_length(words, vocabulary.location_openings);
    if (length > 0) return trim(words.substr(length));
  }
  return location_after_comma(rest, vocabulary);
}

// Does a long line tell when the meeting was: "Verslag van de vergadering … op 17 juni 2004 in de
// Zaal. Aanwezig …", "De vergadering begon op 27 februari 2021 om 11 uur"?
bool tells_when(std::string_view line, const Vocabulary& vocabulary) {
  constexpr std::size_t kFirst = 120, kNext = 12;  // bytes
  constexpr std::size_t kOpening = 8;              // words
  const std::string_view first = line.substr(0, kFirst);
  const Words words(first, vocabulary.lexicon);
  if (!words.begun(0, std::min(kOpening, words.size())).has(WordClass::meeting_noun)) return false;
  const auto date = find_date(first);
  return words.begins(0, WordClass::minutes) || (date && find_times(line.substr(date->end, kNext)));
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
  while (location.ends_with('.') || location.ends_with(';') || location.ends_with(' '))
    location.remove_suffix(1);
  // "n.t.b." and "n.t.b.."
  const std::string bare = fold(location);
  const bool is_known =
      !holds(vocabulary.nothing_words, bare) && !holds(vocabulary.nothing_words, bare + ".");
  const bool is_place = !location.empty() && is_known &&
                        says_more_than_date_and_time(location, vocabulary) &&
                        location.find_first_of("0123456789(") != 0;
  if (!is_place) return;
  draft.header.location = collapse_space(location);
  note_origin(draft.header, {"location", rule, place});
}

void take_loose_line(const Text& all, const Vocabulary& vocabulary, HeaderDraft& draft) {
  constexpr std::size_t kLongest = 120;  // bytes
  constexpr std::size_t kLongestLabelled = 200;
  const bool formula = is_opening_formula(all.plain, vocabulary);
  const bool fits = formula || all.plain.size() <= kLongest;
  const bool says_minutes = !fits && tells_when(all.plain, vocabulary);
  const std::size_t end = says_minutes ? kLongestLabelled : all.plain.find('\n');
  const Text text = fits ? all : slice(all, 0, std::min(end, all.plain.size()));
  const bool is_labelled =
      text.plain.size() <= kLongestLabelled && !labelled_location(text.plain, vocabulary).empty();
  if (!fits && !is_labelled && !says_minutes) return;
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
  const std::string_view rest = std::string_view(text.plain).substr(found->end);
  if (opens || find_times(rest) || !labelled_location(rest, vocabulary).empty())
    draft.date_line = DateLine{found->date, found->end, opens, text};
}

void take_unlabelled_line(const Text& text, const Vocabulary& vocabulary, HeaderDraft& draft) {
  const bool times =
      find_times(text.plain) && !says_more_than_date_and_time(text.plain, vocabulary);
  if (times) set_value({{HeaderField::time, "", ""}, text}, vocabulary, draft);
  take_bare_labels(text, vocabulary, draft);
  take_loose_line(text, vocabulary, draft);
}

void take_date_line(const Vocabulary& vocabulary, HeaderDraft& draft) {
  if (!draft.date_line || draft.date_line->date != draft.header.date) return;
  const DateLine line = *std::move(draft.date_line);
  std::string_view rest = std::string_view(line.text.plain).substr(line.date_end);
  while (rest.ends_with('.') || rest.ends_with(' ')) rest.remove_suffix(1);
  // "14-11-2012 13:00 - 14-11-2012 14:00"
  std::string times(rest);
  const auto again = find_date(times, 0, draft.year);
  if (again && again->date == line.date) times.erase(again->begin, again->end - again->begin);
  take_times(times, HeaderRule::line, line.text.place, draft);
  const bool sentence = rest.find(". ") != std::string_view::npos;
  if (!sentence && (line.opens || !labelled_location(rest, vocabulary).empty()))
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

std::string_view opening_sentence(const Block& block) {
  const auto* paragraph = std::get_if<Paragraph>(&block);
  if (paragraph == nullptr) return {};
  const std::string_view words = paragraph->text.plain;
  return words.substr(0, words.find(". "));
}

void take_opening_sentence(const std::vector<Block>& preamble, const Vocabulary& vocabulary,
                           HeaderDraft& draft) {
  for (const Block& block : preamble) {
    const std::string_view words = opening_sentence(block);
    const Text* text = running_text(block);
    if (words.empty() || words.size() == text->plain.size()) continue;
    if (is_opening_formula(words, vocabulary))
      return take_title_line(slice(*text, 0, words.size()), vocabulary, draft);
  }
}

}  // namespace openverslag
