// Printed names, each taken apart and folded once, and compared by number afterwards.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/name.h"
#include "text/shared_name.h"

namespace openverslag {

using FormIndex = std::uint32_t;

enum class Salutation : std::uint8_t { unknown, sir, madam };

// One form of a name. Two forms with the same surname number have the same letters in particle and
// surname, whatever their case, accents, blanks and apostrophes; with the same identity number they
// have the same initials and given name too.
struct NameForm {
  PersonName parts;
  std::string display;     // "O. van Veldhuizen"
  std::string key;         // "vanveldhuizen"
  std::string bare_key;    // without the particle: "veldhuizen"
  std::string first_part;  // of a double surname: "aa" of "Aa - van Bee"
  std::string initials;    // "tjm"
  std::string given;       // "onno"
  std::string nickname;    // "ton"
  std::string office;      // folded: "burgemeester"
  std::uint32_t surname = 0;
  std::uint32_t identity = 0;
  std::uint32_t surname_letters = 0;  // without the particle
  Salutation salutation = Salutation::unknown;

  bool has_first_name() const { return !initials.empty() || !given.empty(); }
};

bool conflict(Salutation a, Salutation b);

class NameTable {
 public:
  FormIndex add(const PersonName& name);
  // One of the facts, which live longer. A name that many lists share is looked at but once.
  FormIndex add(const SharedName& name);
  const NameForm& operator[](FormIndex form) const { return forms_[form]; }
  std::size_t size() const { return forms_.size(); }
  // The number of an identity that some form has.
  std::optional<std::uint32_t> identity(std::string_view key, std::string_view initials,
                                        std::string_view given) const;

 private:
  using Numbers = std::unordered_map<std::string, std::uint32_t>;
  static std::uint32_t number(Numbers& numbers, const std::string& text);

  std::vector<NameForm> forms_;
  Numbers form_numbers_;
  std::unordered_map<const PersonName*, FormIndex> shared_forms_;
  Numbers surname_numbers_;
  Numbers identity_numbers_;
};

}  // namespace openverslag
