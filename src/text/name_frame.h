// What stands around a name: honorific, titles and office before it, suffixes after it.
#pragma once

#include <cstddef>
#include <string>

#include "text/name.h"
#include "text/name_words.h"

namespace openverslag {

// Fills the fields of `name`; what it takes, always leaves at least one word.
class NameFrame {
 public:
  NameFrame(const NameWords& vocabulary, PersonName& name) : vocabulary_(vocabulary), name_(name) {}

  // Return the words that are left.
  NameSpan take_prefixes(NameSpan words);
  NameSpan take_suffixes(NameSpan words);
  NameSpan take_title(NameSpan words);

  // How many words the office takes that `words` begin with, an article before it included.
  std::size_t office_length(NameSpan words) const;
  // "burgemeester van Aa" is an office, "burgemeester Van Aa" a person.
  bool is_office_of_place() const { return is_office_of_place_; }

 private:
  bool take(const PhraseList& phrases, NameSpan& words, std::string& field);
  bool take_honorific(NameSpan& words);
  bool take_office(NameSpan& words);
  std::size_t suffix_length(NameSpan words) const;

  const NameWords& vocabulary_;
  PersonName& name_;
  bool is_office_of_place_ = false;
};

}  // namespace openverslag
