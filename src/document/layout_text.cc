#include "document/layout_text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr double kLetterWidth = 5;
constexpr double kLineHeight = 12;
constexpr double kSize = 10;
constexpr std::size_t kWidestGap = 2;  // blanks that may stand between words of a sentence
// So many lines with columns make it likely that the text is laid out.
constexpr std::size_t kFewestLines = 3;

// Words of one line, with the columns they stand in.
class LineReader {
 public:
  LineReader(std::string_view line, Place place, double top, PrintedPage& page)
      : line_(line), place_(place), top_(top), page_(page) {}

  void read() {
    for (std::size_t at = 0; at < line_.size();) {
      const auto [value, length] = code_point_at(line_, at);
      if (is_space(value) || is_control(value)) {
        end_word(at);
      } else if (!begin_) {
        begin_ = at;
        begin_column_ = column_;
      }
      at += length;
      // A tab goes on to the next eighth column.
      column_ = value == '\t' ? (column_ / 8 + 1) * 8 : column_ + 1;
    }
    end_word(line_.size());
  }

 private:
  void end_word(std::size_t end) {
    if (!begin_) return;
    PrintedWord word;
    word.text = line_.substr(*begin_, end - *begin_);
    word.size = kSize;
    word.box = {kLetterWidth * begin_column_, top_, kLetterWidth * column_, top_ + kSize};
    word.place = {place_.line, static_cast<std::uint32_t>(*begin_ + place_.column)};
    page_.width = std::max(page_.width, word.box.right);
    page_.words.push_back(std::move(word));
    begin_.reset();
  }

  std::string_view line_;
  Place place_;  // of its first byte
  double top_;
  PrintedPage& page_;
  int column_ = 0;
  std::optional<std::size_t> begin_;  // of the present word
  int begin_column_ = 0;
};

bool has_columns(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(' ');
  const std::size_t end = line.find_last_not_of(' ');
  if (begin == std::string_view::npos) return false;
  const std::string gap(kWidestGap + 1, ' ');
  return line.substr(begin, end - begin + 1).find(gap) != std::string_view::npos;
}

}  // namespace

bool is_layout_text(std::string_view text) {
  if (text.find('\f') != std::string_view::npos) return true;
  std::size_t found = 0;
  for (std::size_t begin = 0; begin < text.size() && found < kFewestLines;) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (has_columns(text.substr(begin, end - begin))) ++found;
    begin = end + 1;
  }
  return found >= kFewestLines;
}

std::vector<PrintedPage> pages_of_layout(std::string_view text) {
  std::vector<PrintedPage> pages(1);
  Place place{1, 1};
  double top = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\n\f", begin), text.size());
    LineReader(text.substr(begin, end - begin), place, top, pages.back()).read();
    top += kLineHeight;
    pages.back().height = top;
    const bool page_ends = end < text.size() && text[end] == '\f';
    if (page_ends) pages.emplace_back();
    if (page_ends) top = 0;
    // What stands behind a form feed is on the same line of the file.
    place = page_ends
                ? Place{place.line, place.column + static_cast<std::uint32_t>(end - begin + 1)}
                : Place{place.line + 1, 1};
    begin = end + 1;
  }
  if (pages.back().words.empty()) pages.pop_back();
  return pages;
}

}  // namespace openverslag
