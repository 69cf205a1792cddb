// What searching knows of a language beyond rules: a data file (src/search/words/).
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace openverslag {

struct WordList {
  std::string language;  // "nl", for the stemmer; "" for a language without a file
  std::vector<std::string> stop;
  std::vector<std::vector<std::string>> families;      // irregular forms, the name first
  std::unordered_map<std::string, std::string> names;  // of a form its family's name
  std::vector<std::string> links;                      // between the parts of a compound
  std::unordered_set<std::string> no_parts;

  // Of the language of the minutes; of one without a file every form is a word of its own.
  static WordList load(std::string_view language);
};

// Forms that may be one word have one term: what the postings are kept under. `form` is folded.
// "straten", "straat" → "strat"; "huizen", "huis" → "huis"; "steden" → "stad".
std::string term_of(std::string_view form, const WordList& list);

}  // namespace openverslag
