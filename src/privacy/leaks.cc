#include "privacy/leaks.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "document/public_source.h"
#include "privacy/escapes.h"
#include "privacy/hidden_words.h"
#include "privacy/leak_finder.h"
#include "privacy/scan_block.h"
#include "privacy/scan_neighbours.h"
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
    const std::string_view line = bytes.substr(0, end);
    finder.scan(line, place, true);
    if (has_escapes(line)) finder.scan_link(without_escapes(line), place);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    ++place.line;
  }
}

// Words that are to be redacted stay in their file.
bool is_kept_to_itself(std::string_view file, std::string_view key) {
  return file == kPrivacyFile &&
         (key == "words" || key == "fingerprint" || key == "file" || key == "own_addresses");
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
  scan_neighbours(document, finder);
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
