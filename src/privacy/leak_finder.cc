#include "privacy/leak_finder.h"

#include <algorithm>
#include <array>

#include "privacy/chance.h"
#include "privacy/detectors.h"
#include "privacy/file_name.h"
#include "privacy/plain_signs.h"
#include "text/digest.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// Enough that two of them are never the same by chance, and short enough to copy.
constexpr std::size_t kFingerprintLength = 24;
constexpr std::size_t kExcerptLength = 60;  // bytes on either side

std::string_view window(std::string_view line, std::size_t begin, std::size_t end) {
  begin = begin > kExcerptLength ? begin - kExcerptLength : 0;
  end = std::min(line.size(), end + kExcerptLength);
  while (begin > 0 && (line[begin] & 0xC0) == 0x80) --begin;
  while (end < line.size() && (line[end] & 0xC0) == 0x80) ++end;
  return line.substr(begin, end - begin);
}

struct Joined {
  std::string text;
  std::vector<std::size_t> begins;  // of each piece

  // What each piece has of it.
  std::vector<std::string> parts_of(const PersonalData& one) const {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < begins.size(); ++i) {
      const std::size_t begin = std::max(begins[i], one.begin);
      const std::size_t end =
          std::min(i + 1 < begins.size() ? begins[i + 1] : text.size(), one.end);
      if (begin < end) parts.emplace_back(trim(std::string_view(text).substr(begin, end - begin)));
    }
    return parts;
  }
};

Joined join(const std::vector<std::string_view>& pieces, std::string_view blank) {
  Joined joined;
  for (const std::string_view piece : pieces) {
    if (!joined.text.empty()) joined.text += blank;
    joined.begins.push_back(joined.text.size());
    joined.text += piece;
  }
  return joined;
}

std::string_view value_of(std::string_view text, const PersonalData& one) {
  return text.substr(one.begin, one.end - one.begin);
}

// The first and the last words that count for what stands on the border of two paragraphs.
constexpr std::size_t kBorder = 120;  // bytes

std::string_view end_of(std::string_view words) {
  if (words.size() <= kBorder) return words;
  std::size_t begin = words.size() - kBorder;
  while ((words[begin] & 0xC0) == 0x80) ++begin;
  return words.substr(begin);
}

std::string_view beginning_of(std::string_view words) {
  if (words.size() <= kBorder) return words;
  std::size_t end = kBorder;
  while ((words[end] & 0xC0) == 0x80) --end;
  return words.substr(0, end);
}

// "w.g." above "De voorzitter sluit de vergadering".
bool is_sentence(PersonalDataKind kind, std::string_view below) {
  return kind == PersonalDataKind::signature &&
         (below.size() > 60 || below.starts_with("De ") || below.starts_with("Het "));
}

// An address of the publisher is as whole as any.
bool is_whole(std::string_view value) { return !find_personal_data(value).empty(); }

}  // namespace

void LeakFinder::scan(std::string_view line, Place place, bool exact) {
  for (const PersonalData& one : find_personal_data(line, rules_.own_domains)) {
    Place at = place;
    if (exact) at.column += static_cast<std::uint32_t>(one.begin);
    add(line, one, at, false);
  }
}

void LeakFinder::scan_together(const std::vector<std::string_view>& pieces, Pieces kind,
                               Place place) {
  for (const std::string_view blank : {" ", ""}) {
    const Joined joined = join(pieces, blank);
    for (const PersonalData& one : find_personal_data(joined.text, rules_.own_domains)) {
      std::vector<std::string> parts = joined.parts_of(one);
      const bool in_sentence = kind == Pieces::lines && !blank.empty();
      // Without a blank two words become one: "info@dorp.nl" and "Verslag".
      const bool is_parted =
          parts.size() > 1 &&
          may_be_parted(one.kind, joined.text, value_of(joined.text, one), !blank.empty()) &&
          (!blank.empty() || !is_whole(parts.front()));
      if (!in_sentence && !is_parted) continue;
      FoundLeak* const leak = add(joined.text, one, place, false);
      if (leak != nullptr) leak->parts = std::move(parts);
    }
  }
}

void LeakFinder::scan_parted(std::string_view above, std::string_view below, Place place) {
  for (const std::string_view blank : {" ", ""}) {
    const Joined joined = join({end_of(above), beginning_of(below)}, blank);
    for (const PersonalData& one : find_personal_data(joined.text, rules_.own_domains)) {
      const std::string_view value = value_of(joined.text, one);
      const bool goes_on = one.begin < joined.begins[1];
      // Without a blank only a value that was cut in two is one.
      if (one.end <= joined.begins[1] || is_sentence(one.kind, below) ||
          ends_with_year_of_board(value) ||
          (blank.empty() && !(goes_on && may_be_parted(one.kind, joined.text, value, false))))
        continue;
      FoundLeak* const leak = add(joined.text, one, place, false);
      if (leak != nullptr) leak->parts = joined.parts_of(one);
    }
  }
}

void LeakFinder::scan_in_parts(const std::vector<std::string_view>& pieces, Place place) {
  constexpr std::size_t kLeast = 3;  // of two, scan_parted knows more
  for (const std::string_view blank : {" ", ""}) {
    const Joined joined = join(pieces, blank);
    for (const PersonalData& one : find_personal_data(joined.text, rules_.own_domains)) {
      std::vector<std::string> parts = joined.parts_of(one);
      if (parts.size() < kLeast ||
          !may_be_parted(one.kind, joined.text, value_of(joined.text, one), !blank.empty()))
        continue;
      FoundLeak* const leak = add(joined.text, one, place, false);
      if (leak != nullptr) leak->parts = std::move(parts);
    }
  }
}

void LeakFinder::scan_link(std::string_view target, Place place) {
  for (const PersonalData& one : find_in_file_name(target, rules_.own_domains)) {
    if (!may_be_record(one.kind, target, value_of(target, one))) add(target, one, place, false);
  }
}

void LeakFinder::scan_name(std::string_view name, Place place, bool of_the_file) {
  for (const PersonalData& one : find_in_file_name(name, rules_.own_domains))
    add(name, one, place, of_the_file);
}

FoundLeak* LeakFinder::add(std::string_view line, const PersonalData& one, Place place,
                           bool in_name) {
  const std::string_view printed = line.substr(one.begin, one.end - one.begin);
  const std::string value = bare_value(printed);
  if (is_own_address(one.kind, value) || !known_.emplace(one.kind, value).second) return nullptr;
  leaks_.push_back(
      {{one.kind, place, excerpt(line, one, in_name), fingerprint(one.kind, value), in_name},
       std::string(printed),
       {}});
  return &leaks_.back();
}

// Masked before it is cut: a number cut in two would be known no more.
std::string LeakFinder::excerpt(std::string_view line, const PersonalData& one,
                                bool in_name) const {
  if (in_name) return file_name_without_personal_data(line);
  const std::string hidden = without_personal_data(line, rules_.own_domains);
  const std::size_t before =
      without_personal_data(line.substr(0, one.begin), rules_.own_domains).size();
  const std::size_t length = masked(line.substr(one.begin, one.end - one.begin)).size();
  return collapse_space(
      window(hidden, std::min(before, hidden.size()), std::min(before + length, hidden.size())));
}

// What was found may begin behind the street ("1, 1234 AB") or before it ("Aa, Markt 1, 1234 AB").
bool LeakFinder::is_own_address(PersonalDataKind kind, std::string_view value) const {
  return kind == PersonalDataKind::address &&
         std::ranges::any_of(rules_.own_addresses, [&](const std::string& own) {
           return own == value || (value.size() > 6 && own.ends_with(value)) ||
                  value.ends_with(own);
         });
}

std::string LeakFinder::fingerprint(PersonalDataKind kind, std::string_view value) const {
  if (rules_.key.empty()) return {};
  std::string known_by(key_of(kind));
  known_by.append("\n").append(source_.path).append("\n").append(value);
  return hmac_sha256_hex(rules_.key, known_by).substr(0, kFingerprintLength);
}

}  // namespace openverslag
