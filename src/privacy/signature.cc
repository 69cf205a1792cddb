// The place where somebody signed: "w.g. A. de Aa".
#include "privacy/detectors.h"
#include "privacy/pattern.h"

namespace openverslag {
namespace {

// "W.G." in capitals are somebody's initials.
constexpr std::string_view kSigned = R"re((?:[wW]\. ?g\.|\bwg\.|[Ww]as getekend)[\s:,)"']{1,4})re";
constexpr std::string_view kTitles =
    R"((?:(?:[Dd]hr|[Mm]w|[Mm]evr|mr|drs|ir|ing|dr|prof|wnd)\.? |(?:de heer|[Mm]evrouw) )*)";
constexpr std::string_view kName =
    R"([A-ZÀ-Þ][^\s\d,;:|()]*(?: (?:van|den|der|de|ten|ter|te|het|'t|’t|in|op|[A-ZÀ-Þ][^\s\d,;:|()]*)){0,5})";

}  // namespace

void find_signatures(std::string_view text, FoundData& found) {
  static const Pattern signature("(?:^|[^A-Za-z\\d])(\\(?" + std::string(kSigned) +
                                 std::string(kTitles) + std::string(kName) + ")");
  for_each_match(signature, text, [&](const Match& match) {
    found.push_back({PersonalDataKind::signature, match.begin, match.end});
    return match.end;
  });
}

}  // namespace openverslag
