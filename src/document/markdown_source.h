// Markdown as clerks write it, made ready for a strict parser.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

// Wider ones are read as paragraphs: each short row would stand for thousands of cells.
inline constexpr std::size_t kMostColumns = 256;

struct WideTable {
  std::size_t offset;  // in the text
  std::size_t columns;
};

// "[//]: # (…)": an address that nothing leads to, which writers use to tell each other something.
struct Comment {
  std::size_t begin;
  std::size_t end;
};

// What was added, so that nothing of the file is lost or taken for syntax:
// - dashes, where a column is ruled with fewer than three ("|--|-|");
// - an empty line above a table that follows a paragraph at once, and after a thousand lines
//   without any;
// - a blank after the signs of a heading ("##Opening");
// - a backslash before a line that only looks like syntax ("[Besluit]: akkoord", "~~~ Pauze ~~~",
//   the rule of a table that is too wide).
// In minutes that begin with a part as Hugo draws it, what opens one is written over by its title,
// as a heading, and what closes one by blanks; no byte moves.
struct MarkdownSource {
  std::optional<std::string> changed;  // nothing: read the file as it stands
  std::vector<std::size_t> inserted;   // offsets in `changed`
  std::vector<WideTable> wide_tables;
  std::vector<Comment> comments;  // in the file as it stands
};

// From `begin` on: front matter stays as it is.
MarkdownSource prepare_markdown(std::string_view bytes, std::size_t begin);

// The marker of a list item at the beginning of `line` ("-", "12."), or nothing.
std::string_view list_marker(std::string_view line);

// "---", "* * *"
bool is_rule(std::string_view line);

}  // namespace openverslag
