// Where somebody lives: street and number with a postcode, or behind "wonende aan".
#include <algorithm>
#include <array>

#include "privacy/detectors.h"
#include "privacy/pattern.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::string_view kHouseNumber =
    R"((?:nr\.? ?|(?:huis)?nummer:? ?)?\d{1,5}(?:[ \-]?[a-zA-Z]\b(?:[\-/]\d{1,4}\b)?|[\-/ ](?:\d{1,4}|hs|bis|I{1,3})\b)?)";
constexpr std::string_view kStreet =
    R"((?:\d+e )?[A-ZÀ-Þ][^\s\d,;:|()]*(?: (?:den|der|de|het|van|in|op|aan|'t|’t|te|ten|ter|\d{4}|[A-ZÀ-Þ][^\s\d,;:|()]*)){0,4})";
// A word that streets end with.
constexpr std::string_view kRoad =
    R"((?:straat|str\.|weg|laan|plein|pad|hof|dijk|kade|singel|steeg|gracht|dreef|allee|plantsoen|park|baan))";
// Between a house number and its postcode: "te", the town, "NL-".
constexpr std::string_view kUpToPostcode =
    R"([\s,;|/(\-]{0,4}(?:te )?(?:[A-ZÀ-Þ][^\s\d,;:|()]*(?: [A-ZÀ-Þ][^\s\d,;:|()]*)?[\s,;|/(]{1,3})?(?:NL-)?)";
// In small letters without a blank: "1500 en" is a number in a sentence.
constexpr std::string_view kPostcode = R"([1-9]\d{3}(?: {0,2}[A-Z]{2}|[A-Za-z]{2})\b)";

// A meeting place, a post office box and an office are nobody's home; who is named behind one, or
// in a sentence of their own, has another address.
bool is_public_place(std::string_view text, const Match& match) {
  static const Pattern label(
      R"((?i)(\b(?:locatie|plaats|adres gemeente|bezoekadres|postadres|vergader(?:plaats|zaal|locatie)|stadhuis|gemeentehuis|raadhuis|gemeentekantoor|kantoor|postbus|antwoordnummer|raads?zaal|statenzaal|provinciehuis|waterschapshuis|dorpshuis|buurthuis|kazerne|school)\b.{0,60}$))");
  static const Pattern person(
      R"((\b(?:[Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Hh]eer|[Ff]am|[Ff]amilie|bewoner|bewoonster|wonende?|woont|woonachtig|geb)\b))");
  static const Pattern itself(
      R"((?i)(\b(?:postbus|antwoordnummer|p\.o\. box) \d|^(?:raadhuis|stadhuis|gemeentehuis|provinciehuis)plein 1\b))");
  static const Pattern square(R"((?i)(\b(?:raadhuis|stadhuis|gemeentehuis|provinciehuis)plein $))");
  const std::string_view printed = text.substr(match.begin, match.end - match.begin);
  const std::string_view before = words_before(text, match, 90);
  if (itself.matches_in(printed)) return true;
  if (printed.starts_with("1,") && square.matches_in(before)) return true;
  const auto place = label.find(before);
  return place && !person.matches_in(before.substr(place->begin));
}

// "2024 AB" in running text: a year, and the board of that year.
bool looks_like_year(std::string_view postcode) {
  return postcode.starts_with("19") || postcode.starts_with("20");
}

// Letters that the post never gave out for what they call to mind, and units of measure; in small
// letters also the ends of numbers ("1200ste") and short words.
bool is_no_postcode(std::string_view postcode) {
  constexpr auto kNone =
      std::to_array<std::string_view>({"SA", "SD", "SS", "KG", "KM", "KW", "MW"});
  constexpr auto kNoneInSmall = std::to_array<std::string_view>(
      {"sa", "sd", "ss", "kg", "km", "kw", "mw", "cl", "cm", "de", "dm", "ee",
       "er", "gb", "gw", "ha", "hz", "kb", "kv", "mb", "mg", "ml", "mm", "nd",
       "rd", "st", "tb", "th", "va", "wh", "al", "an", "at", "af", "en", "ik",
       "in", "is", "je", "me", "nu", "of", "om", "op", "te", "we", "ze", "zo"});
  const std::string_view letters = postcode.substr(postcode.size() - 2);
  const std::string_view before = trim(postcode.substr(0, postcode.size() - 2));
  if (before.empty() || before.back() < '0' || before.back() > '9') return false;
  return std::ranges::find(kNone, letters) != kNone.end() ||
         std::ranges::find(kNoneInSmall, letters) != kNoneInSmall.end();
}

void take_all(const Pattern& pattern, std::string_view text, FoundData& found) {
  for_each_match(pattern, text, [&](const Match& match) {
    const std::string_view address = text.substr(match.begin, match.end - match.begin);
    if (!stands_alone(text, match) || is_public_place(text, match) || is_no_postcode(address) ||
        ends_with_year_of_board(address))
      return match.begin + 1;
    found.push_back({PersonalDataKind::address, match.begin, match.end});
    return match.end;
  });
}

// "kade 12, 1234 AB": the street in small letters, as in the name of a file.
void find_before_postcode(std::string_view text, FoundData& found) {
  static const Pattern pattern(R"((\d{1,4}[a-zA-Z]?,? {1,2}[1-9]\d{3} {0,2}[A-Z]{2}\b))");
  for_each_match(pattern, text, [&](const Match& match) {
    const std::string_view printed = text.substr(match.begin, match.end - match.begin);
    const std::string_view code = printed.substr(printed.find(' ') + 1);
    if (looks_like_year(code.substr(std::min(code.find_first_not_of(' '), code.size()))) ||
        is_no_postcode(printed) || !stands_alone(text, match) || is_public_place(text, match))
      return match.begin + 1;
    found.push_back({PersonalDataKind::address, match.begin, match.end});
    return match.end;
  });
}

// "1234 AB 12": fewer words to know it by, so more that it may not be.
void find_behind_postcode(std::string_view text, FoundData& found) {
  static const Pattern pattern("(" + std::string(kPostcode) + R"([\-, ]{1,3})" +
                               std::string(kHouseNumber) + ")");
  for_each_match(pattern, text, [&](const Match& match) {
    const std::string_view code = text.substr(match.begin, match.end - match.begin);
    const std::size_t letters = code.find_first_not_of("0123456789 ");
    if (looks_like_year(code) || is_no_postcode(code.substr(0, letters + 2)) ||
        !stands_alone(text, match) || is_public_place(text, match))
      return match.begin + 1;
    found.push_back({PersonalDataKind::address, match.begin, match.end});
    return match.end;
  });
}

// Small words and short forms: before a number in a sentence, two letters are mostly these.
bool is_short_word(std::string_view letters) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"ai", "al", "an", "as", "be", "bv", "ca", "cc", "ct", "di", "do", "eh", "eu", "ex",
       "ga", "go", "he", "hm", "ho", "id", "it", "ja", "jl", "jr", "kg", "km", "la", "lb",
       "lp", "lt", "ma", "mi", "mj", "mn", "mw", "nl", "nm", "no", "nr", "nv", "oa", "og",
       "oh", "os", "oz", "pa", "pb", "pc", "pj", "pk", "pm", "pp", "pr", "pt", "px", "re",
       "sr", "tv", "tj", "uw", "uu", "vb", "vm", "vr", "vs", "vz", "wo", "xl", "zn", "za"});
  return std::ranges::find(kWords, letters) != kWords.end();
}

// "1234 ab 12", where the letters are no word, or behind a word for where somebody lives.
void find_in_small_letters(std::string_view text, FoundData& found) {
  static const Pattern pattern(R"(([1-9]\d{3} {1,2}[a-z]{2}\b[\-, ]{1,3})" +
                               std::string(kHouseNumber) + ")");
  static const Pattern home(
      R"((?i)(\b(?:woon|wonen|woont|woonde|wonende|woonachtig|adres|postcode|huisadres)\b))");
  for_each_match(pattern, text, [&](const Match& match) {
    const std::string_view code =
        text.substr(match.begin, text.find_first_of("-, ", match.begin + 6) - match.begin);
    const bool may_be_words = is_short_word(code.substr(code.size() - 2)) || looks_like_year(code);
    if (!stands_alone(text, match) || is_no_postcode(code) ||
        (may_be_words && !home.matches_in(words_before(text, match, 60))))
      return match.begin + 1;
    found.push_back({PersonalDataKind::address, match.begin, match.end});
    return match.end;
  });
}

}  // namespace

// "Punt 12, Bestuur 2024 AB"
bool ends_with_year_of_board(std::string_view words) {
  constexpr auto kBoards = std::to_array<std::string_view>({"AB", "DB", "PS", "GS", "BW", "RB"});
  if (words.size() < 7) return false;
  const std::string_view code = words.substr(words.size() - 7);
  return looks_like_year(code) && code[4] == ' ' &&
         std::ranges::find(kBoards, code.substr(5)) != kBoards.end();
}

void find_homes(std::string_view text, FoundData& found) {
  static const Pattern lives(
      R"(\b(?:[Ww]onende?|[Ww]oonachtig|woont|woonde|wonen|[Ww]oonadres ?[:|])\b?,? )"
      R"((?:(?:te|in) [A-ZÀ-Þ][^\s\d,;:|()]*,? )?(?:(?:aan|op|in) )?(?:(?:de|het|den) )?)"
      "(" +
      std::string(kStreet) + " " + std::string(kHouseNumber) + ")");
  static const Pattern road(R"(\b([A-ZÀ-Þ][^\s\d,;:|()]*)" + std::string(kRoad) + " " +
                            std::string(kHouseNumber) + R"()(?:,? (?:te|in) [A-ZÀ-Þ]\S*)?,? woon)");
  static const Pattern number(
      R"(\bwoont (?:op|aan) (?:nr\.? ?|nummer )(\d{1,4}[a-z]? (?:in|van|aan) )"
      R"((?:(?:de|het) )?[A-ZÀ-Þ][^\s\d,;:|().]*))");
  static const Pattern town(R"(\b[Ww]oonplaats:? [A-ZÀ-Þ][^\s\d,;:|()]*[,; |]{1,3}()" +
                            std::string(kStreet) + " " + std::string(kHouseNumber) + ")");
  for (const Pattern* pattern : {&lives, &road, &number, &town}) take_all(*pattern, text, found);
}

void find_postcodes(std::string_view text, FoundData& found) {
  static const std::string street(kStreet), number(kHouseNumber), postcode(kPostcode);
  static const Pattern any_postcode("(" + postcode + R"(|[1-9]\d{3} {1,2}[a-z]{2}\b))");
  static const Pattern before_postcode("(" + street + " {1,2}" + number +
                                       std::string(kUpToPostcode) + postcode + ")");
  static const Pattern behind_postcode(
      "(" + postcode +
      R"([\s,;|/]{1,3}(?:[A-ZÀ-Þ][^\s\d,;:|()]*[\s,;|/]{1,3})?[A-ZÀ-Þ][^\s\d,;:|()]*)" +
      std::string(kRoad) + " " + number + ")");
  static const Pattern in_small_letters(R"((?i)(\b[a-z]+)" + std::string(kRoad) +
                                        R"( \d{1,4}[a-z]?,? {1,2}[1-9]\d{3} ?[a-z]{2}\b))");
  if (!any_postcode.matches_in(text)) return;
  for (const Pattern* pattern : {&before_postcode, &behind_postcode, &in_small_letters})
    take_all(*pattern, text, found);
  find_before_postcode(text, found);
  find_behind_postcode(text, found);
  find_in_small_letters(text, found);
}

}  // namespace openverslag
