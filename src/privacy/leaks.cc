#include "privacy/leaks.h"

#include <algorithm>
#include <set>
#include <utility>

#include "text/digest.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// Enough that two of them are never the same by chance, and short enough to copy.
constexpr std::size_t kFingerprintLength = 24;
constexpr std::size_t kExcerptLength = 60;  // bytes on either side

// The letters and digits alone: the same value written otherwise is the same value.
std::string essence(std::string_view value) {
  std::string out;
  for (const char letter : fold(value)) {
    const bool sign = letter > 0 && (letter | 0x20) < 'a' && (letter < '0' || letter > '9');
    if (!sign) out += letter;
  }
  return out;
}

std::string_view window(std::string_view line, std::size_t begin, std::size_t end) {
  begin = begin > kExcerptLength ? begin - kExcerptLength : 0;
  end = std::min(line.size(), end + kExcerptLength);
  while (begin > 0 && (line[begin] & 0xC0) == 0x80) --begin;
  while (end < line.size() && (line[end] & 0xC0) == 0x80) ++end;
  return line.substr(begin, end - begin);
}

class LeakFinder {
 public:
  LeakFinder(const Source& source, const PrivacyRules& rules) : source_(source), rules_(rules) {}

  // `place`: of the first byte of the line. `exact`: columns in it are columns in the file.
  void scan(std::string_view line, Place place, bool exact) {
    const std::vector<PersonalData> found = find_personal_data(line, rules_.own_domains);
    if (found.empty()) return;
    for (const PersonalData& one : found) {
      const std::string value = essence(line.substr(one.begin, one.end - one.begin));
      if (!known_.emplace(one.kind, value).second) continue;
      Place at = place;
      if (exact) at.column += static_cast<std::uint32_t>(one.begin);
      leaks_.push_back({one.kind, at, excerpt(line, one), fingerprint(one.kind, value)});
    }
  }

  std::vector<Leak> take() { return std::move(leaks_); }

 private:
  // Masked before it is cut: a number cut in two would be known no more.
  std::string excerpt(std::string_view line, const PersonalData& one) const {
    const std::string hidden = without_personal_data(line, rules_.own_domains);
    const std::size_t before =
        without_personal_data(line.substr(0, one.begin), rules_.own_domains).size();
    const std::size_t length = masked(line.substr(one.begin, one.end - one.begin)).size();
    return collapse_space(
        window(hidden, std::min(before, hidden.size()), std::min(before + length, hidden.size())));
  }

  std::string fingerprint(PersonalDataKind kind, std::string_view value) const {
    if (rules_.key.empty()) return {};
    std::string known_by(key_of(kind));
    known_by.append("\n").append(source_.path).append("\n").append(value);
    return hmac_sha256_hex(rules_.key, known_by).substr(0, kFingerprintLength);
  }

  const Source& source_;
  const PrivacyRules& rules_;
  std::set<std::pair<PersonalDataKind, std::string>> known_;
  std::vector<Leak> leaks_;
};

void scan_lines(std::string_view bytes, LeakFinder& finder) {
  Place place{1, 1};
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    finder.scan(bytes.substr(0, end), place, true);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    ++place.line;
  }
}

// Label and value may stand in two cells: "BSN | 111222333".
void scan_table(const Table& table, LeakFinder& finder) {
  for (const Row& row : table.rows) {
    std::string line;
    for (const Cell& cell : row.cells) {
      for (const Text& text : cell.paragraphs) line.append(text.plain).append(" ");
      line += "| ";
    }
    finder.scan(line, row.place, false);
  }
}

void scan_block(const Block& block, LeakFinder& finder) {
  if (const auto* table = std::get_if<Table>(&block)) return scan_table(*table, finder);
  finder.scan(plain_text(block), place_of(block), false);
}

}  // namespace

std::vector<Leak> find_leaks(const Source& source, const Document& document,
                             const PrivacyRules& rules) {
  LeakFinder finder(source, rules);
  if (source.kind == SourceKind::text && !document.redacted) scan_lines(source.bytes, finder);
  for (const FrontMatterValue& value : document.front_matter) {
    if (value.file.empty()) finder.scan(value.value, value.place, false);
  }
  for (const Block& block : document.blocks) scan_block(block, finder);
  return finder.take();
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
    const std::string rule = "leak-" + std::string(key_of(leak.kind));
    diagnostics.error(rule, {source.path, leak.place});
  }
}

}  // namespace openverslag
