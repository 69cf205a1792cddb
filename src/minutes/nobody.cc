// What stands in a list of those present and is nobody's name.
#include <algorithm>

#include "minutes/attendee.h"
#include "minutes/signed_titles.h"
#include "text/fold.h"

namespace openverslag {

namespace {

// "34 leden", "zeven bestuursleden", and nobody's name.
bool is_count(const Attendee& attendee, const Vocabulary& vocabulary) {
  constexpr std::string_view kFigures = "0123456789";
  const std::string& printed = attendee.printed;
  const bool small = std::ranges::none_of(printed, [](char c) { return c >= 'A' && c <= 'Z'; });
  const std::size_t blank = printed.rfind(' ');
  if (small && blank != printed.npos && holds(vocabulary.group_words, printed.substr(blank + 1)))
    return true;
  return !attendee.name && kFigures.find(attendee.printed.str().front()) != std::string_view::npos;
}

// "Zie de presentielijst", "Aanwezigheidslijst ligt bij de secretaris".
bool names_sheet(std::string_view folded, const Vocabulary& vocabulary) {
  for (std::size_t at = 0; at < folded.size();
       at = std::min(folded.find(' ', at), folded.size() - 1) + 1) {
    const std::string_view rest = folded.substr(at);
    const auto begins = [&](const std::string& word) {
      return word.front() == rest.front() && rest.starts_with(word);
    };
    if (std::ranges::any_of(vocabulary.sheet_words, begins)) return true;
  }
  return false;
}

// "Zeven leden hebben zich afgemeld"; what stands in brackets is told of somebody.
bool is_sentence(std::string_view printed, const Vocabulary& vocabulary) {
  constexpr std::size_t kShortest = 4;  // words
  const std::string_view words = trim(printed.substr(0, printed.find('(')));
  if (static_cast<std::size_t>(std::ranges::count(words, ' ')) + 1 < kShortest) return false;
  if (holds_verb(words, vocabulary)) return true;
  // "A. Aak, Duinen, aanwezig" is a row of a table.
  return words.find(',') == words.npos &&
         holds(vocabulary.present_labels, fold(words.substr(words.rfind(' ') + 1)));
}

}  // namespace

bool is_nobody(const Attendee& attendee, const Vocabulary& vocabulary) {
  const std::string& printed = attendee.printed;
  if (printed.empty()) return false;
  // "?"
  if (printed.find_first_not_of("?-/. ") == printed.npos) return true;
  const std::string folded = fold(printed);
  const bool bracket = printed.front() == '(' && printed.find(')') + 1 == printed.size();
  return bracket || is_count(attendee, vocabulary) || holds(vocabulary.nothing_words, folded) ||
         names_sheet(folded, vocabulary) || is_sentence(printed, vocabulary);
}

}  // namespace openverslag
