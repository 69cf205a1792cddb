// Where somebody lives: street and number with a postcode, or behind "wonende aan".
#include "privacy/detectors.h"
#include "privacy/pattern.h"

namespace openverslag {
namespace {

constexpr std::string_view kHouseNumber =
    R"((?:nr\.? ?|huisnummer )?\d{1,5}(?:[ \-]?[a-zA-Z]\b|[\-/ ](?:\d{1,4}|hs|bis|I{1,3})\b)?)";
constexpr std::string_view kStreet =
    R"((?:\d+e )?[A-ZÀ-Þ][^\s\d,;:|()]*(?: (?:den|der|de|het|van|in|op|aan|'t|’t|te|ten|ter|\d{4}|[A-ZÀ-Þ][^\s\d,;:|()]*)){0,4})";
constexpr std::string_view kPostcode = R"([1-9]\d{3} {0,2}[A-Z]{2}\b)";

// A meeting place, a post office box and an office are nobody's home.
bool is_public_place(std::string_view text, const Match& match) {
  static const Pattern label(
      R"((?i)((?:locatie|plaats|adres gemeente|bezoekadres|postadres|vergaderplaats|stadhuis|gemeentehuis|raadhuis|kantoor|postbus|raadszaal|provinciehuis|waterschapshuis|dorpshuis|buurthuis|kazerne|school)\b.{0,60}$))");
  static const Pattern box(R"((?i)(^postbus))");
  return label.matches_in(words_before(text, match, 90)) ||
         box.matches_in(text.substr(match.begin, match.end - match.begin));
}

// "2024 AB" in running text: a year, and the board of that year.
bool looks_like_year(std::string_view postcode) {
  return postcode.starts_with("19") || postcode.starts_with("20");
}

// Letters that the post never gave out for what they call to mind, and units of measure.
bool is_no_postcode(std::string_view postcode) {
  const std::string_view letters = postcode.substr(postcode.size() - 2);
  return letters == "SA" || letters == "SD" || letters == "SS" || letters == "KG" ||
         letters == "KM" || letters == "KW" || letters == "MW";
}

void take_all(const Pattern& pattern, std::string_view text, FoundData& found) {
  for_each_match(pattern, text, [&](const Match& match) {
    if (!stands_alone(text, match) || is_public_place(text, match)) return match.begin + 1;
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
    const std::size_t letters = code.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (looks_like_year(code) || is_no_postcode(code.substr(0, letters + 2)) ||
        !stands_alone(text, match) || is_public_place(text, match))
      return match.begin + 1;
    found.push_back({PersonalDataKind::address, match.begin, match.end});
    return match.end;
  });
}

}  // namespace

void find_homes(std::string_view text, FoundData& found) {
  static const Pattern lives(
      R"(\b(?:[Ww]onende|[Ww]oonachtig|woont|woonde|wonen)\b,? )"
      R"((?:(?:te|in) [A-ZÀ-Þ][^\s\d,;:|()]*,? )?(?:(?:aan|op|in) )?(?:(?:de|het|den) )?)"
      "(" +
      std::string(kStreet) + " " + std::string(kHouseNumber) + ")");
  take_all(lives, text, found);
}

void find_postcodes(std::string_view text, FoundData& found) {
  static const std::string street(kStreet), number(kHouseNumber), postcode(kPostcode);
  static const Pattern any_postcode("(" + postcode + ")");
  static const Pattern before_postcode("(" + street + " {1,2}" + number +
                                       R"([,;|\s]{0,4}(?:te )?)" + postcode + ")");
  if (!any_postcode.matches_in(text)) return;
  take_all(before_postcode, text, found);
  find_behind_postcode(text, found);
}

}  // namespace openverslag
