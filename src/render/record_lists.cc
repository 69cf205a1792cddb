#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "render/block_writer.h"
#include "text/escape.h"

namespace openverslag {

namespace {

enum class ListKind { bullets, numbers, printed };

bool is_bullet(std::string_view marker) {
  constexpr std::array<std::string_view, 9> kBullets = {"-", "*", "+", "•", "◦",
                                                        "▪", "·", "–", "‣"};
  return std::ranges::find(kBullets, marker) != kBullets.end();
}

// 3 of "3."
std::optional<int> number_of(std::string_view marker) {
  int number = 0;
  const auto [end, error] = std::from_chars(marker.data(), marker.data() + marker.size(), number);
  const bool whole = error == std::errc() && end + 1 == marker.data() + marker.size();
  if (!whole || marker.back() != '.' || marker.front() == '0') return std::nullopt;
  return number;
}

class ListWriter {
 public:
  ListWriter(BlockWriter& writer, std::size_t end) : writer_(writer), end_(end) {}

  // The items from `block` on that are not less deep; returns the one after them.
  std::size_t write(std::size_t block) {
    const int depth = item(block).depth;
    const std::size_t list_end = end_of(block, depth);
    const ListKind kind = kind_of(block, list_end, depth);
    open_list(kind, block);
    bool in_item = false;
    while (block < list_end) {
      if (item(block).depth > depth) {
        block = write(block);
        continue;
      }
      write_item(block++, kind, in_item);
      in_item = true;
    }
    writer_.out += kind == ListKind::numbers ? "</li>\n</ol>\n" : "</li>\n</ul>\n";
    return list_end;
  }

 private:
  const ListItem& item(std::size_t block) const {
    return std::get<ListItem>(writer_.blocks[block]);
  }

  std::size_t end_of(std::size_t block, int depth) const {
    while (block < end_ && item(block).depth >= depth) ++block;
    return block;
  }

  // Numbers only when counting on from the first gives just what is printed.
  ListKind kind_of(std::size_t begin, std::size_t end, int depth) const {
    bool bullets = true;
    bool numbers = true;
    std::optional<int> last;
    for (std::size_t block = begin; block < end; ++block) {
      const std::string& marker = item(block).marker;
      if (item(block).depth > depth || (marker.empty() && block > begin)) continue;
      const std::optional<int> number = number_of(marker);
      bullets = bullets && (is_bullet(marker) || marker.empty());
      numbers = numbers && number && (!last || *number == *last + 1);
      last = number;
    }
    return bullets ? ListKind::bullets : numbers ? ListKind::numbers : ListKind::printed;
  }

  void open_list(ListKind kind, std::size_t block) {
    if (kind == ListKind::bullets) writer_.out += "<ul>\n";
    if (kind == ListKind::printed) writer_.out += "<ul class=\"printed\">\n";
    if (kind != ListKind::numbers) return;
    const int first = *number_of(item(block).marker);
    writer_.out += first == 1 ? "<ol>\n" : "<ol start=\"" + std::to_string(first) + "\">\n";
  }

  // Leaves the item open: what is deeper goes inside it.
  void write_item(std::size_t block, ListKind kind, bool in_item) {
    const ListItem& each = item(block);
    if (in_item && each.marker.empty()) {
      writer_.open("p", block);
      write_words(each, block);
      writer_.out += "</p>\n";
      return;
    }
    if (in_item) writer_.out += "</li>\n";
    writer_.open("li", block);
    if (kind == ListKind::printed && !each.marker.empty()) {
      writer_.out += "<span class=\"marker\">";
      append_escaped_html(writer_.out, each.marker);
      writer_.out += "</span> ";
    }
    write_words(each, block);
  }

  void write_words(const ListItem& each, std::size_t block) {
    if (each.ticked) {
      const std::string_view key = *each.ticked ? "page.ticked" : "page.unticked";
      writer_.out += "<span class=\"tick\" role=\"img\" aria-label=\"";
      append_escaped_html(writer_.out, writer_.setting.language.text(key));
      writer_.out += *each.ticked ? "\">☑</span> " : "\">☐</span> ";
    }
    writer_.words(each.text, block);
    writer_.permalink(block);
  }

  BlockWriter& writer_;
  std::size_t end_;
};

}  // namespace

void append_lists(BlockWriter& writer, std::size_t begin, std::size_t end) {
  ListWriter lists(writer, end);
  while (begin < end) begin = lists.write(begin);
}

}  // namespace openverslag
