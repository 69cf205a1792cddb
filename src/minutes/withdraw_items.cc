#include "minutes/withdraw_items.h"

#include <algorithm>
#include <cstdint>

#include "privacy/redacted_text.h"

namespace openverslag {
namespace {

void withdraw(const WithdrawnItem& withdrawn, Item& item, ItemText& text) {
  Item kept;
  kept.section = item.section;
  kept.parent = item.parent;
  kept.number = item.number;
  kept.printed_number = item.printed_number;
  kept.anchor = item.anchor;
  kept.is_section = item.is_section;
  kept.place = item.place;
  kept.last_line = item.last_line;
  kept.title = withdrawn.title;
  kept.generic = true;
  kept.withdrawn = true;
  item = std::move(kept);
  Text notice{"-", {}, item.place};
  redact_bytes(notice, 0, 1, withdrawn.notice);
  text = {{Paragraph{std::move(notice)}}, {}};
}

}  // namespace

std::vector<std::size_t> withdraw_items(const std::vector<WithdrawnItem>& withdrawn,
                                        Meeting& meeting) {
  std::vector<std::size_t> missing;
  std::vector<Item>& items = meeting.facts.items;
  for (std::size_t i = 0; i < withdrawn.size(); ++i) {
    const auto found = std::ranges::find(items, withdrawn[i].anchor, &Item::anchor);
    if (found == items.end()) {
      missing.push_back(i);
      continue;
    }
    const auto index = static_cast<std::uint32_t>(found - items.begin());
    if (items[index].is_section && items[index].section)
      meeting.facts.sections[*items[index].section].title = withdrawn[i].title;
    withdraw(withdrawn[i], items[index], meeting.text.items[index]);
    // Those below come after it.
    for (std::uint32_t below = index + 1; below < items.size(); ++below) {
      const auto parent = items[below].parent;
      if (parent && (*parent == index || items[*parent].withdrawn) && *parent >= index)
        withdraw(withdrawn[i], items[below], meeting.text.items[below]);
    }
    meeting.facts.withheld = true;
  }
  return missing;
}

}  // namespace openverslag
