// Finds what must not be published by accident: numbers and addresses of private persons.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

enum class PersonalDataKind : std::uint8_t {
  bsn,  // burgerservicenummer
  iban,
  phone,
  email,
  address,  // of a home: street, house number, postcode
  birth_date,
  licence_plate,
  signature,  // "w.g. A. de Aa"
};

struct PersonalData {
  PersonalDataKind kind;
  std::size_t begin, end;  // bytes in the text

  bool operator==(const PersonalData&) const = default;
};

// By place; none overlap: of two that do, the kind named first above counts, but an IBAN for digits
// in it. `own_domains`: e-mail addresses there, and in domains below them, are the publisher's
// ("wolderland.example"). What an address is depends on the words around it, so pass whole
// paragraphs or lines.
std::vector<PersonalData> find_personal_data(std::string_view text,
                                             const std::vector<std::string>& own_domains = {});

// Its letters and digits each as '•', signs and blanks as they stand.
std::string masked(std::string_view value);

// The text with what was found in it masked; `found` by place.
std::string with_masks(std::string_view text, const std::vector<PersonalData>& found);

// The text with everything that find_personal_data finds in it masked: for a terminal or a log.
std::string without_personal_data(std::string_view text,
                                  const std::vector<std::string>& own_domains = {});

// "bsn", "iban", …: as in rule names and privacy.toml.
std::string_view key_of(PersonalDataKind kind);

}  // namespace openverslag
