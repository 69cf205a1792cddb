#include "document/html_lists.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

namespace openverslag {
namespace {

std::optional<int> whole_number(const std::optional<std::string>& digits) {
  int number = 0;
  if (!digits) return std::nullopt;
  const char* end = digits->data() + digits->size();
  const auto result = std::from_chars(digits->data(), end, number);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return number;
}

std::string roman(int number) {
  constexpr std::pair<int, std::string_view> kSigns[] = {
      {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
      {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
  std::string out;
  for (const auto& [value, sign] : kSigns) {
    for (; number >= value; number -= value) out += sign;
  }
  return out;
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return text;
}

std::string numeral(int number, char style) {
  const bool is_letter = number >= 1 && number <= 26;
  const bool is_roman = number >= 1 && number < 4000;
  if (style == 'a' && is_letter) return std::string(1, static_cast<char>('a' + number - 1));
  if (style == 'A' && is_letter) return std::string(1, static_cast<char>('A' + number - 1));
  if (style == 'i' && is_roman) return roman(number);
  if (style == 'I' && is_roman) return upper(roman(number));
  return std::to_string(number);
}

}  // namespace

void HtmlLists::open(const Tag& list) {
  List opened{.ordered = has_name(list, "ol")};
  if (opened.ordered) {
    opened.next = whole_number(attribute(list, "start")).value_or(1);
    const std::string style = attribute(list, "type").value_or("1");
    if (style.size() == 1) opened.style = style[0];
  }
  lists_.push_back(opened);
}

void HtmlLists::close() {
  if (!lists_.empty()) lists_.pop_back();
}

ListItem HtmlLists::begin_item(const Tag& item) {
  if (lists_.empty()) lists_.push_back({});
  List& list = lists_.back();
  list.in_item = true;
  if (!list.ordered) return {.depth = depth(), .marker = "-", .ticked = {}, .text = {}};
  const int number = whole_number(attribute(item, "value")).value_or(list.next);
  list.next = static_cast<int>(static_cast<unsigned>(number) + 1U);
  return {.depth = depth(), .marker = numeral(number, list.style) + ".", .ticked = {}, .text = {}};
}

void HtmlLists::end_item() {
  if (!lists_.empty()) lists_.back().in_item = false;
}

int HtmlLists::depth() const { return std::min(static_cast<int>(lists_.size()), kDeepestList) - 1; }

}  // namespace openverslag
