#include "minutes/rich_text.h"

#include <algorithm>

#include "minutes/text_cutter.h"
#include "text/fold.h"

namespace openverslag {

namespace {

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

Place place_at(const Text& text, std::size_t offset) { return TextCutter(text).place(offset); }

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
  return TextCutter(text).cut(begin, end);
}

std::vector<Text> lines_of(const Text& text) {
  std::vector<Text> lines;
  TextCutter cutter(text);
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
  TextCutter cutter(text);
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

bool is_italic(const Text& text) { return is_covered(text, MarkKind::italic); }

bool is_struck(const Text& text) { return is_covered(text, MarkKind::strike); }

}  // namespace openverslag
