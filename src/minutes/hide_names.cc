#include "minutes/hide_names.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "minutes/first_name_alone.h"
#include "minutes/in_office.h"
#include "minutes/name_categories.h"
#include "minutes/name_span.h"
#include "minutes/name_spellings.h"
#include "minutes/named_things.h"
#include "minutes/rich_text.h"
#include "minutes/salute.h"
#include "privacy/hidden_words.h"
#include "privacy/redacted_text.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// Words of particles that are nothing else in a sentence; "de" is, but for one behind "mevrouw".
constexpr auto kInNames = std::to_array<std::string_view>({"der", "den", "ten", "ter", "'t", "te"});

// "een boer" is no name: a surname begins with a capital, whatever stands before it.
bool is_small(std::string_view text, std::size_t main) {
  const char32_t letter = code_point_at(text, main).value;
  return is_letter(letter) && !is_capital(letter);
}

// "Aa-Bee" of somebody who is called Aa elsewhere: where it ends.
std::size_t end_of_double(std::string_view text, std::size_t end) {
  if (!text.substr(end).starts_with('-') || end + 1 == text.size() ||
      !is_capital(code_point_at(text, end + 1).value))
    return end;
  std::size_t last = end + 1;
  while (last < text.size() && is_letter(code_point_at(text, last).value))
    last += code_point_at(text, last).length;
  return last;
}

enum class Verdict : std::uint8_t { hide, spare, doubt };

struct NameRange {
  std::size_t begin, end;
  Verdict verdict;
};

// Does the word, a part of the name, stand in the document with a small letter, too?
bool stands_small(Document& document, const PersonName& name, const std::string& word,
                  const Vocabulary& vocabulary) {
  bool is_word = is_plain_word(fold(word), vocabulary);
  for_each_text(document, [&](const Text& text) {
    for (const FoundWords& found : find_hidden_words(text.plain, word))
      is_word =
          is_word || (is_small(text.plain, found.begin) &&
                      name_span(text.plain, found.begin, name, {}, vocabulary).honorific.empty());
  });
  return is_word;
}

bool has_first_names(const PersonName& name) {
  return !name.initials.empty() || !name.given.empty();
}

// Only with something that makes them a person: "mevrouw Aa", "Aa, Q. van der".
bool needs_address(SpelledAs as) { return as == SpelledAs::bare || as == SpelledAs::last_part; }

class Hider {
 public:
  Hider(const std::vector<HiddenName>& hidden, const std::vector<PersonName>& published,
        const Vocabulary& vocabulary)
      : hidden_(hidden), published_(published), vocabulary_(vocabulary) {}

  void look_at(Document& document) {
    for (const auto& one : hidden_) {
      const PersonName& name = one.name;
      is_word_.push_back(name.particle.empty() &&
                         stands_small(document, name, name.surname, vocabulary_));
      is_first_word_.push_back(!name.given.empty() &&
                               stands_small(document, name, name.given, vocabulary_));
    }
  }

  void hide(Text& text) {
    for (std::size_t i = 0; i < hidden_.size(); ++i) {
      const std::vector<SpelledName> all = spellings_in(text.plain, hidden_[i].name);
      // From the end, so that the places before it stay. Nothing is looked for in what is hidden.
      std::size_t last_begin = text.plain.size();
      for (auto name = all.rbegin(); name != all.rend(); ++name) {
        if (name->end > last_begin) continue;
        NameRange range = judge(text, i, *name);
        range.end = std::min(range.end, last_begin);
        if (range.verdict == Verdict::doubt) doubtful_.push_back(place_at(text, name->begin));
        if (range.verdict != Verdict::hide) continue;
        redact_bytes(text, range.begin, range.end, hidden_[i].shown);
        last_begin = range.begin;
      }
      hide_first_name(text, i);
    }
  }

  std::vector<Place> take_doubtful() { return std::move(doubtful_); }

 private:
  // Of somebody whose whole name these minutes have, where that is spoken of.
  void hide_first_name(Text& text, std::size_t index) const {
    const HiddenName& one = hidden_[index];
    if (!is_spoken_of(text, one)) return;
    const std::string given = fold(one.name.given);
    const auto is_called_so = [&](const HiddenName& other) {
      return &other != &one && fold(other.name.given) == given && is_spoken_of(text, other);
    };
    const bool is_shared = std::ranges::any_of(hidden_, is_called_so);
    const std::string shown = is_shared ? without_number(one.shown) : one.shown;
    const auto all =
        first_names_alone(text.plain, one.name, is_first_word_[index], published_, vocabulary_);
    for (auto name = all.rbegin(); name != all.rend(); ++name)
      redact_bytes(text, name->begin, name->end, shown);
  }

  static bool is_spoken_of(const Text& text, const HiddenName& one) {
    return !one.is_elsewhere && (one.passages.empty() || is_in_passage(text, one));
  }

  static bool is_in_passage(const Text& text, const HiddenName& one) {
    return std::ranges::any_of(one.passages, [&](const LineRange& lines) {
      return lines.first <= text.place.line && text.place.line <= lines.last;
    });
  }

  NameRange judge(const Text& text, std::size_t index, const SpelledName& name) const {
    const HiddenName& one = hidden_[index];
    const std::string_view words = text.plain;
    const NameSpan span = name_span(words, name.begin, one.name, published_, vocabulary_);
    const FirstNamesBehind behind = first_names_behind(words, name.end, one.name, vocabulary_);
    NameRange range{span.begin, behind.end, Verdict::spare};
    const bool is_addressed = span.begin < name.begin || behind.end > name.end;
    if (span.is_other || behind.is_other || (is_small(words, name.main) && span.honorific.empty()))
      return range;
    if (!is_addressed && is_of_longer_name(words, name.begin, one.name)) return range;
    if (is_addressed && behind.end == name.end) range.end = end_of_double(words, name.end);
    const bool has_office =
        is_in_office(words, span.begin, range.end, one.is_elsewhere, vocabulary_);
    const bool has_party = !span.is_called_so && is_in_party(words, range.end, vocabulary_);
    if (one.is_resident && (has_office || has_party)) return range;
    const std::string key = spelled_key(one.name, name.as);
    const bool is_named = is_addressed || has_office || is_called(words, name.begin);
    if (needs_address(name.as) && (!is_named || is_shared(key))) return range;
    if (!span.is_called_so && !is_named_in_full(one, name, span, behind) && is_shared(key)) {
      range.verdict = verdict_of_shared(text, one, span, key);
    } else {
      const BareName bare{name.begin, name.end, name.main, is_word_[index], one.is_resident};
      if (is_named || !is_named_thing(words, bare, vocabulary_)) range.verdict = Verdict::hide;
    }
    return range;
  }

  static bool is_named_in_full(const HiddenName& one, const SpelledName& name, const NameSpan& span,
                               const FirstNamesBehind& behind) {
    return has_first_names(one.name) && (span.has_first_name || behind.end > name.end);
  }

  // "adviseur Aa"
  bool is_called(std::string_view text, std::size_t at) const {
    return category_of(word_before(text, at).word, vocabulary_).has_value();
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
    if (short_particle_before(text, at) < at) return true;
    const WordBefore before = word_before(text, at);
    const std::string word = fold(before.word);
    const bool is_van = word == "van";
    if (std::ranges::find(kInNames, word) != kInNames.end()) return true;
    if (!is_van && !holds(vocabulary_.articles, word)) return false;
    if (is_van && before.word.starts_with('V') && !begins_sentence(text, before.begin)) return true;
    const WordBefore first = word_before(text, before.begin);
    return first.word.ends_with('.') || first.word == "heer" || fold(first.word) == "mevrouw" ||
           category_of(first.word, vocabulary_).has_value();
  }

  // Of a name that somebody who is published has, too. In what a resident says, "de heer Aa" is no
  // "wethouder Aa".
  Verdict verdict_of_shared(const Text& text, const HiddenName& one, const NameSpan& span,
                            const std::string& key) const {
    if (one.is_elsewhere) return Verdict::spare;
    const Salute salute = salute_of(span.honorific);
    const auto all_shared = [&](const auto& test) {
      return std::ranges::all_of(
          published_, [&](const PersonName& other) { return !shares(other, key) || test(other); });
    };
    // "Mevrouw Aa" beside "de heer Aa", who is hidden; and the other way round.
    const auto are_others = [&](const PersonName& other) {
      return are_two(salute, salute_of(other.honorific));
    };
    if (are_two(salute, salute_of(one.name.honorific)))
      return all_shared(are_others) ? Verdict::doubt : Verdict::spare;
    if (salute == salute_of(one.name.honorific) && all_shared(are_others)) return Verdict::hide;
    const bool are_in_office = all_shared(
        [&](const PersonName& other) { return is_called_by_office(other, vocabulary_); });
    return is_in_passage(text, one) && are_in_office && !span.honorific.empty() ? Verdict::hide
                                                                                : Verdict::doubt;
  }

  // Is the folded surname that of somebody who is published, or the first of two?
  static bool shares(const PersonName& published, const std::string& key) {
    const std::string their = surname_key(published);
    return their == key || their.starts_with(key + "-");
  }

  bool is_shared(const std::string& key) const {
    return std::ranges::any_of(published_,
                               [&](const PersonName& other) { return shares(other, key); });
  }

  const std::vector<HiddenName>& hidden_;
  const std::vector<PersonName>& published_;
  const Vocabulary& vocabulary_;
  std::vector<bool> is_word_;        // as hidden_: is the surname an ordinary word, too?
  std::vector<bool> is_first_word_;  // and is the first name?
  std::vector<Place> doubtful_;
};

}  // namespace

std::vector<Place> hide_names(Document& document, const std::vector<HiddenName>& hidden,
                              const std::vector<PersonName>& published,
                              const Vocabulary& vocabulary) {
  Hider hider(hidden, published, vocabulary);
  hider.look_at(document);
  for_each_text(document, [&](Text& text) {
    hider.hide(text);
    document.redacted = document.redacted || is_redacted(text);
  });
  return hider.take_doubtful();
}

}  // namespace openverslag
