// What the library that knows how languages sort and count offers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace openverslag {

class LanguageRules {
 public:
  LanguageRules() = default;
  LanguageRules(const LanguageRules&) = delete;
  LanguageRules& operator=(const LanguageRules&) = delete;
  virtual ~LanguageRules() = default;

  virtual std::string sort_key(std::string_view text) const = 0;
  virtual std::string_view plural_form(std::size_t number) const = 0;
};

// Of a language by its tag; of one that is not known, those of all languages. Theirs to delete who
// asked. Nothing: the data of the library are not there.
using NewLanguageRules = LanguageRules*(const std::string& language);

extern "C" __attribute__((visibility("default"))) NewLanguageRules new_language_rules;

}  // namespace openverslag
