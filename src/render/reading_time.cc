#include "render/reading_time.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace openverslag {
namespace {

// Words as blanks and line ends part them.
std::size_t word_count(std::string_view text) {
  std::size_t words = 0;
  bool is_inside = false;
  for (const char letter : text) {
    const bool is_letter = (letter != ' ') & (letter != '\n');
    words += is_letter & !is_inside;
    is_inside = is_letter;
  }
  return words;
}

}  // namespace

std::size_t minutes_to_read(const MeetingText& text) {
  constexpr std::size_t kWordsInMinute = 200;
  std::size_t words = 0;
  const auto count = [&](const std::vector<Block>& blocks) {
    for (const Block& block : blocks) words += word_count(plain_text(block));
  };
  count(text.preamble);
  for (const ItemText& item : text.items) count(item.blocks);
  count(text.closing);
  return std::max<std::size_t>(1, (words + kWordsInMinute / 2) / kWordsInMinute);
}

}  // namespace openverslag
