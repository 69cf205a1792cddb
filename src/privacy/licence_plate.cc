// Number plates of the Netherlands and Belgium.
#include <algorithm>
#include <array>

#include "privacy/detectors.h"
#include "privacy/pattern.h"

namespace openverslag {
namespace {

// The series that the RDW has given out, and Belgium's; L a letter, D a digit.
constexpr std::array<std::string_view, 16> kSeries = {
    "LL-DD-DD", "DD-DD-LL", "DD-LL-DD", "LL-DD-LL", "LL-LL-DD", "DD-LL-LL", "DD-LLL-D",  "D-LLL-DD",
    "LL-DDD-L", "L-DDD-LL", "LLL-DD-L", "L-DD-LLL", "D-LL-DDD", "DDD-LL-D", "D-LLL-DDD", "LLL-DDD"};

std::string series_of(std::string_view printed) {
  std::string series;
  for (const char letter : printed) {
    const auto lower = static_cast<char>(letter | 0x20);
    if (letter >= '0' && letter <= '9') {
      series += 'D';
    } else if (lower >= 'a' && lower <= 'z') {
      series += 'L';
    } else {
      series += '-';
    }
  }
  return series;
}

bool is_given(std::string_view printed) {
  return std::ranges::find(kSeries, series_of(printed)) != kSeries.end();
}

// With the hyphens left out.
bool is_given_closed(std::string_view printed) {
  const std::string series = series_of(printed);
  return std::ranges::any_of(kSeries, [&](std::string_view one) {
    std::string closed(one);
    std::erase(closed, '-');
    return closed == series;
  });
}

bool is_named(std::string_view text, const Match& match) {
  static const Pattern word(
      R"((?i)(\b(?:kenteken|nummerplaat|nummerbord|auto|bestelbus|busje|voertuig|scooter|motor|bromfiets|aanhanger|caravan|camper|trekker|wagen|taxi|geparkeerd)))");
  return word.matches_in(words_before(text, match, 50));
}

// A code of a file, a product or a road.
bool is_code(std::string_view text, const Match& match) {
  static const Pattern word(
      R"((?i)(\b(?:[a-z]*code|[a-z]*type|vergunning|model|versie|kaart|bijlage|blad|vak|perceel|sectie|norm|uitvoering|onderdeel|map|archief|gebied|natuurgebied|deelgebied|kavel|route|fase|halte|put|klasse|groep|categorie|cijfer|schaal|zaal|kamer|lokaal|lijn|unit|formulier|nr\.?|nummer)[a-z]*\W{0,3}$))");
  return word.matches_in(words_before(text, match, 24)) || is_other_number(text, match);
}

// Hyphens make a plate; in small letters, or in two parts, only the word itself does.
bool is_plate(std::string_view text, const Match& match) {
  const std::string_view printed = text.substr(match.begin, match.end - match.begin);
  if (!is_given(printed) || !stands_alone(text, match)) return false;
  if (is_named(text, match)) return true;
  const bool small = std::ranges::any_of(printed, [](char letter) { return letter >= 'a'; });
  return !small && std::ranges::count(printed, '-') == 2 && !is_code(text, match);
}

bool is_plate_without_hyphens(std::string_view text, const Match& match, const Pattern& word) {
  std::string printed(text.substr(match.begin, match.end - match.begin));
  std::erase_if(printed, [](char sign) { return sign == ' ' || sign == '.' || sign == '/'; });
  return is_given_closed(printed) && stands_alone(text, match) &&
         word.matches_in(words_before(text, match, 60));
}

}  // namespace

void find_licence_plates(std::string_view text, FoundData& found) {
  static const Pattern plate(R"(\b([A-Za-z0-9]{1,3}-[A-Za-z0-9]{2,3}(?:-[A-Za-z0-9]{1,3})?)\b)");
  for_each_match(plate, text, [&](const Match& match) {
    if (!is_plate(text, match)) return match.begin + 1;
    found.push_back({PersonalDataKind::licence_plate, match.begin, match.end});
    return match.end;
  });
}

// Any word of six letters could be one: only behind the word "kenteken".
void find_plates_without_hyphens(std::string_view text, FoundData& found) {
  static const Pattern word(R"((?i)(\b(?:kenteken|nummerplaat|nummerbord)))");
  static const Pattern plate(
      R"(\b([A-Za-z0-9]{6}|[A-Za-z0-9]{1,3}[ ./][A-Za-z0-9]{2,3}[ ./][A-Za-z0-9]{1,3})\b)");
  if (!word.matches_in(text)) return;
  for_each_match(plate, text, [&](const Match& match) {
    if (!is_plate_without_hyphens(text, match, word)) return match.begin + 1;
    found.push_back({PersonalDataKind::licence_plate, match.begin, match.end});
    return match.end;
  });
}

}  // namespace openverslag
