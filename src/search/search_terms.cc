#include "search/search_terms.h"

#include <algorithm>
#include <unordered_set>

#include "search/compounds.h"
#include "search/inflect.h"
#include "text/byte_set.h"

namespace openverslag {

namespace {

constexpr std::size_t kLongestToInflect = 24;
constexpr std::size_t kShortestToMistype = 5;
constexpr std::size_t kShortestHead = 3;
constexpr std::size_t kShortestTail = 4;

void sort_once(std::vector<std::string>& words) {
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

bool is_plain_word(std::string_view form) {
  return std::ranges::all_of(form, [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

template <class Words>
std::uint32_t place_in(const Words& sorted, std::string_view word) {
  return static_cast<std::uint32_t>(std::ranges::lower_bound(sorted, word) - sorted.begin());
}

bool is_in(const std::vector<std::string>& sorted, std::string_view word) {
  const std::uint32_t place = place_in(sorted, word);
  return place < sorted.size() && sorted[place] == word;
}

// "werkt" goes with "werken" when the record has that word in another form too.
std::string common_term(const std::string& form, const std::vector<std::string>& terms,
                        const WordList& list) {
  std::string own = term_of(form, list);
  if (!is_plain_word(form) || list.names.contains(form)) return own;
  for (std::string& verb : verb_terms(form, list)) {
    if (verb.size() > 3 && is_in(terms, verb)) return std::move(verb);
  }
  return own;
}

void add_compounds(SearchTerms& made, const WordList& list) {
  const IsWord is_word = [&](std::string_view part) {
    return is_in(made.forms, part) || is_in(made.terms, term_of(part, list));
  };
  made.inside.resize(made.forms.size());
  for (std::size_t i = 0; i < made.forms.size(); ++i) {
    if (!is_plain_word(made.forms[i])) continue;
    for (const std::string_view part : compound_parts(made.forms[i], list, is_word)) {
      const std::uint32_t form = place_in(made.forms, part);
      const bool is_form = form < made.forms.size() && made.forms[form] == part;
      made.inside[i].push_back(is_form ? made.of_form[form]
                                       : place_in(made.terms, term_of(part, list)));
    }
    std::erase_if(made.inside[i], [&](TermIndex term) {
      return term == made.of_form[i] || term >= made.terms.size();
    });
  }
}

// A compound of compounds: what is in its parts is in it, too.
void add_inner_compounds(SearchTerms& made) {
  std::vector<std::vector<TermIndex>> inside_term(made.terms.size());
  for (std::size_t i = 0; i < made.forms.size(); ++i) {
    if (inside_term[made.of_form[i]].empty()) inside_term[made.of_form[i]] = made.inside[i];
  }
  for (std::size_t i = 0; i < made.forms.size(); ++i) {
    std::vector<TermIndex>& inside = made.inside[i];
    const std::vector<TermIndex> parts = inside;
    for (const TermIndex part : parts) {
      inside.insert(inside.end(), inside_term[part].begin(), inside_term[part].end());
    }
    std::ranges::sort(inside);
    inside.erase(std::unique(inside.begin(), inside.end()), inside.end());
    std::erase(inside, made.of_form[i]);
  }
}

void add_mistyped(std::vector<LexiconEntry>& entries, const std::string& form, TermIndex term) {
  if (form.size() < kShortestToMistype) return;
  for (std::size_t at = 0; at < 3; ++at) {
    std::string entry = {kErrorMark, static_cast<char>('0' + at)};
    entry.append(form, 0, at).append(form, at + 1);
    entries.emplace_back(std::move(entry), term);
  }
}

void add_tails(std::vector<LexiconEntry>& entries, const std::string& form, TermIndex term) {
  for (std::size_t at = kShortestHead; at + kShortestTail <= form.size(); ++at) {
    entries.emplace_back(kTailMark + form.substr(at), term);
  }
}

// All forms of an irregular word lead to those that the record has. "verboden" is of two words, and
// both lead to it.
void add_families(std::vector<LexiconEntry>& entries, const SearchTerms& made,
                  const WordList& list) {
  for (const auto& family : list.families) {
    for (const std::string& form : family) {
      const std::uint32_t place = place_in(made.forms, form);
      if (place == made.forms.size() || made.forms[place] != form) continue;
      for (const std::string& other : family) entries.emplace_back(other, made.of_form[place]);
    }
  }
}

}  // namespace

SearchTerms make_search_terms(std::vector<std::string> forms, const WordList& list) {
  SearchTerms made;
  made.forms = std::move(forms);
  std::vector<std::string> first;
  for (const std::string& form : made.forms) {
    first.push_back(is_plain_word(form) ? term_of(form, list) : form);
  }
  sort_once(first);
  std::vector<std::string> of_form;
  for (const std::string& form : made.forms) {
    of_form.push_back(is_plain_word(form) ? common_term(form, first, list) : form);
  }
  made.terms = of_form;
  sort_once(made.terms);
  for (const std::string& term : of_form) made.of_form.push_back(place_in(made.terms, term));
  add_compounds(made, list);
  add_inner_compounds(made);
  return made;
}

std::vector<LexiconEntry> lexicon_entries(const SearchTerms& made, const WordList& list) {
  std::vector<LexiconEntry> entries;
  for (std::size_t i = 0; i < made.forms.size(); ++i) {
    const std::string& form = made.forms[i];
    entries.emplace_back(form, made.of_form[i]);
    if (!is_plain_word(form) || form.size() > kLongestToInflect) continue;
    add_mistyped(entries, form, made.of_form[i]);
    add_tails(entries, form, made.of_form[i]);
    if (form.size() < 3 || list.names.contains(form)) continue;
    for (std::string& each : inflections(form, list)) {
      if (!is_in(made.forms, each)) entries.emplace_back(std::move(each), made.of_form[i]);
    }
  }
  add_families(entries, made, list);
  std::ranges::sort(entries);
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  return entries;
}

}  // namespace openverslag
