#include "privacy/personal_data.h"

#include <algorithm>
#include <array>

#include "privacy/detectors.h"
#include "privacy/plain_signs.h"
#include "privacy/signs.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::array<std::string_view, 8> kKeys = {
    "bsn", "iban", "phone", "email", "address", "birth-date", "licence-plate", "signature"};

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// Nine digits or eight, and as wide as it likes behind its name. (RE2 knows a letter beyond ASCII
// that is an "s", too.)
bool may_have_bsn(const Signs& signs) {
  const bool is_named = signs.bsn || signs.beyond_ascii;
  return signs.longest_close >= 9 || signs.longest_spaced >= 8 ||
         (is_named && signs.longest_number >= 8);
}

// The least that each has: a telephone number nine digits (the nought may be left out), a plate
// two.
FoundData find_all(std::string_view text, const Signs& signs,
                   const std::vector<std::string>& own_domains) {
  FoundData found;
  if (signs.at) find_emails(text, own_domains, found);
  if (signs.signature) find_signatures(text, found);
  if (signs.born) find_birth_dates(text, found);
  if (may_have_bsn(signs)) find_bsns(text, found);
  if (signs.account) find_ibans(text, found);
  if (signs.longest_dialled >= 9) find_phones(text, found);
  if (signs.lives && signs.digits > 0) find_homes(text, found);
  if (signs.postcode) find_postcodes(text, found);
  if (signs.hyphen && signs.digits >= 2) find_licence_plates(text, found);
  if (signs.plate && signs.digits >= 2) find_plates_without_hyphens(text, found);
  return found;
}

// Nine digits of an account number may pass for another.
void drop_parts_of_accounts(FoundData& found) {
  const FoundData all = found;
  std::erase_if(found, [&](const PersonalData& one) {
    return one.kind == PersonalDataKind::bsn &&
           std::ranges::any_of(all, [&](const PersonalData& other) {
             return other.kind == PersonalDataKind::iban && other.begin <= one.begin &&
                    one.end <= other.end;
           });
  });
}

void drop_overlaps(FoundData& found) {
  if (found.size() < 2) return;
  drop_parts_of_accounts(found);
  std::ranges::sort(found, {},
                    [](const PersonalData& one) { return std::pair(one.kind, one.begin); });
  FoundData kept;
  for (const PersonalData& one : found) {
    const auto over = std::ranges::find_if(kept, [&](const PersonalData& other) {
      return one.begin < other.end && other.begin < one.end;
    });
    if (over == kept.end())
      kept.push_back(one);
    else if (over->kind == one.kind)  // the street, and the street with its postcode
      over->end = std::max(over->end, one.end);
  }
  std::ranges::sort(kept, {}, &PersonalData::begin);
  found = std::move(kept);
}

}  // namespace

std::vector<PersonalData> find_personal_data(std::string_view text,
                                             const std::vector<std::string>& own_domains) {
  const Signs signs = signs_in(text);
  FoundData found;
  if (!signs.beyond_ascii) {
    found = find_all(text, signs, own_domains);
  } else {
    const PlainSigns plain = with_plain_signs(text);
    found = find_all(plain.text, signs_in(plain.text), own_domains);
    for (PersonalData& one : found) {
      one.begin = plain.places[one.begin];
      one.end = plain.places[one.end];
    }
  }
  drop_overlaps(found);
  return found;
}

std::string masked(std::string_view value) {
  std::string out;
  for (std::size_t at = 0; at < value.size();) {
    const CodePoint next = code_point_at(value, at);
    const char plain = next.length == 1 ? value[at] : plain_sign(next.value);
    if (is_letter(next.value) || is_digit(plain)) {
      out += "•";
    } else {
      out += value.substr(at, next.length);
    }
    at += next.length;
  }
  return out;
}

std::string with_masks(std::string_view text, const std::vector<PersonalData>& found) {
  std::string out;
  std::size_t shown = 0;
  for (const PersonalData& one : found) {
    out += text.substr(shown, one.begin - shown);
    out += masked(text.substr(one.begin, one.end - one.begin));
    shown = one.end;
  }
  out += text.substr(shown);
  return out;
}

std::string without_personal_data(std::string_view text,
                                  const std::vector<std::string>& own_domains) {
  return with_masks(text, find_personal_data(text, own_domains));
}

std::string_view key_of(PersonalDataKind kind) { return kKeys[static_cast<std::size_t>(kind)]; }

}  // namespace openverslag
