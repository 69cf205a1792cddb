#include "render/abbreviations.h"

#include <algorithm>

namespace openverslag {

namespace {

bool is_lower(char letter) { return letter >= 'a' && letter <= 'z'; }

bool is_word_letter(char letter) {
  return is_lower(letter) || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
         letter == '&' || static_cast<signed char>(letter) < 0;
}

bool is_redacted(const Text& text, std::size_t at) {
  return std::ranges::any_of(text.marks, [&](const Mark& mark) {
    return mark.kind == MarkKind::redacted && mark.begin <= at && at < mark.end;
  });
}

}  // namespace

FirstUses::FirstUses(const Glossary& glossary) : glossary_(glossary) {
  for (const GlossaryTerm& term : glossary.terms())
    begins_term_[static_cast<unsigned char>(term.term.front())] = true;
}

std::vector<Abbreviation> FirstUses::in(const Text& text) {
  const std::string_view plain = text.plain;
  std::vector<Abbreviation> uses;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t begin = at;
    while (at < plain.size() && is_word_letter(plain[at])) ++at;
    const std::string_view word = plain.substr(begin, at - begin);
    if (word.empty()) ++at;
    if (word.empty() || !begins_term_[static_cast<unsigned char>(word.front())]) continue;
    const GlossaryTerm* term = glossary_.find(word);
    if (term == nullptr || std::ranges::count(found_, term) > 0) continue;
    if (is_redacted(text, begin)) continue;
    if (uses.empty() && std::ranges::none_of(plain, is_lower)) return uses;
    found_.push_back(term);
    uses.push_back(
        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at), term->meaning});
  }
  return uses;
}

}  // namespace openverslag
