// "Vergaderplaats De Kring": labels that have no colon.
#include "minutes/attendance.h"
#include "minutes/header_labels.h"
#include "minutes/header_values.h"
#include "minutes/rich_text.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// The longest label that the line begins with, and what stands behind it.
std::optional<LabelledText> read_without_colon(const Text& line, const Vocabulary& vocabulary) {
  constexpr int kMostWords = 4;
  constexpr std::size_t kLongest = 120;  // bytes
  std::optional<LabelledText> found;
  if (line.plain.size() > kLongest) return found;
  std::size_t end = 0;
  for (int words = 0; words < kMostWords; ++words) {
    end = line.plain.find(' ', end + 1);
    if (end == std::string::npos) break;
    if (auto label = whole_label(std::string_view(line.plain).substr(0, end), vocabulary))
      found = LabelledText{*std::move(label), value_after(line, end)};
  }
  return found;
}

// Can it stand behind such a label without a colon between?
bool may_follow(HeaderField label, const Text& value, const Vocabulary& vocabulary) {
  if (label == HeaderField::location)
    return !value.plain.empty() && is_capital(code_point_at(value.plain, 0).value);
  const bool is_office = label == HeaderField::chair || label == HeaderField::secretary;
  return is_office && are_person_lines(value, vocabulary);
}

}  // namespace

void take_bare_labels(const Text& text, const Vocabulary& vocabulary, HeaderDraft& draft) {
  for (const Text& line : lines_of(text)) {
    const auto labelled = read_without_colon(line, vocabulary);
    if (!labelled) continue;
    if (labelled->label.kind == HeaderField::date) {
      const auto date = find_date(labelled->value.plain, 0, draft.year);
      draft.bare_labels |= date && date->begin == 0;
    } else if (draft.bare_labels && may_follow(labelled->label.kind, labelled->value, vocabulary)) {
      set_value(*labelled, vocabulary, draft);
    }
  }
}

}  // namespace openverslag
