#include "render/abbreviations.h"

#include <algorithm>

#include "text/language_tag.h"

namespace openverslag {

namespace {

bool is_lower(char letter) { return letter >= 'a' && letter <= 'z'; }

constexpr std::array<bool, 256> kWordLetters = [] {
  std::array<bool, 256> letters{};
  for (unsigned byte = 0; byte < letters.size(); ++byte)
    letters[byte] = ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') || byte == '&' ||
                    (byte >= '0' && byte <= '9') || byte >= 0x80;
  return letters;
}();

bool is_word_letter(char letter) { return kWordLetters[static_cast<unsigned char>(letter)]; }

std::uint32_t length_bit(std::string_view word) {
  return std::uint32_t{1} << std::min<std::size_t>(word.size(), 31);
}

bool is_redacted(const Text& text, std::size_t at) {
  return std::ranges::any_of(text.marks, [&](const Mark& mark) {
    return mark.kind == MarkKind::redacted && mark.begin <= at && at < mark.end;
  });
}

}  // namespace

FirstUses::FirstUses(const Glossary& glossary, WordLanguages languages)
    : glossary_(glossary), languages_(languages) {
  for (const GlossaryTerm& term : glossary.terms())
    lengths_[static_cast<unsigned char>(term.term.front())] |= length_bit(term.term);
}

std::string_view FirstUses::language_of(const GlossaryTerm& term) const {
  return language_among(term.language.empty() ? languages_.site : term.language, languages_.words);
}

std::vector<Abbreviation> FirstUses::in(const Text& text) {
  const std::string_view plain = text.plain;
  std::vector<Abbreviation> uses;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t begin = at;
    while (at < plain.size() && is_word_letter(plain[at])) ++at;
    const std::string_view word = plain.substr(begin, at - begin);
    if (word.empty()) ++at;
    if (word.empty()) continue;
    if ((lengths_[static_cast<unsigned char>(word.front())] & length_bit(word)) == 0) continue;
    const GlossaryTerm* term = glossary_.find(word);
    if (term == nullptr || std::ranges::count(found_, term) > 0) continue;
    if (is_redacted(text, begin)) continue;
    if (uses.empty() && std::ranges::none_of(plain, is_lower)) return uses;
    found_.push_back(term);
    uses.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at),
                    term->meaning, language_of(*term)});
  }
  return uses;
}

}  // namespace openverslag
