// What the writers of paragraphs, lists and tables share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "render/blocks.h"

namespace openverslag {

struct BlockWriter {
  std::string& out;
  const std::vector<Block>& blocks;
  const BlockSetting& setting;
  std::string permalink_label;  // escaped

  // `<p id="b5-3" class="…">`, without class when that is empty.
  void open(std::string_view element, std::size_t block, std::string_view css_class = {});
  void words(const Text& text, std::size_t block);
  void cell_words(const Text& text);
  // The link to this place; its sign is drawn by the stylesheet, so that the words stay whole.
  void permalink(std::size_t block);

 private:
  std::string anchor(std::size_t block) const;
};

// Blocks [begin, end) are list items: written as nested lists, printed markers kept.
void append_lists(BlockWriter& writer, std::size_t begin, std::size_t end);

// `number`: of the table on the page.
void append_table(BlockWriter& writer, const Table& table, std::size_t block, std::uint32_t number);

}  // namespace openverslag
