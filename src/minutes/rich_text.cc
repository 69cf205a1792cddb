#include "minutes/rich_text.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {

namespace {

bool is_line_break(const Text& text, std::size_t offset) {
  return std::any_of(text.marks.begin(), text.marks.end(), [&](const Mark& mark) {
    return mark.kind == MarkKind::line_break && mark.begin == offset;
  });
}

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

Place place_at(const Text& text, std::size_t offset) {
  Place place = text.place;
  std::size_t line_begin = 0;
  for (std::size_t at = text.plain.find('\n'); at < offset; at = text.plain.find('\n', at + 1)) {
    if (is_line_break(text, at)) continue;
    ++place.line;
    place.column = 1;
    line_begin = at + 1;
  }
  place.column += static_cast<std::uint32_t>(offset - line_begin);
  return place;
}

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
  const std::string_view plain = text.plain;
  const std::string_view words = trim(plain.substr(begin, end - begin));
  begin = words.empty() ? begin : static_cast<std::size_t>(words.data() - plain.data());
  end = begin + words.size();
  Text part{std::string(words), {}, place_at(text, begin)};
  for (const Mark& mark : text.marks) {
    const std::size_t from = std::max<std::size_t>(mark.begin, begin);
    const std::size_t to = std::min<std::size_t>(mark.end, end);
    const bool empty_mark = mark.begin == mark.end && from == mark.begin && from < end;
    if (from >= to && !empty_mark) continue;
    part.marks.push_back({mark.kind, static_cast<std::uint32_t>(from - begin),
                          static_cast<std::uint32_t>(to - begin), mark.target});
  }
  return part;
}

std::vector<Text> lines_of(const Text& text) {
  std::vector<Text> lines;
  std::size_t begin = 0;
  while (begin <= text.plain.size()) {
    const std::size_t end = std::min(text.plain.find('\n', begin), text.plain.size());
    Text line = slice(text, begin, end);
    if (!line.plain.empty()) lines.push_back(std::move(line));
    begin = end + 1;
  }
  return lines;
}

std::vector<Text> paragraphs_of(Text text) {
  std::vector<Text> paragraphs;
  if (text.plain.find('\n') == std::string::npos) {
    if (!trim(text.plain).empty()) paragraphs.push_back(std::move(text));
    return paragraphs;
  }
  std::size_t begin = 0;
  for (std::size_t at = text.plain.find('\n'); at != std::string::npos;
       at = text.plain.find('\n', at + 1)) {
    const std::size_t next = text.plain.find_first_not_of(" \t", at + 1);
    if (next == std::string::npos || text.plain[next] != '\n') continue;
    Text paragraph = slice(text, begin, at);
    if (!paragraph.plain.empty()) paragraphs.push_back(std::move(paragraph));
    begin = next;
  }
  Text paragraph = slice(text, begin, text.plain.size());
  if (!paragraph.plain.empty()) paragraphs.push_back(std::move(paragraph));
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
