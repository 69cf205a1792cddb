// Bank account numbers: a country, a check, and the account (ISO 13616).
#include <array>

#include "privacy/detectors.h"
#include "privacy/pattern.h"

namespace openverslag {
namespace {

struct Country {
  std::string_view code;
  std::size_t length;  // of the whole IBAN, blanks left out
};

// From the IBAN registry: the countries that Dutch minutes may speak of.
constexpr std::array<Country, 24> kCountries = {{
    {"NL", 18}, {"BE", 16}, {"DE", 22}, {"FR", 27}, {"LU", 20}, {"GB", 22}, {"IE", 22}, {"ES", 24},
    {"PT", 25}, {"IT", 27}, {"AT", 20}, {"CH", 21}, {"DK", 18}, {"SE", 24}, {"NO", 15}, {"FI", 18},
    {"PL", 28}, {"CZ", 24}, {"HU", 28}, {"RO", 24}, {"BG", 22}, {"GR", 27}, {"TR", 26}, {"MT", 31},
}};

char capital(char letter) {
  return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

bool is_letter(char letter) { return letter >= 'A' && letter <= 'Z'; }
bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

std::size_t length_for(std::string_view code) {
  for (const Country& country : kCountries) {
    if (country.code == code) return country.length;
  }
  return 0;
}

// The remainder by 97 of the number that the letters (A is 10) and digits make, the first four
// last.
bool passes_check(const std::string& iban) {
  unsigned remainder = 0;
  const std::string turned = iban.substr(4) + iban.substr(0, 4);
  for (const char letter : turned) {
    const unsigned value = is_digit(letter) ? letter - '0' : letter - 'A' + 10;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder == 1;
}

// Where an IBAN that begins at `begin` ends; 0 when there is none.
std::size_t end_of_iban(std::string_view text, std::size_t begin) {
  std::string iban;
  std::size_t length = 4;
  std::size_t at = begin;
  for (; at < text.size() && iban.size() < length; ++at) {
    const char letter = capital(text[at]);
    if (letter == ' ' || letter == '.' || letter == '-') continue;
    if (!is_letter(letter) && !is_digit(letter)) return 0;
    iban += letter;
    if (iban.size() == 2) length = length_for(iban);
  }
  return length > 0 && iban.size() == length && passes_check(iban) ? at : 0;
}

}  // namespace

void find_ibans(std::string_view text, FoundData& found) {
  static const Pattern beginning(R"(\b([A-Za-z]{2}[ ]?\d{2}[ .\-]?[A-Za-z0-9]))");
  for_each_match(beginning, text, [&](const Match& match) {
    const std::size_t end = end_of_iban(text, match.begin);
    if (end == 0 || !stands_alone(text, {match.begin, end})) return match.begin + 1;
    found.push_back({PersonalDataKind::iban, match.begin, end});
    return end;
  });
}

}  // namespace openverslag
