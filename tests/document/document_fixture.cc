#include "document/document_fixture.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <vector>

#include "document/reader.h"

namespace openverslag::test {
namespace {

std::string tag_of(const Mark& mark) {
  constexpr std::string_view kNames[] = {"b", "i", "s", "code", "a", "br"};
  return std::string(kNames[static_cast<std::size_t>(mark.kind)]);
}

void check_promises(const Text& text) {
  const std::string& plain = text.plain;
  const auto is_blank = [](char c) { return c == ' ' || c == '\n'; };
  CHECK_FALSE((!plain.empty() && (is_blank(plain.front()) || is_blank(plain.back()))));
  CHECK(plain.find("  ") == std::string::npos);
  CHECK(text.place.line > 0);
  std::vector<Mark> open;
  std::uint32_t begin = 0;
  for (const Mark& mark : text.marks) {
    CHECK(mark.begin >= begin);
    begin = mark.begin;
    while (!open.empty() && open.back().end <= mark.begin) open.pop_back();
    CHECK((open.empty() || mark.end <= open.back().end));
    CHECK(mark.end <= plain.size());
    if (mark.kind == MarkKind::line_break) {
      CHECK(mark.begin == mark.end);
      CHECK(plain[mark.begin] == '\n');
      continue;
    }
    CHECK(mark.begin < mark.end);
    open.push_back(mark);
  }
}

std::string closing(std::vector<Mark>& open, std::size_t at) {
  std::string out;
  while (!open.empty() && open.back().end == at) {
    out += "</" + tag_of(open.back()) + ">";
    open.pop_back();
  }
  return out;
}

std::string with_marks(const Text& text) {
  std::string out;
  std::vector<Mark> open;
  std::size_t next = 0;
  for (std::size_t at = 0; at < text.plain.size(); ++at) {
    out += closing(open, at);
    bool is_break = false;
    for (; next < text.marks.size() && text.marks[next].begin == at; ++next) {
      const Mark& mark = text.marks[next];
      is_break = mark.kind == MarkKind::line_break;
      out += "<" + tag_of(mark) + (mark.target.empty() ? "" : " " + mark.target) + ">";
      if (!is_break) open.push_back(mark);
    }
    if (text.plain[at] != '\n') out += text.plain[at];
    if (text.plain[at] == '\n' && !is_break) out += "⏎";
  }
  return out + closing(open, text.plain.size());
}

std::string print(const Text& text) {
  check_promises(text);
  return fmt::format("{}:{} {}", text.place.line, text.place.column, with_marks(text));
}

std::string print(const Row& row) {
  std::string out =
      fmt::format("{} {}:{}", row.heading ? "RH" : "R", row.place.line, row.place.column);
  for (const Cell& cell : row.cells) {
    out += " [";
    for (std::size_t i = 0; i < cell.paragraphs.size(); ++i) {
      out += (i > 0 ? " ¶ " : "") + print(cell.paragraphs[i]);
    }
    out += "]";
  }
  return out + "\n";
}

struct Printer {
  std::string operator()(const Heading& heading) const {
    return fmt::format("H{} {}\n", heading.level, print(heading.text));
  }
  std::string operator()(const Paragraph& paragraph) const {
    return (paragraph.quoted ? "P> " : "P ") + print(paragraph.text) + "\n";
  }
  std::string operator()(const ListItem& item) const {
    const std::string_view box = !item.ticked ? "" : *item.ticked ? "[x] " : "[ ] ";
    const std::string marker = item.marker.empty() ? "" : item.marker + " ";
    return fmt::format("L{} {}{}{}\n", item.depth, marker, box, print(item.text));
  }
  std::string operator()(const Table& table) const {
    std::string out = "T\n";
    for (const Row& row : table.rows) out += print(row);
    return out;
  }
  std::string operator()(const Preformatted& block) const {
    return fmt::format("PRE {}:{} {}\n", block.text.place.line, block.text.place.column,
                       block.text.plain);
  }
};

std::string print(const Diagnostics& diagnostics) {
  constexpr std::string_view kSeverities[] = {"error", "warning", "note"};
  std::string out;
  for (const Diagnostic& problem : diagnostics.sorted()) {
    out += fmt::format("{} {}:{} {}", kSeverities[static_cast<std::size_t>(problem.severity)],
                       problem.place.line, problem.place.column, problem.rule);
    for (const std::string& argument : problem.arguments) out += " <" + argument + ">";
    out += "\n";
  }
  return out;
}

}  // namespace

std::string print(const Document& document) {
  std::string out;
  for (const FrontMatterValue& value : document.front_matter) {
    out += fmt::format("{}:{} {} = {}\n", value.place.line, value.place.column, value.key,
                       value.value);
  }
  for (const Block& block : document.blocks) out += std::visit(Printer{}, block);
  return out;
}

Reading read(std::string_view path, std::string_view bytes) {
  Diagnostics diagnostics;
  const auto source = make_source(std::string(path), std::string(bytes), diagnostics);
  const auto document = source ? read_document(*source, diagnostics) : std::nullopt;
  if (!document) return {"nothing\n", print(diagnostics)};
  CHECK(document->path == path);
  return {print(*document), print(diagnostics)};
}

std::string read_markdown(std::string_view bytes) {
  const Reading reading = read("verslag.md", bytes);
  CHECK(reading.problems == "");
  return reading.document;
}

std::string read_html(std::string_view bytes) {
  const Reading reading = read("verslag.html", bytes);
  CHECK(reading.problems == "");
  return reading.document;
}

}  // namespace openverslag::test
