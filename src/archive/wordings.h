// What printed words for a person are: a name, an office, or neither.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "archive/names.h"
#include "minutes/vocabulary.h"
#include "text/shared_text.h"

namespace openverslag {

enum class WordingKind : std::uint8_t {
  unknown,
  name,       // "Mevr. Nauta"
  chair,      // "De voorzitter"
  secretary,  // "de secretaris"
  office,     // "burgemeester van Aa", "de burgemeester"
};

struct Wording {
  WordingKind kind = WordingKind::unknown;
  std::string folded;
  std::optional<FormIndex> form;  // of a name; of an office too, if it could be one
  std::string role;               // folded: "burgemeester"
  std::string organisation;       // folded: "aa"
};

// Each wording is taken apart once, however often it is printed.
class Wordings {
 public:
  Wordings(const Vocabulary& vocabulary, NameTable& names)
      : vocabulary_(vocabulary), names_(names) {}
  // Of the facts, which live longer. What many sentences share is looked up but once.
  const Wording& of(const SharedText& printed);

 private:
  Wording read(const std::string& printed) const;
  bool read_office(const std::string& printed, Wording& wording) const;

  const Vocabulary& vocabulary_;
  NameTable& names_;
  std::unordered_map<std::string, Wording> known_;
  std::unordered_map<const std::string*, const Wording*> shared_;
};

}  // namespace openverslag
