// What the title of an item is about.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "archive/archive.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// The words of a text: folded, letters and digits, an apostrophe left out ("boa's" is "boas").
std::vector<std::string> words_of(std::string_view text);

class Titles {
 public:
  Titles(const Vocabulary& vocabulary, const std::vector<Body>& bodies);

  // The same for titles of the same subject: no years, dates and numbers, no words that say what is
  // done with it ("Projectopdracht", "Stand van zaken"), no case, accents and punctuation. Empty
  // for a title that is no subject ("Rondvraag", "Verslag vorige vergadering").
  const std::string& key(const std::string& title);

  // As printed, without the office before it and the year after it: "Secretaris: Begroting 2023."
  // is "Begroting".
  std::string shown(std::string_view title) const;

 private:
  using Words = std::vector<std::string>;
  std::string make_key(std::string_view title) const;
  std::string_view without_office(std::string_view title) const;
  bool strip_treatment(Words& words) const;
  bool is_adoption(const Words& words) const;
  bool is_generic(std::string_view folded_title, const std::string& key) const;

  std::set<std::string, std::less<>> offices_;
  std::set<std::string, std::less<>> connectives_;
  std::set<std::string, std::less<>> generic_;  // keys, and folded titles
  std::set<std::string, std::less<>> minutes_words_;
  std::set<std::string, std::less<>> adoption_words_;
  std::vector<Words> treatments_;  // longest first
  std::unordered_map<std::string, std::string> keys_;
};

}  // namespace openverslag
