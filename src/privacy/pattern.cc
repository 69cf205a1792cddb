#include "privacy/pattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <stdexcept>

namespace openverslag {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool is_word(char letter) {
  const auto lower = static_cast<unsigned char>(letter | 0x20);
  return is_digit(letter) || (lower >= 'a' && lower <= 'z') || letter == '_';
}

bool is_sign_in_number(char letter) {
  return letter == '-' || letter == '.' || letter == ',' || letter == '/';
}

// "zaak-" and "INT-" before a number, "." and a digit on either side.
bool goes_on(char sign, char beyond) {
  return is_digit(beyond) ? is_sign_in_number(sign) : sign == '-' && is_word(beyond);
}

}  // namespace

struct Pattern::Compiled {
  explicit Compiled(const std::string& expression) : re(expression) {}
  RE2 re;
};

Pattern::Pattern(const std::string& expression)
    : compiled_(std::make_unique<Compiled>(expression)) {
  if (!compiled_->re.ok()) throw std::logic_error(compiled_->re.error());
}

Pattern::~Pattern() = default;

std::optional<Match> Pattern::find(std::string_view text, std::size_t from) const {
  re2::StringPiece groups[2];
  const re2::StringPiece piece(text.data(), text.size());
  if (!compiled_->re.Match(piece, from, piece.size(), RE2::UNANCHORED, groups, 2))
    return std::nullopt;
  const auto begin = static_cast<std::size_t>(groups[1].data() - text.data());
  return Match{begin, begin + groups[1].size()};
}

void for_each_match(const Pattern& pattern, std::string_view text,
                    const std::function<std::size_t(const Match&)>& take) {
  std::size_t from = 0;
  while (const std::optional<Match> match = pattern.find(text, from)) from = take(*match);
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
  return digits;
}

bool stands_alone(std::string_view text, const Match& match) {
  const std::string_view before = text.substr(0, match.begin);
  const std::string_view after = text.substr(match.end);
  if (!before.empty() && is_word(before.back())) return false;
  if (!after.empty() && is_word(after.front())) return false;
  if (before.size() > 1 && goes_on(before.back(), before[before.size() - 2])) return false;
  return after.size() < 2 || !is_digit(after[1]) || !is_sign_in_number(after.front());
}

bool has_glued_digits(std::string_view text) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (!is_digit(text[at]) || is_digit(text[at - 1])) continue;
    const std::size_t before = at > 1 && text[at - 1] == '-' ? at - 2 : at - 1;
    if (is_word(text[before]) && !is_digit(text[before])) return true;
  }
  return false;
}

std::string_view words_before(std::string_view text, const Match& match, std::size_t bytes) {
  std::string_view before = text.substr(0, match.begin);
  if (const auto line = before.rfind('\n'); line != before.npos) before.remove_prefix(line + 1);
  if (before.size() > bytes) before.remove_prefix(before.size() - bytes);
  return before;
}

std::string_view words_after(std::string_view text, const Match& match, std::size_t bytes) {
  const std::string_view after = text.substr(match.end);
  return after.substr(0, std::min(bytes, after.find('\n')));
}

bool is_other_number(std::string_view text, const Match& match) {
  static const Pattern label(
      R"((?i)(\b(?:zaak|kenmerk|dossier|factuur|order|polis|registratie|document|project|kvk|rsin|btw|)"
      R"(isbn|id|ref|referentie|stuk|verseon|corsa|artikel|serie|offerte|inschrijf|motie|amendement|)"
      R"(vergunning|melding|[a-z]*besluit|[a-z]*voorstel)[a-z-]*)"
      R"(\W{0,3}(?:is|van|met|nr\.?|nummer)?\W{0,3}$))");
  // "Begroting 2024: 123456782"
  static const Pattern sum(
      R"((?i)(\b[a-z]*(?:begroting|krediet|bedrag|budget|kosten|lasten|baten|saldo|raming|subsidie|)"
      R"(omzet|investering|exploitatie|totaal|begroot|geraamd|tekort|overschot)\b)"
      R"((?: (?:in |over )?(?:19|20)\d\d)?(?: (?:is|van|bedraagt|was))?\W{0,3}$))");
  static const Pattern amount_before(R"((?i)((?:€|\beuro?\b)\W{0,3}$))");
  static const Pattern amount_after(
      R"((?i)^(\s{0,2}(?:€|euro?\b|cent\b|miljoen|m²|m2|kwh|ton\b)))");
  return label.matches_in(words_before(text, match, 30)) ||
         sum.matches_in(words_before(text, match, 40)) ||
         amount_before.matches_in(words_before(text, match, 8)) ||
         amount_after.matches_in(words_after(text, match, 12));
}

}  // namespace openverslag
