// One file as headings, paragraphs, lists and tables of rich text, whatever its format was.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "text/place.h"
#include "text/source.h"

namespace openverslag {

enum class MarkKind : std::uint8_t { bold, italic, strike, code, link, line_break, redacted };

// A mark on the bytes [begin, end) of a text. Marks may nest, never cross; a line break is empty
// and stands at the '\n' it explains.
struct Mark {
  MarkKind kind;
  std::uint32_t begin;
  std::uint32_t end;
  std::string target = {};  // of a link, checked with is_safe_link

  bool operator==(const Mark&) const = default;
};

// Words with their marks. `plain` holds '\n' where the source began a new line: with a line_break
// mark it is one on the page too (<br>), without one it reads as a blank.
struct Text {
  std::string plain;
  std::vector<Mark> marks;  // by begin, outer before inner
  Place place;              // of the first word

  bool operator==(const Text&) const = default;
};

struct Heading {
  int level;  // 1 to 6
  Text text;
};

struct Paragraph {
  Text text;
  bool quoted = false;  // inside a block quote
};

// A list is a run of items; nesting is their depth.
struct ListItem {
  int depth;           // 0 outermost
  std::string marker;  // as printed: "-", "3.", "a)"; "" for a second paragraph of the same item
  std::optional<bool> ticked;  // "[ ]", "[x]"
  Text text;
};

struct Cell {
  std::vector<Text> paragraphs;  // none when empty
};

struct Row {
  std::vector<Cell> cells;
  bool heading = false;
  Place place;
};

struct Table {
  std::vector<Row> rows;
};

// Printed as it stands: code blocks.
struct Preformatted {
  Text text;
};

using Block = std::variant<Heading, Paragraph, ListItem, Table, Preformatted>;

// Front matter (YAML or TOML) of a file: "title", "date", … as written, without quotes; and what
// stands in the TOML file beside it.
struct FrontMatterValue {
  std::string key;
  std::string value;  // of a list, its members behind one another
  Place place;
  std::vector<std::string> list = {};  // the members of a list
  std::string file = {};               // of the file beside it; empty: the file itself
  bool hint = false;                   // by a program (<title>): counts where the words say nothing
};

// Bytes of a text from one place up to another, in a file that has them for nobody to read:
// comments, names of authors, hidden words, pictures.
struct LeftOut {
  Place begin;
  Place end;
};

struct Document {
  std::string path;  // as in Source
  std::vector<FrontMatterValue> front_matter;
  std::vector<Block> blocks;
  std::uint32_t lines = 0;  // of the source; of a file without lines, the paragraphs
  SourceKind kind = SourceKind::text;
  std::vector<LeftOut> left_out = {};  // of Markdown and HTML, as they were come upon
  bool redacted = false;  // words were taken out, so the file itself may not be published
};

Place place_of(const Block& block);

// All words of a block, cells and paragraphs parted by '\n': for searching and counting.
std::string plain_text(const Block& block);

}  // namespace openverslag
