#include "minutes/hide_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "minutes/name_categories.h"
#include "minutes/name_span.h"
#include "minutes/rich_text.h"
#include "privacy/hidden_words.h"
#include "privacy/redacted_text.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// Words of particles that are nothing else in a sentence; "de" is.
constexpr auto kInNames = std::to_array<std::string_view>({"der", "den", "ten", "ter", "'t", "te"});

constexpr auto kNamedSo = std::to_array<std::string_view>(
    {"gemeente", "provincie", "waterschap", "stichting", "vereniging", "firma", "municipality"});
constexpr auto kLegalForms =
    std::to_array<std::string_view>({"bv", "b.v.", "bv.", "nv", "n.v.", "nv.", "v.o.f.", "vof"});

std::size_t folded_length(std::string_view letter) {
  const char32_t value = code_point_at(letter, 0).value;
  if (value >= 0x300 && value <= 0x36F) return 0;
  return is_space(value) ? 1 : fold(letter).size();
}

// "een boer" is no name: a surname begins with a capital, whatever stands before it.
bool is_small(std::string_view text, const FoundWords& found, std::string_view main) {
  std::size_t at = found.end;
  std::size_t left = fold(main).size();
  while (left > 0 && at > found.begin) {
    const std::size_t length = code_point_before(text, at).length;
    at -= length;
    // A letter is what it folds to; an accent of its own is nothing.
    left -= std::min(left, folded_length(text.substr(at, length)));
  }
  const char32_t letter = code_point_at(text, at).value;
  return is_letter(letter) && !is_capital(letter);
}

// A word that begins a sentence has a capital whatever it is.
bool begins_sentence(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n')) --at;
  return at == 0 || std::string_view(".!?:").find(text[at - 1]) != std::string_view::npos;
}

class Hider {
 public:
  Hider(const std::vector<HiddenName>& hidden, const std::vector<PersonName>& published,
        const Vocabulary& vocabulary)
      : hidden_(hidden), published_(published), vocabulary_(vocabulary) {}

  void hide(Text& text) {
    for (const HiddenName& one : hidden_) {
      hide_without_particle(text, one);
      const std::string surname = full_surname(one.name);
      hide_surname(text, one, surname, one.name.surname);
      hide_surname(text, one, surname + "s", one.name.surname + "s");  // "De Boers voorstel"
      // "Aa-van Bee" is "mevrouw Aa" further on.
      const std::size_t seam = surname.find_first_of("-–");
      if (seam == std::string::npos) continue;
      const std::string first = std::string(trim(surname.substr(0, seam)));
      hide_surname(text, one, first, first.substr(surname.size() - one.name.surname.size()));
    }
  }

  std::vector<Place> take_doubtful() { return std::move(doubtful_); }

 private:
  NameSpan span_at(const Text& text, const HiddenName& one, std::size_t surname) const {
    return name_span(text.plain, surname, one.name, published_, vocabulary_);
  }

  // "Wethouder Aa" and "dhr. v.d. Aa" are Q. van der Aa. By itself "Aa" may be a place.
  void hide_without_particle(Text& text, const HiddenName& one) {
    const std::string& surname = one.name.surname;
    if (one.name.particle.empty() || is_shared(surname)) return;
    const std::vector<FoundWords> all = find_hidden_words(text.plain, surname);
    for (auto found = all.rbegin(); found != all.rend(); ++found) {
      if (is_small(text.plain, *found, surname)) continue;
      const WordBefore before = word_before(text.plain, found->begin);
      const bool is_short = is_short_particle(before.word);
      const std::size_t name = is_short ? before.begin : found->begin;
      const NameSpan span = span_at(text, one, name);
      const bool is_named =
          is_short || span.begin < name || category_of(before.word, vocabulary_).has_value();
      if (is_named && !span.is_other) redact_bytes(text, span.begin, found->end, one.shown);
    }
  }

  // `main`: without particle.
  void hide_surname(Text& text, const HiddenName& one, const std::string& surname,
                    const std::string& main) {
    const std::vector<FoundWords> all = find_hidden_words(text.plain, surname);
    // From the end, so that the places before it stay.
    for (auto found = all.rbegin(); found != all.rend(); ++found) {
      const NameSpan span = span_at(text, one, found->begin);
      if (span.is_other || is_small(text.plain, *found, main)) continue;
      if (span.begin == found->begin && is_of_longer_name(text.plain, found->begin, one.name))
        continue;
      if (one.is_elsewhere && one.is_resident && span.begin == found->begin &&
          is_something_else(text.plain, *found))
        continue;
      if (one.is_word && span.begin == found->begin && begins_sentence(text.plain, found->begin))
        continue;
      if (!span.has_first_name && !span.is_called_so && is_shared(surname)) {
        if (!one.is_elsewhere && !is_published(span.honorific, one.name))
          doubtful_.push_back(place_at(text, found->begin));
        continue;
      }
      redact_bytes(text, span.begin, found->end, one.shown);
    }
  }

  // "Wethouder van der Berg" is no Berg, nor is "J. Bos-Berg" when she is published. "Van" may be
  // no part of a name: "de brief van Berg".
  bool is_of_longer_name(std::string_view text, std::size_t at, const PersonName& hidden) const {
    if (!hidden.particle.empty()) return false;
    if (at > 0 && text[at - 1] == '-') {
      const std::string end = "-" + surname_key(hidden);
      return std::ranges::any_of(
          published_, [&](const PersonName& other) { return surname_key(other).ends_with(end); });
    }
    const WordBefore before = word_before(text, at);
    if (is_short_particle(before.word)) return true;
    const std::string word = fold(before.word);
    const bool is_van = word == "van";
    if (!is_van && std::ranges::find(kInNames, word) == kInNames.end()) return false;
    if (!is_van || (before.word.starts_with('V') && !begins_sentence(text, before.begin)))
      return true;
    const WordBefore first = word_before(text, before.begin);
    return first.word.ends_with('.') || first.word == "heer" || fold(first.word) == "mevrouw" ||
           category_of(first.word, vocabulary_).has_value();
  }

  // In minutes where nobody called so came to speak: "Wethouder Aa" is another one, and "Gemeente
  // Aa", "Aa BV" and "de motie-Aa" are nobody.
  bool is_something_else(std::string_view text, const FoundWords& found) const {
    if (found.begin > 0 && text[found.begin - 1] == '-') return true;
    const std::string before = fold(word_before(text, found.begin).word);
    if (holds(vocabulary_.names.offices, before) ||
        std::ranges::find(kNamedSo, before) != kNamedSo.end())
      return true;
    std::string_view behind = text.substr(found.end);
    if (!behind.starts_with(' ')) return false;
    behind = behind.substr(1, behind.find_first_of(" ,;:\n", 1) - 1);
    return std::ranges::find(kLegalForms, fold(behind)) != kLegalForms.end();
  }

  // "Mevrouw Aa" beside "de heer Aa", who is hidden.
  bool is_published(const std::string& honorific, const PersonName& hidden) const {
    return !honorific.empty() && !hidden.honorific.empty() && honorific != fold(hidden.honorific) &&
           std::ranges::any_of(published_, [&](const PersonName& other) {
             return surname_key(other) == surname_key(hidden) && honorific == fold(other.honorific);
           });
  }

  // The surname, or the first of two, of somebody who is published.
  bool is_shared(const std::string& surname) const {
    const std::string key = fold(surname);
    return std::ranges::any_of(published_, [&](const PersonName& other) {
      const std::string their = surname_key(other);
      return their == key || their.starts_with(key + "-") || key.starts_with(their + "-");
    });
  }

  const std::vector<HiddenName>& hidden_;
  const std::vector<PersonName>& published_;
  const Vocabulary& vocabulary_;
  std::vector<Place> doubtful_;
};

}  // namespace

bool is_common_word(Document& document, const PersonName& name) {
  if (!name.particle.empty()) return false;
  bool is_word = false;
  for_each_text(document, [&](const Text& text) {
    for (const FoundWords& found : find_hidden_words(text.plain, name.surname))
      is_word = is_word || is_small(text.plain, found, name.surname);
  });
  return is_word;
}

std::vector<Place> hide_names(Document& document, const std::vector<HiddenName>& hidden,
                              const std::vector<PersonName>& published,
                              const Vocabulary& vocabulary) {
  Hider hider(hidden, published, vocabulary);
  for_each_text(document, [&](Text& text) {
    hider.hide(text);
    document.redacted = document.redacted || is_redacted(text);
  });
  return hider.take_doubtful();
}

}  // namespace openverslag
