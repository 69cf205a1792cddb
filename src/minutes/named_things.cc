#include "minutes/named_things.h"

#include <algorithm>
#include <string>

#include "minutes/beside_name.h"
#include "minutes/name_span.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

bool is_all_capitals(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = code_point_at(word, at);
    if (is_letter(point.value) && !is_capital(point.value)) return false;
    at += point.length;
  }
  return true;
}

struct WordBehind {
  std::string_view word;
  std::size_t end;
};

// Behind one blank; empty when a sign or a line's end stands there.
WordBehind word_behind(std::string_view text, std::size_t end) {
  constexpr std::string_view kNoBreak = "\xC2\xA0";
  std::size_t begin = end;
  if (text.substr(end).starts_with(kNoBreak))
    begin += kNoBreak.size();
  else if (text.substr(end).starts_with(' '))
    begin += 1;
  else
    return {{}, end};
  std::size_t last = std::min(text.find_first_of(" \n,;:()\"!?", begin), text.size());
  last = std::min(text.find(kNoBreak, begin), last);
  return {text.substr(begin, last - begin), last};
}

// In front of `at`, also before a quote: "café 'De Aa'".
WordBefore word_in_front(std::string_view text, std::size_t at) {
  for (const std::string_view quote : {"'", "\"", "‘", "“", "„", "’"}) {
    if (text.substr(0, at).ends_with(quote)) return word_before(text, at - quote.size());
  }
  return word_before(text, at);
}

// "12", "12a" and "12-14", but not a year, a phone number, a time and "3 minuten".
bool has_house_number(std::string_view text, std::size_t end, const Vocabulary& vocabulary) {
  const auto [number, number_end] = word_behind(text, end);
  std::size_t digits = 0;
  while (digits < number.size() && number[digits] >= '0' && number[digits] <= '9') ++digits;
  if (digits == 0 || digits > 4 || number.find('.') < number.size() - 1) return false;
  const bool is_year = digits == 4 && (number.starts_with("19") || number.starts_with("20"));
  if (is_year || number.starts_with('0') || text.substr(number_end).starts_with(':')) return false;
  return !holds(vocabulary.count_units, bare_word(word_behind(text, number_end).word));
}

// "Aa BV", "Aa & Zonen", "Aa Transport"; not "Aa Dorpsstraat 12", in a list of people.
bool is_named_on(std::string_view text, const BareName& name, const Vocabulary& vocabulary) {
  const auto [word, end] = word_behind(text, name.end);
  const std::string folded = bare_word(word);
  if (folded.empty() || folded == fold(text.substr(name.main, name.end - name.main))) return false;
  if (holds(vocabulary.legal_forms, folded)) return true;
  if (holds(vocabulary.conjunctions, folded))
    return holds(vocabulary.firm_partners, bare_word(word_behind(text, end).word));
  if (!has_capital(word) || word.ends_with('.') || is_street(folded, vocabulary)) return false;
  if (is_all_capitals(text.substr(name.begin, name.end - name.begin)) && is_all_capitals(word))
    return false;
  const Lexicon& lexicon = vocabulary.lexicon;
  const WordId id = lexicon.id(folded);
  return !lexicon.begins(id, WordClass::article) && !lexicon.begins(id, WordClass::pronoun) &&
         !lexicon.begins(id, WordClass::honorific) && !lexicon.begins(id, WordClass::office) &&
         !lexicon.begins(id, WordClass::action) && !lexicon.begins(id, WordClass::sentence_opener);
}

bool is_named_so(std::string_view text, const BareName& name, const Vocabulary& vocabulary) {
  const WordBefore before = word_in_front(text, name.begin);
  const std::string folded = bare_word(before.word);
  if (folded.empty() || ends_sentence(before.word, vocabulary)) return false;
  if (is_thing_word(folded, vocabulary) || holds(vocabulary.place_prepositions, folded) ||
      (folded != "van" && holds(vocabulary.articles, folded)))
    return true;
  if (name.is_resident && holds(vocabulary.named_after, folded)) return true;
  return has_capital(before.word) && holds(vocabulary.place_adjectives, folded);
}

// "Aa vraagt" and "Aa: …", but not "Aa is"; "actie: Aa bellen", "Aa 3 minuten".
bool is_somebody(std::string_view text, const BareName& name, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongestAction = 60;  // bytes
  std::size_t begin = name.begin - std::min(name.begin, kLongestAction);
  while (begin < name.begin && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
  const std::string before = bare_word(text.substr(begin, name.begin - begin));
  const bool is_action = std::ranges::any_of(vocabulary.action_words, [&](const std::string& word) {
    return before.ends_with(word + ":");
  });
  if (is_action) return true;
  const std::string folded = bare_word(word_behind(text, name.end).word);
  if (text.substr(name.end).starts_with(':')) return true;
  return (!folded.empty() && folded[0] >= '0' && folded[0] <= '9') ||
         (holds(vocabulary.speech_verbs, folded) && !holds(vocabulary.doing_verbs, folded));
}

}  // namespace

bool has_ending(std::string_view folded, const PhraseList& endings) {
  return std::ranges::any_of(endings,
                             [&](const std::string& ending) { return folded.ends_with(ending); });
}

bool is_plain_word(std::string_view folded, const Vocabulary& vocabulary) {
  return holds(vocabulary.word_surnames, folded);
}

bool is_thing_word(std::string_view folded, const Vocabulary& vocabulary) {
  constexpr std::size_t kShortestEnd = 6;  // bytes
  // "fietsgroep"; "Van de Groep" is a surname.
  const std::size_t last = folded.rfind(' ') + 1;
  if (folded.ends_with("groep") && folded.substr(last) != "groep") return true;
  return std::ranges::any_of(vocabulary.named_things, [&](const std::string& thing) {
    return folded == thing || (thing.size() >= kShortestEnd && folded.ends_with(thing));
  });
}

bool is_street(std::string_view folded, const Vocabulary& vocabulary) {
  return has_ending(folded, vocabulary.street_endings);
}

bool is_named_thing(std::string_view text, const BareName& name, const Vocabulary& vocabulary) {
  const bool is_joined = name.begin > 0 && text[name.begin - 1] == '-';
  if (is_joined && name.is_resident) return true;
  if (text.substr(name.end).starts_with('-') && name.end + 1 < text.size() &&
      is_letter(code_point_at(text, name.end + 1).value))
    return true;
  return is_named_so(text, name, vocabulary) || is_named_on(text, name, vocabulary) ||
         has_house_number(text, name.end, vocabulary) ||
         (name.is_word && begins_sentence(text, name.begin) &&
          !is_somebody(text, name, vocabulary));
}

bool begins_sentence(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n')) --at;
  return at == 0 || std::string_view(".!?:").find(text[at - 1]) != std::string_view::npos;
}

}  // namespace openverslag
