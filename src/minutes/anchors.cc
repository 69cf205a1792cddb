#include "minutes/anchors.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <utility>

#include "text/fold.h"

namespace openverslag {

namespace {

constexpr std::size_t kLongestSlug = 60;

std::string only_letters_and_digits(std::string_view text) {
  std::string plain = slug(text);
  std::erase(plain, '-');
  return plain;
}

const std::string& section_code(const Facts& facts, const Item& item) {
  static const std::string none;
  return item.section ? facts.sections[*item.section].code : none;
}

// "ef" of "efx2", of an item without a number in section E/F.
std::string_view without_own_number(std::string_view anchor) {
  const std::size_t digits = anchor.find_last_not_of("0123456789");
  const bool is_own = digits != anchor.npos && digits + 1 < anchor.size() && anchor[digits] == 'x';
  return is_own ? anchor.substr(0, digits) : anchor;
}

// How often each anchor was asked for.
using Asked = std::map<std::string, int>;

std::string unused(const std::string& anchor, Asked& asked) {
  const int times = ++asked[anchor];
  if (times == 1) return anchor;
  // No slug has a low line: no other title can give this one.
  return fmt::format("{}_{}", anchor, times);
}

}  // namespace

bool holds_words(std::string_view anchor) {
  anchor = without_own_number(anchor);
  std::size_t letters = 0;
  std::size_t digits = 0;
  std::size_t parts = 1;
  return std::ranges::any_of(anchor, [&](char each) {
    const auto byte = static_cast<unsigned char>(each);
    letters = std::isalpha(byte) != 0 ? letters + 1 : 0;
    digits = std::isdigit(byte) != 0 ? digits + 1 : 0;
    parts += each == '-' ? 1 : 0;
    return letters > 2 || digits > 3 || parts > 3;
  });
}

bool is_plain_anchor(const Facts& facts, const Item& item) {
  if (!holds_words(item.anchor)) return true;
  const std::string number = number_anchor(facts, item);
  if (number.empty() || !item.anchor.starts_with(number)) return false;
  const std::string_view rest = std::string_view(item.anchor).substr(number.size());
  return std::ranges::all_of(rest, [](char each) {
    return each == '_' || std::isdigit(static_cast<unsigned char>(each)) != 0;
  });
}

std::string section_anchor(const Facts& facts, const Item& item) {
  const std::string& code = section_code(facts, item);
  return code.empty() ? code : only_letters_and_digits(code);
}

std::string number_anchor(const Facts& facts, const Item& item) {
  std::string section = section_anchor(facts, item);
  if (item.is_section) return section;
  if (item.number.empty()) return "";
  // "2.1" keeps its parts apart: it is not "21".
  return section + slug(item.number);
}

std::string title_anchor(const Facts& facts, const Item& item, std::string_view title) {
  const std::string section = section_anchor(facts, item);
  std::string words = slug(title);
  if (words.size() > kLongestSlug)
    words.resize(std::min(words.rfind('-', kLongestSlug), kLongestSlug));
  return section.empty() ? words : section + "-" + words;
}

std::vector<std::string> anchors_by_title(const Facts& facts) {
  std::map<std::string, int> times;
  for (const Item& item : facts.items) ++times[number_anchor(facts, item)];
  Asked asked;
  std::vector<std::string> anchors;
  anchors.reserve(facts.items.size());
  for (const Item& item : facts.items) {
    const std::string code = number_anchor(facts, item);
    const bool unique = !code.empty() && times[code] == 1;
    anchors.push_back(unused(unique ? code : title_anchor(facts, item, item.title), asked));
  }
  return anchors;
}

void set_anchors(Facts& facts) {
  std::vector<std::string> anchors = anchors_by_title(facts);
  for (std::size_t i = 0; i < anchors.size(); ++i) facts.items[i].anchor = std::move(anchors[i]);
}

}  // namespace openverslag
