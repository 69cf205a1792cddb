#include "privacy/chance.h"

#include <algorithm>
#include <array>

#include "privacy/detectors.h"
#include "text/fold.h"

namespace openverslag {
namespace {

bool names_a_bsn(std::string_view words) {
  const std::string folded = fold(words);
  return std::ranges::any_of(
      std::to_array<std::string_view>({"bsn", "burgerservice", "sofi"}),
      [&](std::string_view word) { return folded.find(word) != folded.npos; });
}

// "Kade 12 1234 AB", and not "12 1500 ST".
bool begins_with_street(std::string_view value) {
  return !value.empty() && (value[0] < '0' || value[0] > '9');
}

bool names_a_plate(std::string_view words) {
  const std::string folded = fold(words);
  return folded.find("kenteken") != folded.npos || folded.find("nummerplaat") != folded.npos;
}

// "https://wa.me/31612345678", "?tel=0612345678"
bool names_a_phone(std::string_view address) {
  const std::string folded = fold(address);
  return std::ranges::any_of(
      std::to_array<std::string_view>(
          {"tel=", "tel:", "telefoon", "phone", "mobiel", "wa.me", "whatsapp", "sms:"}),
      [&](std::string_view word) { return folded.find(word) != folded.npos; });
}

}  // namespace

bool may_be_parted(PersonalDataKind kind, std::string_view words, std::string_view value,
                   bool has_blank) {
  switch (kind) {
    case PersonalDataKind::bsn:
      return names_a_bsn(words);
    case PersonalDataKind::address:
      return has_blank && begins_with_street(value) && !ends_with_year_of_board(value);
    case PersonalDataKind::birth_date:
      return has_blank;
    case PersonalDataKind::licence_plate:
      return names_a_plate(words);
    case PersonalDataKind::signature:
      return false;
    default:
      return true;
  }
}

bool may_be_record(PersonalDataKind kind, std::string_view address, std::string_view value) {
  if (kind == PersonalDataKind::bsn) return !names_a_bsn(address);
  if (kind == PersonalDataKind::licence_plate) return !names_a_plate(address);
  if (kind == PersonalDataKind::phone && names_a_phone(address) && value.find('/') == value.npos)
    return false;
  const bool is_typed = value.find_first_of(" -+.(") != value.npos && value.find('/') == value.npos;
  return kind == PersonalDataKind::phone && !is_typed;
}

}  // namespace openverslag
