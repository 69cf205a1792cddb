// The place where somebody signed: "w.g. A. de Aa".
#include "privacy/detectors.h"
#include "privacy/pattern.h"

namespace openverslag {
namespace {

// "W.G." in capitals are somebody's initials.
constexpr std::string_view kSigned =
    R"re((?:[wW]\. ?g\.[\s:,)"'/]{0,4}|(?:\bwg\.|[Ww]as getekend)[\s:,)"']{1,4}|\b(?:[Gg]etekend|[Oo]ndertekend door|[Gg]etekend door): ))re";
constexpr std::string_view kTitles =
    R"((?:(?:[Dd]hr|[Mm]w|[Mm]evr|mr|drs|ir|ing|dr|prof|wnd)\.? |(?:de heer|[Mm]evrouw) )*)";
constexpr std::string_view kName =
    R"([A-ZÀ-Þ][^\s\d,;:|()]*(?: (?:van|den|der|de|ten|ter|te|het|'t|’t|in|op|[A-ZÀ-Þ][^\s\d,;:|()]*)){0,5})";

// "W.G. E. AA": initials are not followed by initials, but where somebody is called before them.
constexpr std::string_view kSignedInCapitals =
    R"((?:^|[,;|("]) ?(W\. ?G\.[\s:]{1,3}(?:[A-Z]\. ?){1,4})";
constexpr std::string_view kByHand =
    R"([Hh]andtekening(?: (?:van |de |het )*[a-z]+){0,2} ?[:|][\s:|]{0,4})";

// "wg. Ruimte" is a group that works.
bool is_working_group(std::string_view printed) {
  return printed.starts_with("wg.") && printed.find('.', 3) == std::string_view::npos;
}

void take_names(const Pattern& pattern, std::string_view text, FoundData& found) {
  for_each_match(pattern, text, [&](const Match& match) {
    if (!is_working_group(text.substr(match.begin, match.end - match.begin)))
      found.push_back({PersonalDataKind::signature, match.begin, match.end});
    return match.end;
  });
}

}  // namespace

void find_signatures(std::string_view text, FoundData& found) {
  static const Pattern signature("(?:^|[^A-Za-z\\d])(\\(?" + std::string(kSigned) +
                                 std::string(kTitles) + std::string(kName) + ")");
  static const Pattern in_capitals(std::string(kSignedInCapitals) + std::string(kName) + ")");
  static const Pattern by_hand("\\b(" + std::string(kByHand) + std::string(kTitles) +
                               std::string(kName) + ")");
  take_names(signature, text, found);
  take_names(in_capitals, text, found);
  take_names(by_hand, text, found);
}

}  // namespace openverslag
