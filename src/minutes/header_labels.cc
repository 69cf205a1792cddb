#include "minutes/header_labels.h"

#include <algorithm>
#include <array>

#include "minutes/attendance_labels.h"
#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {

namespace {

constexpr std::size_t kLongestLabel = 60;

struct LabelWords {
  HeaderField kind;
  PhraseList Vocabulary::*words;
};

constexpr std::array kLabels = {
    LabelWords{HeaderField::date, &Vocabulary::date_labels},
    LabelWords{HeaderField::time, &Vocabulary::time_labels},
    LabelWords{HeaderField::location, &Vocabulary::location_labels},
    LabelWords{HeaderField::chair, &Vocabulary::chair_labels},
    LabelWords{HeaderField::secretary, &Vocabulary::secretary_labels},
    LabelWords{HeaderField::present, &Vocabulary::present_labels},
    LabelWords{HeaderField::absent, &Vocabulary::absent_labels},
    LabelWords{HeaderField::body, &Vocabulary::body_labels},
    LabelWords{HeaderField::distribution, &Vocabulary::distribution_labels},
    LabelWords{HeaderField::status, &Vocabulary::status_labels},
    LabelWords{HeaderField::publicity, &Vocabulary::publicity_labels},
};

HeaderField kind_of(std::string_view folded, const Vocabulary& vocabulary) {
  const auto found = std::find_if(kLabels.begin(), kLabels.end(), [&](const LabelWords& label) {
    return holds(vocabulary.*label.words, folded);
  });
  return found == kLabels.end() ? HeaderField::unknown : found->kind;
}

std::string_view without_colon(std::string_view text) {
  text = trim(text);
  while (text.ends_with(':')) text = trim(text.substr(0, text.size() - 1));
  return text;
}

// "aanwezig (12)" is "aanwezig".
std::string_view without_brackets(std::string_view folded) {
  if (!folded.ends_with(')')) return folded;
  return trim(folded.substr(0, folded.rfind('(')));
}

std::optional<HeaderLabel> known_label(std::string_view printed, const Vocabulary& vocabulary) {
  printed = without_colon(printed);
  if (printed.empty() || printed.size() > kLongestLabel) return std::nullopt;
  const std::string folded = fold(printed);
  HeaderField kind = kind_of(folded, vocabulary);
  if (kind == HeaderField::unknown) kind = kind_of(without_brackets(folded), vocabulary);
  if (kind == HeaderField::unknown) return std::nullopt;
  return HeaderLabel{kind, std::string(printed), ""};
}

// How many bytes of the line are bold from its beginning on.
std::size_t bold_length(const Text& line) {
  for (const Mark& mark : line.marks) {
    if (mark.kind == MarkKind::bold && mark.begin == 0) return mark.end;
  }
  return 0;
}

bool may_be_label(std::string_view printed) {
  printed = without_colon(printed);
  constexpr std::size_t kMostWords = 4;
  const auto blanks = static_cast<std::size_t>(std::count(printed.begin(), printed.end(), ' '));
  return !printed.empty() && printed.size() <= kLongestLabel && blanks < kMostWords &&
         printed.find_first_of("0123456789") != 0;
}

std::optional<LabelledText> read_before_colon(const Text& line, bool any,
                                              const Vocabulary& vocabulary) {
  const std::size_t colon = line.plain.find(':');
  if (colon == std::string::npos || colon > kLongestLabel) return std::nullopt;
  if (line.plain.compare(colon, 3, "://") == 0) return std::nullopt;  // an address
  const std::string_view printed = without_colon(std::string_view(line.plain).substr(0, colon));
  auto label = known_label(printed, vocabulary);
  if (!label)
    label = qualified_label(printed, std::string_view(line.plain).substr(colon + 1), vocabulary);
  const bool bold = bold_length(line) >= colon;
  const bool group = holds(vocabulary.names.plural_honorifics, fold(printed));  // "Dames: Aa, Bee"
  if (!label && !group && (any || bold) && may_be_label(printed))
    label = HeaderLabel{HeaderField::unknown, std::string(printed), ""};
  if (!label) return std::nullopt;
  return LabelledText{std::move(*label), value_after(line, colon + 1)};
}

// Where in the value the next known label begins that ran together with it ("… Tijd: 9.00"), by its
// colon: the one to three words before it.
std::optional<std::size_t> next_label(std::string_view value, bool small,
                                      const Vocabulary& vocabulary) {
  for (std::size_t colon = value.find(':'); colon != std::string::npos;
       colon = value.find(':', colon + 1)) {
    std::size_t begin = colon;
    while (begin > 0 && value[begin - 1] == ' ') --begin;
    for (int words = 0; words < 3 && begin > 0; ++words) {
      const std::size_t blank = value.find_last_of(" \n", begin - 1);
      begin = blank == std::string::npos ? 0 : blank;
      const std::size_t first = value.find_first_not_of(" \n", begin);
      const bool capital = value[first] >= 'A' && value[first] <= 'Z';
      if ((capital || small) && known_label(value.substr(first, colon - first), vocabulary))
        return first;
    }
  }
  return std::nullopt;
}

// "Datum: 5 mei Tijd: 9.00": each label with its own value.
void append_with_run_ins(LabelledText labelled, const Vocabulary& vocabulary,
                         std::vector<LabelledText>& all) {
  constexpr int kMostRunIns = 20;
  for (int count = 0; count < kMostRunIns; ++count) {
    const char first = labelled.label.printed.empty() ? 'A' : labelled.label.printed.front();
    const bool small = first >= 'a' && first <= 'z';
    const auto next = next_label(labelled.value.plain, small, vocabulary);
    if (!next) break;
    auto more =
        read_labelled(slice(labelled.value, *next, labelled.value.plain.size()), false, vocabulary);
    if (!more) break;
    labelled.value = slice(labelled.value, 0, *next);
    all.push_back(std::move(labelled));
    labelled = std::move(*more);
  }
  all.push_back(std::move(labelled));
}

}  // namespace

Text value_after(const Text& line, std::size_t begin) {
  Text value = slice(line, std::min(begin, line.plain.size()), line.plain.size());
  while (value.plain.starts_with(':')) value = slice(value, 1, value.plain.size());
  if (value.plain.starts_with("- "))
    value = slice(value, 1, value.plain.size());  // "Aanwezig: - Aa"
  return value;
}

std::optional<HeaderLabel> whole_label(std::string_view text, const Vocabulary& vocabulary) {
  return known_label(text, vocabulary);
}

std::optional<LabelledText> read_labelled(const Text& line, bool any,
                                          const Vocabulary& vocabulary) {
  if (auto labelled = read_before_colon(line, any, vocabulary)) return labelled;
  if (auto opening = read_attendance_opening(line, vocabulary)) return opening;
  const std::size_t bold = bold_length(line);
  const std::string_view printed =
      bold > 0 ? std::string_view(line.plain).substr(0, bold) : line.plain;
  // "Verslag" alone on a line says what the file is.
  if (bold == 0 && holds(vocabulary.minutes_words, fold(printed))) return std::nullopt;
  auto label = known_label(printed, vocabulary);
  if (!label) return std::nullopt;
  return LabelledText{std::move(*label), value_after(line, printed.size())};
}

bool are_of_letterhead(const std::vector<LabelledText>& labels, const Vocabulary& vocabulary) {
  return std::ranges::any_of(labels, [&](const LabelledText& each) {
    return holds(vocabulary.letterhead_labels, fold(each.label.printed));
  });
}

std::vector<LabelledText> read_labels(const Text& paragraph, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongestHeader = 1 << 16;  // bytes; no header is that long
  std::vector<LabelledText> all;
  if (paragraph.plain.size() > kLongestHeader) return all;
  const std::vector<Text> lines = lines_of(paragraph);
  const bool any = std::any_of(lines.begin(), lines.end(), [&](const Text& line) {
    return read_labelled(line, false, vocabulary).has_value();
  });
  for (const Text& line : lines) {
    if (auto labelled = any ? read_labelled(line, true, vocabulary) : std::nullopt) {
      append_with_run_ins(std::move(*labelled), vocabulary, all);
    } else if (all.empty()) {
      return {};
    } else {
      append_text(all.back().value, all.back().value.plain.empty() ? "" : "\n", line);
    }
  }
  return all;
}

}  // namespace openverslag
