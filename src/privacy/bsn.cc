// The burgerservicenummer: nine digits that pass the eleven test.
#include "privacy/detectors.h"
#include "privacy/pattern.h"

namespace openverslag {
namespace {

// 9, 8, 7, … 2, -1 times the digits, divisible by eleven (Logisch Ontwerp BSN). Eight digits have
// lost a leading zero.
bool passes_eleven_test(std::string digits) {
  if (digits.size() == 8) digits.insert(0, "0");
  int sum = 0;
  for (int place = 0; place < 9; ++place) {
    const int weight = place == 8 ? -1 : 9 - place;
    sum += weight * (digits[static_cast<std::size_t>(place)] - '0');
  }
  return sum % 11 == 0 && digits != "000000000";
}

bool is_named(std::string_view text, const Match& match, std::size_t bytes) {
  static const Pattern name(R"((?i)(\b(?:bsn|burgerservice|sofi)[a-z-]*))");
  return name.matches_in(words_before(text, match, bytes)) ||
         name.matches_in(words_after(text, match, 12));
}

// One in eleven of all numbers passes the test by chance. The word itself decides, unless another
// kind of number is named nearer by; without it nine digits count, when they are written as no
// amount is.
bool is_bsn(std::string_view text, const Match& match) {
  const std::string_view printed = text.substr(match.begin, match.end - match.begin);
  const std::string digits = digits_of(printed);
  const bool is_international = match.begin > 0 && text[match.begin - 1] == '+';
  if (!stands_alone(text, match) || is_international || !passes_eleven_test(digits)) return false;
  if (is_named(text, match, 18)) return true;
  if (is_other_number(text, match)) return false;
  if (is_named(text, match, 50)) return true;
  return digits.size() == 9 && printed.find('.') == printed.npos;
}

// Does its name stand anywhere, be it within a word?
bool has_name(std::string_view text) {
  static const Pattern name(R"((?i)(bsn|burgerservice|sofi))");
  return name.matches_in(text);
}

// Behind its name a number may be written as wide as it likes.
void find_wide_bsns(std::string_view text, FoundData& found) {
  static const Pattern number(R"((\d(?:[ .,/_\-]{0,3}\d){7,8}))");
  for_each_match(number, text, [&](const Match& match) {
    const std::string digits = digits_of(text.substr(match.begin, match.end - match.begin));
    if (!stands_alone(text, match) || !passes_eleven_test(digits) || !is_named(text, match, 30) ||
        is_other_number(text, match))
      return match.begin + 1;
    found.push_back({PersonalDataKind::bsn, match.begin, match.end});
    return match.end;
  });
}

// "BSN123456782", "bsn_123456782": the name itself stands before the digits.
void find_glued_bsns(std::string_view text, FoundData& found) {
  static const Pattern number(
      R"((?i)(?:bsn|burgerservicen(?:umme)?r|sofin(?:umme)?r)[_\-.:=#]?(\d(?:[ .\-]?\d){7,8}))");
  for_each_match(number, text, [&](const Match& match) {
    const std::string digits = digits_of(text.substr(match.begin, match.end - match.begin));
    const bool goes_on =
        match.end < text.size() && text[match.end] >= '0' && text[match.end] <= '9';
    if (!goes_on && passes_eleven_test(digits))
      found.push_back({PersonalDataKind::bsn, match.begin, match.end});
    return match.end;
  });
}

}  // namespace

void find_bsns(std::string_view text, FoundData& found) {
  static const Pattern number(R"((\d(?:[ .\-]?\d){8}|\d(?:[ .]?\d){7}))");
  for_each_match(number, text, [&](const Match& match) {
    if (!is_bsn(text, match)) return match.begin + 1;
    found.push_back({PersonalDataKind::bsn, match.begin, match.end});
    return match.end;
  });
  if (!has_name(text)) return;
  find_wide_bsns(text, found);
  if (has_glued_digits(text)) find_glued_bsns(text, found);
}

}  // namespace openverslag
