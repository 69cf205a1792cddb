#include "document/html_lists.h"

#include <algorithm>

#include "document/numerals.h"
#include "document/whole_number.h"

namespace openverslag {
void HtmlLists::open(const Tag& list) {
  List opened{.ordered = has_name(list, "ol")};
  if (opened.ordered) {
    opened.next = whole_number(attribute(list, "start").value_or("")).value_or(1);
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
  const int number = whole_number(attribute(item, "value").value_or("")).value_or(list.next);
  list.next = static_cast<int>(static_cast<unsigned>(number) + 1U);
  return {.depth = depth(), .marker = numeral(number, list.style) + ".", .ticked = {}, .text = {}};
}

void HtmlLists::end_item() {
  if (!lists_.empty()) lists_.back().in_item = false;
}

int HtmlLists::depth() const { return std::min(static_cast<int>(lists_.size()), kDeepestList) - 1; }

}  // namespace openverslag
