#include "minutes/rich_text.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {

namespace {

bool is_line_break(const Text& text, std::size_t offset) {
  auto mark = std::lower_bound(text.marks.begin(), text.marks.end(), offset,
                               [](const Mark& each, std::size_t at) { return each.begin < at; });
  for (; mark != text.marks.end() && mark->begin == offset; ++mark) {
    if (mark->kind == MarkKind::line_break) return true;
  }
  return false;
}

// Walks through a text from its beginning, so that cutting it into many pieces costs one pass.
class Cutter {
 public:
  explicit Cutter(const Text& text)
      : text_(text), line_place_(text.place), newline_(text.plain.find('\n')) {}

  // The piece without the blanks around it; `begin` never goes back.
  Text cut(std::size_t begin, std::size_t end) {
    const std::string_view plain = text_.plain;
    const std::string_view words = trim(plain.substr(begin, end - begin));
    if (!words.empty()) begin = static_cast<std::size_t>(words.data() - plain.data());
    end = begin + words.size();
    Text piece{std::string(words), {}, place(begin)};
    while (first_ < text_.marks.size() && text_.marks[first_].end < begin) ++first_;
    for (std::size_t index = first_; index < text_.marks.size(); ++index) {
      if (text_.marks[index].begin >= end) break;
      add_mark(text_.marks[index], begin, end, piece);
    }
    return piece;
  }

  Place place(std::size_t offset) {
    for (; newline_ < offset; newline_ = text_.plain.find('\n', newline_ + 1)) {
      if (is_line_break(text_, newline_)) continue;
      line_place_ = {line_place_.line + 1, 1};
      line_begin_ = newline_ + 1;
    }
    return {line_place_.line,
            line_place_.column + static_cast<std::uint32_t>(offset - line_begin_)};
  }

 private:
  static void add_mark(const Mark& mark, std::size_t begin, std::size_t end, Text& piece) {
    const std::size_t from = std::max<std::size_t>(mark.begin, begin);
    const std::size_t to = std::min<std::size_t>(mark.end, end);
    const bool is_empty = mark.begin == mark.end && mark.begin >= begin;
    if (from >= to && !is_empty) return;
    piece.marks.push_back({mark.kind, static_cast<std::uint32_t>(from - begin),
                           static_cast<std::uint32_t>(to - begin), mark.target});
  }

  const Text& text_;
  Place line_place_;  // of the line that begins at line_begin_
  std::size_t line_begin_ = 0;
  std::size_t newline_;    // the first one not walked over
  std::size_t first_ = 0;  // the first mark that has not ended
};

bool is_covered(const Text& text, MarkKind kind) {
  const std::string_view plain = text.plain;
  const std::string_view words = trim(plain);
  if (words.empty()) return false;
  auto at = static_cast<std::size_t>(words.data() - plain.data());
  const std::size_t end = at + words.size();
  for (const Mark& mark : text.marks) {
    if (mark.kind != kind || mark.end <= at) continue;
    if (!trim(plain.substr(at, std::max<std::size_t>(mark.begin, at) - at)).empty()) return false;
    at = std::max<std::size_t>(at, mark.end);
  }
  return at >= end ||
         trim(plain.substr(at, end - at)).find_first_not_of(".:,") == std::string::npos;
}

}  // namespace

Place place_at(const Text& text, std::size_t offset) { return Cutter(text).place(offset); }

std::uint32_t last_line(const Text& text) { return place_at(text, text.plain.size()).line; }

std::uint32_t last_line(const Block& block) {
  if (const auto* table = std::get_if<Table>(&block)) {
    return table->rows.empty() ? 0 : table->rows.back().place.line;
  }
  if (const auto* heading = std::get_if<Heading>(&block)) return last_line(heading->text);
  if (const auto* paragraph = std::get_if<Paragraph>(&block)) return last_line(paragraph->text);
  if (const auto* item = std::get_if<ListItem>(&block)) return last_line(item->text);
  return last_line(std::get<Preformatted>(block).text);
}

Text slice(const Text& text, std::size_t begin, std::size_t end) {
  return Cutter(text).cut(begin, end);
}

std::vector<Text> lines_of(const Text& text) {
  std::vector<Text> lines;
  Cutter cutter(text);
  for (std::size_t begin = 0; begin <= text.plain.size();) {
    const std::size_t end = std::min(text.plain.find('\n', begin), text.plain.size());
    Text line = cutter.cut(begin, end);
    if (!line.plain.empty()) lines.push_back(std::move(line));
    begin = end + 1;
  }
  return lines;
}

std::vector<Text> paragraphs_of(Text text) {
  std::vector<Text> paragraphs;
  const std::string& plain = text.plain;
  const auto add = [&](Text paragraph) {
    if (!trim(paragraph.plain).empty()) paragraphs.push_back(std::move(paragraph));
  };
  std::size_t at = plain.find('\n');
  if (at == std::string::npos) {
    add(std::move(text));
    return paragraphs;
  }
  Cutter cutter(text);
  std::size_t begin = 0;
  for (; at != std::string::npos; at = plain.find('\n', at + 1)) {
    const std::size_t next = plain.find_first_not_of(" \t", at + 1);
    if (next == std::string::npos || plain[next] != '\n') continue;
    add(cutter.cut(begin, at));
    begin = next;
  }
  add(cutter.cut(begin, plain.size()));
  return paragraphs;
}

void append_text(Text& above, std::string_view between, const Text& below) {
  above.plain += between;
  const auto shift = static_cast<std::uint32_t>(above.plain.size());
  above.plain += below.plain;
  for (Mark mark : below.marks) {
    mark.begin += shift;
    mark.end += shift;
    above.marks.push_back(std::move(mark));
  }
}

bool is_bold(const Text& text) { return is_covered(text, MarkKind::bold); }

bool is_struck(const Text& text) { return is_covered(text, MarkKind::strike); }

}  // namespace openverslag
