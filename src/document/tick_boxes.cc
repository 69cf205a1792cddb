#include "document/tick_boxes.h"

#include <algorithm>
#include <string_view>

namespace openverslag {
namespace {

struct Box {
  std::string_view typed;
  bool ticked;
};
constexpr Box kBoxes[] = {{"[ ] ", false}, {"[x] ", true}, {"[X] ", true},
                          {"☐ ", false},   {"☑ ", true},   {"☒ ", true}};

void drop_begin(Text& text, std::uint32_t size) {
  text.plain.erase(0, size);
  text.place.column += size;
  for (Mark& mark : text.marks) {
    mark.begin -= std::min(mark.begin, size);
    mark.end -= std::min(mark.end, size);
  }
  std::erase_if(text.marks, [](const Mark& mark) {
    return mark.begin == mark.end && mark.kind != MarkKind::line_break;
  });
}

}  // namespace

void read_tick_boxes(Document& document) {
  for (Block& block : document.blocks) {
    auto* item = std::get_if<ListItem>(&block);
    if (item == nullptr || item->marker.empty()) continue;
    const auto* box = std::find_if(std::begin(kBoxes), std::end(kBoxes), [&](const Box& each) {
      return item->text.plain.starts_with(each.typed);
    });
    if (box == std::end(kBoxes)) continue;
    item->ticked = box->ticked;
    drop_begin(item->text, static_cast<std::uint32_t>(box->typed.size()));
  }
}

}  // namespace openverslag
