#include "render/reading_time.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace openverslag {
namespace {

// 1 or 0: a number, that the loop below may be made of vectors.
unsigned is_gap(char letter) { return letter == ' ' || letter == '\n' ? 1 : 0; }

// Words as blanks and line ends part them: what ends at a gap or with the text. In runs of sixteen
// that look only at their own letters and the one before, of which the compiler makes vectors:
// every letter of the record is looked at.
std::size_t word_count(std::string_view text) {
  constexpr std::size_t kStride = 16;
  if (text.empty()) return 0;
  std::size_t words = 1 - is_gap(text.back());
  std::size_t at = 1;
  for (; at + kStride <= text.size(); at += kStride) {
    const char* const before = text.data() + at - 1;
    unsigned char ends = 0;
    for (std::size_t i = 0; i < kStride; ++i)
      ends = static_cast<unsigned char>(ends + (is_gap(before[i + 1]) & ~is_gap(before[i])));
    words += ends;
  }
  for (; at < text.size(); ++at) words += is_gap(text[at]) & ~is_gap(text[at - 1]);
  return words;
}

// Of a table the cells, which plain_text parts by line ends.
std::size_t words_in(const Block& block) {
  return std::visit(
      [&](const auto& kind) {
        if constexpr (requires { kind.text; }) return word_count(kind.text.plain);
        return word_count(plain_text(block));
      },
      block);
}

}  // namespace

std::size_t minutes_to_read(const MeetingText& text) {
  constexpr std::size_t kWordsInMinute = 200;
  std::size_t words = 0;
  const auto count = [&](const std::vector<Block>& blocks) {
    for (const Block& block : blocks) words += words_in(block);
  };
  count(text.preamble);
  for (const ItemText& item : text.items) count(item.blocks);
  count(text.closing);
  return std::max<std::size_t>(1, (words + kWordsInMinute / 2) / kWordsInMinute);
}

}  // namespace openverslag
