#include "privacy/scan_block.h"

#include <algorithm>
#include <array>
#include <variant>

#include "privacy/escapes.h"
#include "text/byte_bits.h"
#include "text/byte_set.h"
#include "text/fold.h"

namespace openverslag {
namespace {

std::vector<std::string> texts_of(const Row& row) {
  std::vector<std::string> texts;
  for (const Cell& cell : row.cells) {
    std::string& text = texts.emplace_back();
    for (const Text& paragraph : cell.paragraphs) text.append(paragraph.plain).append(" ");
    while (text.ends_with(' ')) text.pop_back();
  }
  return texts;
}

constexpr ByteSet kDigits("0123456789");

// All cells of all tables are asked.
bool has_digit(std::string_view text) {
  for (; text.size() >= sizeof(Bytes); text.remove_prefix(sizeof(Bytes))) {
    if (is_any(are_from(bytes_at(text.data()), '0', 10))) return true;
  }
  return kDigits.first_in(text) < text.size();
}

// Label and value may stand in two cells: "BSN | 111222333".
void scan_row(const std::vector<std::string>& cells, Place place, LeakFinder& finder) {
  std::string line;
  for (const std::string& cell : cells) line += cell + " | ";
  finder.scan(line, place, false);
  std::vector<std::string_view> pieces;
  for (const std::string& cell : cells) {
    if (!cell.empty()) pieces.push_back(cell);
  }
  const auto numbers = std::ranges::count_if(pieces, has_digit);
  const bool has_mail = line.find('@') != std::string::npos;
  if (numbers > 1 || (has_mail && pieces.size() > 1))
    finder.scan_together(pieces, Pieces::cells, place);
}

// The head of a column that says whose the numbers below it are.
bool names_personal_data(std::string_view head) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"adres", "birth", "bsn", "burgerservice", "gebo", "geb.", "kenteken", "mobiel",
       "nummerplaat", "phone", "postcode", "sofi", "tel", "woon"});
  const std::string folded = fold(head);
  return std::ranges::any_of(
      kWords, [&](std::string_view word) { return folded.find(word) != folded.npos; });
}

void scan_table(const Table& table, LeakFinder& finder) {
  if (table.rows.empty()) return;
  std::vector<std::string> heads = texts_of(table.rows.front());
  for (std::string& head : heads) {
    if (!names_personal_data(head)) head.clear();
  }
  for (const Row& row : table.rows) {
    const std::vector<std::string> cells = texts_of(row);
    scan_row(cells, row.place, finder);
    for (const Cell& cell : row.cells) {
      for (const Text& paragraph : cell.paragraphs) {
        if (paragraph.plain.find('\n') != std::string::npos)
          scan_words(paragraph.plain, row.place, finder);
      }
    }
    if (&row == &table.rows.front()) continue;
    for (std::size_t i = 0; i < std::min(cells.size(), heads.size()); ++i) {
      if (!heads[i].empty() && has_digit(cells[i]))
        finder.scan(heads[i] + ": " + cells[i], row.place, false);
    }
  }
}

// As a browser sends it, and as what is asked there reads it: "?q=Dorpsstraat+12%252C".
std::string as_asked(std::string_view target) {
  std::string words = without_escapes(target);
  if (has_escapes(words)) words = without_escapes(words);
  if (target.find('?') == target.npos && target.find("/maps/") == target.npos) return words;
  std::ranges::replace(words, '+', ' ');
  return words;
}

bool calls(std::string_view target) {
  return target.starts_with("tel:") || target.starts_with("sms:") || target.starts_with("callto:");
}

// Of Word and HTML the address of a link stands nowhere in the words. Who may be called is a
// person.
void scan_links(const Text& text, Place place, LeakFinder& finder) {
  for (const Mark& mark : text.marks) {
    if (mark.target.empty()) continue;
    const std::string target = without_escapes(mark.target);
    if (calls(target))
      finder.scan(target, place, false);
    else if (target.find('@') != std::string::npos)
      finder.scan(target.substr(target.find(':') + 1), place, false);
    finder.scan_link(target, place);
    if (const std::string asked = as_asked(mark.target); asked != target)
      finder.scan_link(asked, place);
  }
}

}  // namespace

std::vector<std::string_view> lines_in(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

void scan_words(const std::string& words, Place place, LeakFinder& finder) {
  finder.scan(words, place, false);
  if (words.find('\n') == std::string::npos) return;
  finder.scan_together(lines_in(words), Pieces::lines, place);
}

namespace {

// Word and OpenDocument print any words before an item, HTML any number.
constexpr std::size_t kLongestPlainMarker = 6;  // bytes, as "A.12)"

void scan_marker(const ListItem& item, LeakFinder& finder) {
  if (item.marker.size() <= kLongestPlainMarker) return;
  finder.scan(item.marker, item.text.place, false);
  finder.scan(item.marker + " " + item.text.plain, item.text.place, false);
}

}  // namespace

void scan_block(const Block& block, LeakFinder& finder) {
  if (const auto* table = std::get_if<Table>(&block)) {
    scan_table(*table, finder);
    for (const Row& row : table->rows) {
      for (const Cell& cell : row.cells) {
        for (const Text& text : cell.paragraphs) scan_links(text, row.place, finder);
      }
    }
    return;
  }
  if (const auto* item = std::get_if<ListItem>(&block)) scan_marker(*item, finder);
  scan_words(plain_text(block), place_of(block), finder);
  std::visit(
      [&](const auto& one) {
        if constexpr (requires { one.text; }) scan_links(one.text, place_of(block), finder);
      },
      block);
}

}  // namespace openverslag
