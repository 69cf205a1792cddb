#include "cli/leaked_words.h"

#include <algorithm>
#include <utility>

#include "document/reader.h"
#include "privacy/hidden_words.h"
#include "privacy/leaks.h"
#include "privacy/personal_data.h"

namespace openverslag {

void LeakedWords::add(const Source& source, const Document& document, const PrivacyRules& rules) {
  const std::string lines = source.kind == SourceKind::text ? source.bytes : lines_of(source);
  LeakWords words = leak_words(source, document, rules, lines);
  std::ranges::move(words.values, std::back_inserter(values_));
  if (!words.lines.empty()) lines_[source.path].merge(words.lines);
}

bool LeakedWords::is_in(std::string_view file, std::string_view line) const {
  const auto lines = lines_.find(file);
  return lines != lines_.end() && lines->second.contains(line);
}

std::string LeakedWords::masked_in(std::string text) const {
  for (const std::string& value : values_) {
    const std::vector<FoundWords> found = find_hidden_words(text, value);
    for (auto one = found.rbegin(); one != found.rend(); ++one) {
      const std::size_t size = one->end - one->begin;
      text.replace(one->begin, size, masked(std::string_view(text).substr(one->begin, size)));
    }
  }
  return text;
}

LeakedWords leaked_words(const std::filesystem::path& content, const std::vector<Diagnostic>& found,
                         const PrivacyRules& rules) {
  LeakedWords words;
  std::set<std::string_view> files;
  for (const Diagnostic& one : found) {
    if (one.rule.starts_with("leak-") && !one.file.empty()) files.insert(one.file);
  }
  for (const std::string_view file : files) {
    Diagnostics told_before;
    const auto source = read_source(content, std::string(file), told_before);
    if (!source) continue;
    const auto document =
        is_readable_format(file) ? read_document(*source, told_before) : std::nullopt;
    words.add(*source, document.value_or(Document{}), rules);
  }
  return words;
}

}  // namespace openverslag
