// The day somebody was born.
#include "privacy/detectors.h"
#include "privacy/pattern.h"

namespace openverslag {
namespace {

constexpr std::string_view kBorn =
    R"((?i)\b(?:geboren|geb\.?|geboortedatum(?: en -?plaats)?|geb\.? ?datum|born|date of birth)\b)";
// "te Aa op", "d.d.", ": |"; never "op of na", "tussen": those are no one person's.
constexpr std::string_view kBetween =
    R"((?:[\s:|.(*]|d\.d\.|dd\.|\b(?:op|on|is|was|[a-z]+dag|(?:te|in)\s[^\s\d,;:|()]+)\b,?){0,8})";
constexpr std::string_view kMonth =
    R"((?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?)";

}  // namespace

void find_birth_dates(std::string_view text, FoundData& found) {
  static const std::string month(kMonth);
  static const Pattern born(
      std::string(kBorn) + std::string(kBetween) +
      R"((\d{1,2} ?[-./ ] ?\d{1,2} ?[-./ ] ?'?(?:\d{4}|\d{2})\b|\d{4}-\d\d-\d\d|\d{1,2}e? )" +
      month + R"( '?(?:\d{4}|\d{2})\b|[a-zë]+ )" + month + R"( (?:negentien|twee)[a-zë]+))");
  for_each_match(born, text, [&](const Match& match) {
    found.push_back({PersonalDataKind::birth_date, match.begin, match.end});
    return match.end;
  });
}

}  // namespace openverslag
