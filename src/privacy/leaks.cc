#include "privacy/leaks.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "document/public_source.h"
#include "privacy/hidden_words.h"
#include "privacy/leak_finder.h"
#include "text/fold.h"
#include "text/toml_tree.h"

namespace openverslag {
namespace {

// In bytes: a part of a value that may stand anywhere, as "06".
constexpr std::size_t kLongestHarmless = 4;

void scan_lines(std::string_view bytes, LeakFinder& finder) {
  Place place{1, 1};
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    finder.scan(bytes.substr(0, end), place, true);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    ++place.line;
  }
}

std::vector<std::string_view> lines_in(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

// Where a line ends is chance: it may be amid a number, or between one and the word for it.
void scan_words(const std::string& words, Place place, LeakFinder& finder) {
  finder.scan(words, place, false);
  if (words.find('\n') == std::string::npos) return;
  finder.scan_together(lines_in(words), Pieces::lines, place);
}

std::vector<std::string> texts_of(const Row& row) {
  std::vector<std::string> texts;
  for (const Cell& cell : row.cells) {
    std::string& text = texts.emplace_back();
    for (const Text& paragraph : cell.paragraphs) text.append(paragraph.plain).append(" ");
    while (text.ends_with(' ')) text.pop_back();
  }
  return texts;
}

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
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

void scan_block(const Block& block, LeakFinder& finder) {
  if (const auto* table = std::get_if<Table>(&block)) return scan_table(*table, finder);
  scan_words(plain_text(block), place_of(block), finder);
}

// Words that are to be redacted stay in their file.
bool is_kept_to_itself(std::string_view file, std::string_view key) {
  return file == kPrivacyFile && (key == "words" || key == "fingerprint" || key == "file");
}

void scan_toml(const TomlNode& node, std::string_view file, LeakFinder& finder) {
  if (is_kept_to_itself(file, node.key)) return;
  finder.scan_name(node.key, node.key_place, false);
  if (const auto* words = std::get_if<std::string>(&node.value)) {
    scan_words(*words, node.place, finder);
    // An address has hyphens for blanks.
    if (words->find(' ') == std::string::npos) finder.scan_name(*words, node.place, false);
  }
  for (const TomlNode& member : node.members) scan_toml(member, file, finder);
}

void scan_source(const Source& source, const Document& document, LeakFinder& finder) {
  if (source.kind != SourceKind::text) return;
  const bool is_offered = !is_web_page(source.path) && source.path != kPrivacyFile;
  if (is_offered && !document.redacted) scan_lines(source.bytes, finder);
  if (!source.path.ends_with(".toml")) return;
  Diagnostics told_by_its_reader;
  scan_toml(read_toml(source, told_by_its_reader), source.path, finder);
}

std::vector<FoundLeak> found_leaks(const Source& source, const Document& document,
                                   const PrivacyRules& rules) {
  LeakFinder finder(source, rules);
  finder.scan_name(source.path, {}, true);
  scan_source(source, document, finder);
  for (const FrontMatterValue& value : document.front_matter) {
    if (value.file.empty()) scan_words(value.value, value.place, finder);
  }
  for (const Block& block : document.blocks) scan_block(block, finder);
  return finder.take();
}

// The lines where something begins, in order.
std::vector<std::uint32_t> beginnings(const Document& document) {
  std::vector<std::uint32_t> lines;
  for (const Block& block : document.blocks) {
    lines.push_back(place_of(block).line);
    if (const auto* table = std::get_if<Table>(&block)) {
      for (const Row& row : table->rows) lines.push_back(row.place.line);
    }
  }
  for (const FrontMatterValue& value : document.front_matter) lines.push_back(value.place.line);
  std::ranges::sort(lines);
  return lines;
}

}  // namespace

std::vector<Leak> find_leaks(const Source& source, const Document& document,
                             const PrivacyRules& rules) {
  std::vector<Leak> leaks;
  for (FoundLeak& found : found_leaks(source, document, rules))
    leaks.push_back(std::move(found.leak));
  return leaks;
}

bool is_released(const Leak& leak, const PrivacyRules& rules) {
  return !leak.fingerprint.empty() &&
         std::ranges::find(rules.releases, leak.fingerprint, &Release::fingerprint) !=
             rules.releases.end();
}

void report_leaks(const Source& source, const Document& document, const PrivacyRules& rules,
                  Diagnostics& diagnostics) {
  for (const Leak& leak : find_leaks(source, document, rules)) {
    if (is_released(leak, rules)) continue;
    const std::string rule =
        leak.in_name ? "leak-file-name" : "leak-" + std::string(key_of(leak.kind));
    diagnostics.error(rule, {source.path, leak.place});
  }
}

LeakWords leak_words(const Source& source, const Document& document, const PrivacyRules& rules,
                     std::string_view lines) {
  LeakWords words;
  const std::vector<std::string_view> quoted = lines_in(lines);
  const std::vector<std::uint32_t> begins = beginnings(document);
  for (FoundLeak& found : found_leaks(source, document, rules)) {
    for (std::string& part : found.parts) {
      if (part.size() >= kLongestHarmless) words.values.push_back(std::move(part));
    }
    words.values.push_back(std::move(found.value));
    const std::uint32_t first = found.leak.place.line;
    if (first == 0) continue;
    const auto next = std::ranges::upper_bound(begins, first);
    const std::size_t end =
        next == begins.end() ? quoted.size() : std::min<std::size_t>(*next - 1, quoted.size());
    const auto begin = std::min<std::size_t>(first - 1, end);
    const bool stands_there =
        std::any_of(quoted.begin() + static_cast<std::ptrdiff_t>(begin),
                    quoted.begin() + static_cast<std::ptrdiff_t>(end), [&](std::string_view line) {
                      return !find_hidden_words(line, words.values.back()).empty();
                    });
    for (std::size_t i = begin; i < end && !stands_there; ++i) words.lines.emplace(quoted[i]);
  }
  return words;
}

}  // namespace openverslag
