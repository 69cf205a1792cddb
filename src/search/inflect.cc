#include "search/inflect.h"

#include <algorithm>

#include "text/byte_set.h"

namespace openverslag {

namespace {

constexpr ByteSet kVowels("aeiou");
constexpr std::size_t kShortestBase = 3;

bool is_double(std::string_view word) {
  const std::size_t size = word.size();
  return size >= 2 && word[size - 1] == word[size - 2];
}

// Ends in consonant, vowel, consonant: what a long vowel is doubled in, or a short one doubles.
bool ends_closed(std::string_view word) {
  const std::size_t size = word.size();
  return size >= 3 && !kVowels.has(word[size - 1]) && kVowels.has(word[size - 2]) &&
         !kVowels.has(word[size - 3]);
}

// "straat": a doubled vowel and one consonant.
bool ends_long(std::string_view word) {
  const std::size_t size = word.size();
  return size >= 3 && !kVowels.has(word[size - 1]) && word[size - 2] == word[size - 3] &&
         kVowels.has(word[size - 2]);
}

std::string with_last(std::string word, char from, char to) {
  if (word.back() == from) word.back() = to;
  return word;
}
std::string softened(std::string word) {
  return with_last(with_last(std::move(word), 's', 'z'), 'f', 'v');
}
std::string hardened(std::string word) {
  return with_last(with_last(std::move(word), 'z', 's'), 'v', 'f');
}

// What may stand before "-en": "bom" → "bomm", "straat" → "strat", "huis" → "huis", "huiz".
std::vector<std::string> opened(const std::string& base) {
  std::vector<std::string> all = {base, softened(base)};
  if (ends_closed(base)) all.push_back(base + base.back());
  if (ends_long(base)) {
    std::string shorter = base;
    shorter.erase(shorter.size() - 2, 1);
    all.push_back(shorter);
    all.push_back(softened(shorter));
  }
  return all;
}

// The other way: what a syllable was before "-en" opened it.
std::vector<std::string> closed(const std::string& base) {
  std::vector<std::string> all = {base, hardened(base)};
  if (is_double(base) && !kVowels.has(base.back())) all.push_back(base.substr(0, base.size() - 1));
  if (ends_closed(base)) {
    std::string longer = base;
    longer.insert(longer.size() - 1, 1, longer[longer.size() - 2]);
    all.push_back(longer);
    all.push_back(hardened(longer));
  }
  return all;
}

std::string_view without(std::string_view word, std::string_view ending) {
  return word.ends_with(ending) ? word.substr(0, word.size() - ending.size()) : std::string_view();
}

// "parkeerde" → "parkeer"; nothing for a word without such an ending.
std::string_view verb_base(std::string_view form) {
  for (const std::string_view ending :
       {"dden", "tten", "den", "ten", "dde", "tte", "de", "te", "d", "t"}) {
    const std::string_view base = without(form, ending);
    if (base.size() >= kShortestBase) return base;
  }
  return {};
}

// The bare word that plural and infinitive are made of, in every spelling it may have.
std::vector<std::string> bases_of(std::string_view form) {
  std::vector<std::string> bases = {std::string(form)};
  for (const std::string_view ending : {"en", "n", "s", "e"}) {
    const std::string_view base = without(form, ending);
    if (base.size() < kShortestBase) continue;
    for (std::string& each : closed(std::string(base))) bases.push_back(std::move(each));
  }
  std::string_view verb = verb_base(form);
  if (!verb.empty()) bases.emplace_back(verb);
  if (!verb.empty() && verb.starts_with("ge") && verb.size() >= 2 + kShortestBase)
    bases.emplace_back(verb.substr(2));
  return bases;
}

std::vector<std::string> terms_for(std::string_view form, const WordList& list) {
  std::vector<std::string> terms = verb_terms(form, list);
  terms.push_back(term_of(form, list));
  return terms;
}

}  // namespace

std::vector<std::string> verb_terms(std::string_view form, const WordList& list) {
  std::vector<std::string> terms;
  if (list.language != "nl") return terms;
  // The infinitive too: "plaats" may be a plural to the stemmer, "plaatsen" not.
  const auto add = [&](std::string_view base) {
    terms.push_back(term_of(base, list));
    std::string infinitive = term_of(std::string(base) + "en", list);
    if (infinitive != terms.back()) terms.push_back(std::move(infinitive));
  };
  const std::string_view base = verb_base(form);
  if (base.size() > kShortestBase) add(base);
  if (base.starts_with("ge") && base.size() >= 2 + kShortestBase) add(base.substr(2));
  return terms;
}

std::vector<std::string> inflections(std::string_view form, const WordList& list) {
  std::vector<std::string> made;
  if (list.language != "nl") return made;
  std::vector<std::string> bases = bases_of(form);
  std::ranges::sort(bases);
  bases.erase(std::unique(bases.begin(), bases.end()), bases.end());
  for (const std::string& base : bases) {
    for (const std::string_view ending : {"", "s", "e", "t", "de", "den", "te", "ten"}) {
      made.push_back(base + std::string(ending));
    }
    for (const std::string& open : opened(base)) made.push_back(open + "en");
    for (const std::string& open : opened(base)) made.push_back(open + "e");
    made.push_back("ge" + base + "d");
    made.push_back("ge" + base + (base.ends_with('t') ? "" : "t"));
  }
  std::ranges::sort(made);
  made.erase(std::unique(made.begin(), made.end()), made.end());
  const std::vector<std::string> wanted = terms_for(form, list);
  std::erase_if(made, [&](const std::string& each) {
    const std::vector<std::string> terms = terms_for(each, list);
    return std::ranges::none_of(terms, [&](const std::string& term) {
      return std::ranges::find(wanted, term) != wanted.end();
    });
  });
  return made;
}

}  // namespace openverslag
