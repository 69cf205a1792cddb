// Telephone numbers, mobile or at an address: of ten digits, or with the code of a country.
#include <array>

#include "privacy/detectors.h"
#include "privacy/pattern.h"

namespace openverslag {
namespace {

// Numbers of services and companies, as a rule no person's (Nummerplan telefoondiensten).
constexpr std::array<std::string_view, 7> kServices = {"0800", "0900", "0906", "0909",
                                                       "088",  "085",  "084"};

// Three digits; every other Dutch area code has four.
constexpr std::array<std::string_view, 28> kShortAreaCodes = {
    "010", "013", "015", "020", "023", "024", "026", "030", "033", "035",
    "036", "038", "040", "043", "045", "046", "050", "053", "055", "058",
    "070", "071", "072", "073", "074", "075", "076", "077"};

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// As it is dialled inside the country: "+31 (0)6 12" is "0612".
std::string national(std::string_view printed) {
  std::string digits = digits_of(printed);
  if (digits.starts_with("00")) digits.erase(0, 2);
  if (digits.starts_with('0')) return digits;
  digits.erase(0, 2);
  return digits.starts_with('0') ? digits : "0" + digits;
}

bool is_international(std::string_view printed) {
  const std::string digits = digits_of(printed);
  return digits.starts_with("00") || !digits.starts_with('0');
}

// The last groups of an account number: "NL00 RABO 0123 4567 89".
bool is_in_account(std::string_view text, const Match& match) {
  static const Pattern bank(R"((\b[A-Z]{2}\d\d ?[A-Z]{4}\b ?[\d ]*$))");
  return bank.matches_in(words_before(text, match, 24));
}

bool is_service(const std::string& number) {
  for (const std::string_view service : kServices) {
    if (number.starts_with(service)) return true;
  }
  return false;
}

// "05-12-2023 14" and "2023-05-12" are dates with a time behind them.
bool is_date(std::string_view printed) {
  static const Pattern date(R"((^\d{1,2}[-. /]\d{1,2}[-. /](?:19|20)\d\d))");
  return date.matches_in(printed);
}

// The first run of digits is an area code: "0528-12 34 56", "(010) 412 34 56".
bool begins_with_area_code(std::string_view printed) {
  std::string first;
  for (const char letter : printed) {
    if (is_digit(letter)) {
      first += letter;
    } else if (!first.empty()) {
      break;
    }
  }
  if (first.size() == 4) return true;
  for (const std::string_view code : kShortAreaCodes) {
    if (first == code) return true;
  }
  return first == "078" || first == "079";
}

bool is_announced(std::string_view text, const Match& match) {
  static const Pattern word(
      R"((?i)(\b(?:tel|telefoon|mobiel|bel(?:len|t)?|gsm|bereikbaar|phone|t:|m:)))");
  return word.matches_in(words_before(text, match, 40));
}

// "06-12345678", "06 1234 5678": as nothing but a telephone number is written.
bool is_typed_as_mobile(std::string_view printed) {
  static const Pattern mobile(R"((^06[ .\-]{1,3}\d(?:[ .\-]{0,3}\d){7}$))");
  return mobile.matches_in(printed);
}

// "zaaknummer 06-12345678"; not "melding: 06-12345678".
bool is_numbered(std::string_view text, const Match& match) {
  static const Pattern word(R"((?i)((?:nummer|\bnr\.?|kenmerk|code|zaak|dossier)\W{0,3}$))");
  return word.matches_in(words_before(text, match, 24));
}

bool is_phone(std::string_view text, const Match& match) {
  const std::string_view printed = text.substr(match.begin, match.end - match.begin);
  const std::string number = national(printed);
  if (!stands_alone(text, match) || is_date(printed) || is_service(number)) return false;
  if (is_in_account(text, match)) return false;
  if (is_international(printed)) return number.size() >= 9 && number.size() <= 12;
  if (number.size() != 10) return false;
  if (is_announced(text, match)) return true;
  if (is_other_number(text, match)) return is_typed_as_mobile(printed) && !is_numbered(text, match);
  return number.starts_with("06") || begins_with_area_code(printed);
}

// How many digits a number has that begins so; 0 when that is not certain.
std::size_t digits_of_number(std::string_view printed) {
  static const Pattern dutch(R"((^\(?(?:\+|00)31\)?[ .\-]?(?:\(0\))?))");
  static const Pattern certain(R"((^(?:06|\(0\d{1,3}\)|0\d{1,3} ?-)))");
  if (const auto code = dutch.find(printed))
    return digits_of(printed.substr(0, code->end)).size() + 9;
  return certain.matches_in(printed) ? 10 : 0;
}

// "06-12345678 14 uur": what follows behind a blank is another number.
Match without_next_number(std::string_view text, const Match& match) {
  std::size_t wanted = digits_of_number(text.substr(match.begin, match.end - match.begin));
  for (std::size_t at = match.begin; wanted > 0 && at < match.end; ++at) {
    if (is_digit(text[at]) && --wanted == 0 && at + 1 < match.end && text[at + 1] == ' ')
      return {match.begin, at + 1};
  }
  return match;
}

// "tel. 6-12345678": the nought is left out, as in what follows "+31".
void find_without_nought(std::string_view text, FoundData& found) {
  static const Pattern number(
      R"((?i)\b(?:tel(?:efoon)?|mobiel|gsm|sms|whatsapp|callto)(?:nummer|nr\.?| nummer)?\.?(?: is)?[:.]? {0,2}(6[ .\-]?\d(?:[ .\-]?\d){7})\b)");
  for_each_match(number, text, [&](const Match& match) {
    if (stands_alone(text, match))
      found.push_back({PersonalDataKind::phone, match.begin, match.end});
    return match.end;
  });
}

// "06-12345678ofmail" of a PDF without blanks, and "+1 202 555 0143".
void find_other_forms(std::string_view text, FoundData& found) {
  static const Pattern glued(R"(\b(06-\d{8})[A-Za-z])");
  static const Pattern american(R"((\+1[ .\-]?\(?\d{3}\)?[ .\-]?\d{3}[ .\-]?\d{4})\b)");
  for (const Pattern* pattern : {&glued, &american}) {
    for_each_match(*pattern, text, [&](const Match& match) {
      found.push_back({PersonalDataKind::phone, match.begin, match.end});
      return match.end;
    });
  }
}

// "06-12345678/06-87654321": one behind the other.
void find_beside_slash(std::string_view text, FoundData& found) {
  static const Pattern first(R"((?:^|[^\w.\-/])(06[ .\-]?\d{8}|0\d{2,3}-\d{6,7}) ?/ ?0\d)");
  static const Pattern second(R"(\d{6,8} ?/ ?(06[ .\-]?\d{8}|0\d{2,3}-\d{6,7})\b)");
  for (const Pattern* pattern : {&first, &second}) {
    for_each_match(*pattern, text, [&](const Match& match) {
      const std::string digits = digits_of(text.substr(match.begin, match.end - match.begin));
      if (digits.size() == 10 && !is_service(digits))
        found.push_back({PersonalDataKind::phone, match.begin, match.end});
      return match.end;
    });
  }
}

// "tel0612345678", "M06-12345678", and "bel06-12345678" of a PDF without blanks.
void find_glued_phones(std::string_view text, FoundData& found) {
  static const Pattern number(
      R"((?:(?i:\b(?:tel|mob|gsm|m|t))|[a-z]{2})_?(0\d(?:[ .\-/_]{0,3}\d){8}))");
  for_each_match(number, text, [&](const Match& match) {
    const std::string printed(text.substr(match.begin, match.end - match.begin));
    const bool goes_on = match.end < text.size() && is_digit(text[match.end]);
    if (!goes_on && !is_service(digits_of(printed)) && !is_date(printed))
      found.push_back({PersonalDataKind::phone, match.begin, match.end});
    return match.end;
  });
}

}  // namespace

void find_phones(std::string_view text, FoundData& found) {
  static const Pattern number(
      R"(((?:\(?\+[1-9]\d\)?[ .\-]?(?:\(\d\))?|\b00[1-9]\d[ .\-]?(?:\(0\))?|\(0\d{1,3}\)|\b31 ?6|\b06(?:[:=*~]|, )|\b0 ?\d)(?:[ .\-/_]{0,3}\d){6,11}))");
  for_each_match(number, text, [&](const Match& all) {
    const Match match = without_next_number(text, all);
    if (!is_phone(text, match)) return match.begin + 1;
    found.push_back({PersonalDataKind::phone, match.begin, match.end});
    return match.end;
  });
  if (text.find('/') != std::string_view::npos) find_beside_slash(text, found);
  if (has_glued_digits(text)) find_glued_phones(text, found);
  find_without_nought(text, found);
  find_other_forms(text, found);
}

}  // namespace openverslag
