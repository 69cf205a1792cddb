// Bank account numbers: a country, a check, and the account (ISO 13616).
#include <algorithm>
#include <array>
#include <cstdint>

#include "privacy/detectors.h"
#include "privacy/pattern.h"

namespace openverslag {
namespace {

struct Country {
  std::string_view code;
  std::size_t length;   // of the whole IBAN, blanks left out
  std::size_t letters;  // of the bank, behind the check; all else are digits
};

constexpr std::size_t kAnywhere = 99;

// From the IBAN registry: the countries that Dutch minutes may speak of.
constexpr std::array<Country, 36> kCountries = {{
    {"NL", 18, 4},         {"BE", 16, 0},         {"DE", 22, 0},         {"FR", 27, kAnywhere},
    {"LU", 20, kAnywhere}, {"GB", 22, 4},         {"IE", 22, 4},         {"ES", 24, 0},
    {"PT", 25, 0},         {"IT", 27, kAnywhere}, {"AT", 20, 0},         {"CH", 21, kAnywhere},
    {"DK", 18, 0},         {"SE", 24, 0},         {"NO", 15, 0},         {"FI", 18, 0},
    {"PL", 28, 0},         {"CZ", 24, 0},         {"HU", 28, 0},         {"RO", 24, kAnywhere},
    {"BG", 22, kAnywhere}, {"GR", 27, kAnywhere}, {"TR", 26, kAnywhere}, {"MT", 31, kAnywhere},
    {"LT", 20, 0},         {"LV", 21, 4},         {"EE", 20, 0},         {"SK", 24, 0},
    {"SI", 19, 0},         {"HR", 21, 0},         {"IS", 26, 0},         {"RS", 22, 0},
    {"BA", 20, 0},         {"MA", 28, 0},         {"AE", 23, 0},         {"IL", 23, 0},
}};

char capital(char letter) {
  return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

bool is_letter(char letter) { return letter >= 'A' && letter <= 'Z'; }
bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

const Country* country_of(std::string_view code) {
  const auto* found = std::ranges::find(kCountries, code, &Country::code);
  return found == kCountries.end() ? nullptr : found;
}

// "DE" and eighteen letters are words.
bool has_shape(const std::string& iban, const Country& country) {
  if (country.letters == kAnywhere) return true;
  const auto bank = static_cast<std::ptrdiff_t>(4 + country.letters);
  return std::all_of(iban.begin() + 4, iban.begin() + bank, is_letter) &&
         std::all_of(iban.begin() + bank, iban.end(), is_digit);
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
  const Country* country = nullptr;
  std::size_t at = begin;
  for (; at < text.size() && (country == nullptr || iban.size() < country->length); ++at) {
    const char letter = capital(text[at]);
    if (letter == ' ' || letter == '.' || letter == '-' || letter == '_') continue;
    if (!is_letter(letter) && !is_digit(letter)) return 0;
    iban += letter;
    if (iban.size() == 2 && (country = country_of(iban)) == nullptr) return 0;
  }
  const bool is_iban = country != nullptr && iban.size() == country->length &&
                       has_shape(iban, *country) && passes_check(iban);
  return is_iban ? at : 0;
}

// "rekeningNL91…", "IBANNL91…BIC": a PDF may have no blanks.
bool is_glued(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view before = text.substr(0, begin), after = text.substr(end);
  const bool ends = after.empty() || after.starts_with("BIC") ||
                    (!is_letter(capital(after[0])) && !is_digit(after[0]));
  const bool is_word = !before.empty() && before.back() >= 'a' && before.back() <= 'z';
  const bool begins = before.ends_with("IBAN") || (is_word && text[begin] <= 'Z') ||
                      before.empty() || !is_letter(capital(before.back()));
  return ends && begins && (before.empty() || !is_digit(before.back()));
}

}  // namespace

bool has_accounts(char first, char second) {
  // By the first letter: a bit for each second. Every number behind two letters is asked.
  static constexpr auto kSeconds = [] {
    std::array<std::uint32_t, 32> seconds{};
    for (const Country& country : kCountries)
      seconds[country.code[0] % 32] |= std::uint32_t{1} << country.code[1] % 32;
    return seconds;
  }();
  return (kSeconds[first % 32] >> second % 32 & 1) != 0;
}

void find_ibans(std::string_view text, FoundData& found) {
  static const Pattern beginning(
      R"((?:\b|[a-z]|IBAN)([A-Za-z] ?[A-Za-z][ .\-_]{0,3}\d[ .\-_]?\d[ .\-_]{0,3}[A-Za-z0-9]))");
  for_each_match(beginning, text, [&](const Match& match) {
    const std::size_t end = end_of_iban(text, match.begin);
    if (end == 0 || (!stands_alone(text, {match.begin, end}) && !is_glued(text, match.begin, end)))
      return match.begin + 1;
    found.push_back({PersonalDataKind::iban, match.begin, end});
    return end;
  });
}

}  // namespace openverslag
