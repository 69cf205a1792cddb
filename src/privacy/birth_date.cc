// The day somebody was born.
#include "privacy/detectors.h"
#include "privacy/pattern.h"

namespace openverslag {
namespace {

constexpr std::string_view kBorn =
    R"((?i)(?:\b(?:geboren|geb\.?|geboorte[ -]?(?:datum|dag)(?: en -?plaats)?|geb\.? ?datum|born|date of birth|dob)\b|\bd\.o\.b\.))";
// "te Aa op", "d.d.", ": |"; never "op of na", "tussen": those are no one person's.
constexpr std::string_view kBetween =
    R"((?:[\s:|.(*]|d\.d\.|dd\.|\([^()\d]{1,20}\)|\b(?:op|on|is|was|de|den|the|[a-z]+dag|(?:te|in)\s[^\s\d,;:|()]+(?:\s(?-i:[A-Z])[^\s\d,;:|()]*){0,2})\b,?){0,8})";
constexpr std::string_view kMonth =
    R"((?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?)";

std::string day() {
  return R"(\d{1,2} ?[-./ ] ?\d{1,2} ?[-./ ] ?'?(?:\d{4}|\d{2})\b|\d{4}-\d\d-\d\d|(?:19|20)\d{6}\b|\d{1,2}(?:e|de|ste|th|st|nd|rd)? ?)" +
         std::string(kMonth) + R"(,? ?'?(?:\d{4}|\d{2})\b|[a-zë]+ )" + std::string(kMonth) +
         R"( (?:negentien|twee)[a-zë]+)";
}

// "1623": who was born then is long dead.
bool is_long_ago(std::string_view printed) {
  static const Pattern year(R"(\b(1[0-7]\d\d|18[0-8]\d)$)");
  return year.matches_in(printed);
}

void take_days(const Pattern& pattern, std::string_view text, FoundData& found) {
  for_each_match(pattern, text, [&](const Match& match) {
    if (!is_long_ago(text.substr(match.begin, match.end - match.begin)))
      found.push_back({PersonalDataKind::birth_date, match.begin, match.end});
    return match.end;
  });
}

// "is op 3 maart 1970 in Aa geboren"; an idea and a plan are born, too.
void find_days_before(std::string_view text, FoundData& found) {
  static const Pattern born(R"((?i)\bop (?:[a-z]+dag )?()" + day() +
                            R"()(?:,? [^\s.;:]+){0,6},? geboren\b)");
  static const Pattern directly("(?i)(" + day() + R"()[\s,(]{1,3}(?:geboren|geb\.|geboortedatum))");
  static const Pattern thing(
      R"((?i)(\b(?:idee|plan|initiatief|project|gemeente|stichting|vereniging|bond|partij|regeling|traditie)\b))");
  const auto take = [&](const Match& match) {
    const bool is_of_a_thing = thing.matches_in(words_before(text, match, 60));
    if (!is_of_a_thing && !is_long_ago(text.substr(match.begin, match.end - match.begin)))
      found.push_back({PersonalDataKind::birth_date, match.begin, match.end});
    return match.end;
  };
  for_each_match(born, text, take);
  for_each_match(directly, text, take);
}

}  // namespace

void find_birth_dates(std::string_view text, FoundData& found) {
  static const Pattern born(std::string(kBorn) + std::string(kBetween) + "(" + day() + ")");
  take_days(born, text, found);
  find_days_before(text, found);
}

}  // namespace openverslag
