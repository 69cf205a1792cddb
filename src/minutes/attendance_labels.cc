#include "minutes/attendance_labels.h"

#include <algorithm>

#include "minutes/name_list.h"
#include "minutes/rich_text.h"
#include "text/fold.h"
#include "text/whole_words.h"

namespace openverslag {
namespace {

constexpr std::size_t kLongestLabel = 60;  // bytes

// "aanwezig namens de gemeente": the longest attendance label it begins with, and the rest.
std::optional<HeaderLabel> label_at_begin(std::string_view printed, std::string_view folded,
                                          const Vocabulary& vocabulary) {
  for (const HeaderField kind : {HeaderField::absent, HeaderField::present}) {
    const auto& words =
        kind == HeaderField::absent ? vocabulary.absent_labels : vocabulary.present_labels;
    if (!words.may_begin_with(first_word(folded))) continue;
    for (const std::string& word : words) {
      if (!begins_with_word(folded, word)) continue;
      return HeaderLabel{kind, std::string(printed), std::string(trim(folded.substr(word.size())))};
    }
  }
  return std::nullopt;
}

// "… en Karin Cee. Els Dee was verhinderd": a period behind a long word, then more words.
bool holds_sentence(std::string_view value) {
  constexpr std::size_t kLongestAbbreviation = 4;
  for (std::size_t at = value.find(". "); at != value.npos; at = value.find(". ", at + 1)) {
    const std::size_t blank = at == 0 ? value.npos : value.rfind(' ', at - 1);
    const std::size_t begin = blank == value.npos ? 0 : blank + 1;
    if (at - begin > kLongestAbbreviation) return true;
  }
  return false;
}

// "Bij dit overleg waren aanwezig:" ends with the word that a sentence of attendance begins with.
std::optional<HeaderLabel> label_at_end(std::string_view printed, const Vocabulary& vocabulary) {
  const std::size_t blank = printed.rfind(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  const std::string last = fold(printed.substr(blank + 1));
  const auto opens = [&](const std::string& opening) { return begins_with_word(opening, last); };
  const bool present = holds(vocabulary.present_labels, last) &&
                       std::ranges::any_of(vocabulary.present_openings, opens);
  if (!present) return std::nullopt;
  return HeaderLabel{HeaderField::present, std::string(printed), ""};
}

// "Aa en Bee, zij meldden het": the names before what is told of them.
Text without_clause(const Text& value, const Vocabulary& vocabulary) {
  const std::string_view words = value.plain;
  for (std::size_t at = words.find(", "); at != words.npos; at = words.find(", ", at + 1)) {
    const std::size_t begin = at + 2;
    const std::string word = fold(words.substr(begin, words.find(' ', begin) - begin));
    if (holds(vocabulary.sir_pronouns, word) || holds(vocabulary.madam_pronouns, word))
      return slice(value, 0, at);
  }
  return value;
}

// "Aanwezig zijn de heren …": a sentence without colon.
std::optional<LabelledText> read_opening(const Text& line, const Vocabulary& vocabulary) {
  const std::string folded = fold(std::string_view(line.plain).substr(0, kLongestLabel));
  for (const HeaderField kind : {HeaderField::present, HeaderField::absent}) {
    const auto& openings =
        kind == HeaderField::present ? vocabulary.present_openings : vocabulary.absent_openings;
    if (!openings.may_begin_with(first_word(folded))) continue;
    for (const std::string& opening : openings) {
      if (!begins_with_word(folded, opening)) continue;
      // Folding keeps the length of these plain words.
      return LabelledText{{kind, line.plain.substr(0, opening.size()), ""},
                          without_clause(value_after(line, opening.size()), vocabulary)};
    }
  }
  return std::nullopt;
}

// "Aanwezig de dames Aa en Bee", "Aanwezig A. Aa": names follow the label at once.
std::optional<LabelledText> read_before_names(const Text& line, const Vocabulary& vocabulary) {
  const std::string folded = fold(std::string_view(line.plain).substr(0, kLongestLabel));
  for (const HeaderField kind : {HeaderField::absent, HeaderField::present}) {
    const auto& labels =
        kind == HeaderField::present ? vocabulary.present_labels : vocabulary.absent_labels;
    for (const std::string& label : labels) {
      const bool begins = folded.size() > label.size() && folded.front() == label.front() &&
                          folded.starts_with(label) && label.size() < line.plain.size();
      if (!begins) continue;
      const std::string_view behind = std::string_view(line.plain).substr(label.size());
      if (behind[0] != ' ' && !behind.starts_with("\u2013 ")) continue;
      const std::string_view names = trim(behind);
      const bool dash = names.starts_with("- ") || names.starts_with("\u2013 ");
      if (!dash && !begins_addressed(names, vocabulary)) continue;
      const auto from = static_cast<std::size_t>(names.data() - line.plain.data());
      if (dash)
        return LabelledText{{kind, line.plain.substr(0, label.size()), ""},
                            value_after(line, from + names.find(' '))};
      return LabelledText{{kind, line.plain.substr(0, label.size()), ""},
                          value_after(line, label.size())};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<HeaderLabel> qualified_label(std::string_view printed, std::string_view value,
                                           const Vocabulary& vocabulary) {
  if (auto label = label_at_begin(printed, fold(printed), vocabulary)) return label;
  return holds_sentence(value) ? std::nullopt : label_at_end(printed, vocabulary);
}

std::optional<HeaderLabel> attendance_label(std::string_view text, const Vocabulary& vocabulary) {
  std::string_view printed = trim(text);
  while (printed.ends_with(':')) printed = trim(printed.substr(0, printed.size() - 1));
  if (printed.empty() || printed.size() > kLongestLabel) return std::nullopt;
  auto label = whole_label(printed, vocabulary);
  if (!label) label = label_at_begin(printed, fold(printed), vocabulary);
  const bool attendance =
      label && (label->kind == HeaderField::present || label->kind == HeaderField::absent);
  if (!attendance) return std::nullopt;
  label->qualifier.clear();
  return label;
}

std::optional<LabelledText> read_attendance_opening(const Text& line,
                                                    const Vocabulary& vocabulary) {
  if (auto opening = read_opening(line, vocabulary)) return opening;
  return read_before_names(line, vocabulary);
}

std::size_t absence_label_length(std::string_view words, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongest = 40;  // bytes
  const std::string folded = fold(words.substr(0, kLongest));
  if (!vocabulary.absent_labels.may_begin_with(first_word(folded))) return 0;
  std::size_t longest = 0;
  for (const std::string& label : vocabulary.absent_labels) {
    if (label.size() > longest && begins_with_word(folded, label)) longest = label.size();
  }
  const std::string_view name = trim(words.substr(std::min(longest, words.size())));
  if (longest == 0 || name.empty() || name[0] < 'A' || name[0] > 'Z') return 0;
  // "Aad Bee penningmeester"
  const std::string_view without_office = name.substr(0, std::min(name.rfind(' '), name.size()));
  const auto is_full = [&](std::string_view printed) {
    return printed.find(' ') != printed.npos && read_person(printed, "", vocabulary);
  };
  return is_full(name) || is_full(without_office) ? longest : 0;
}

}  // namespace openverslag
