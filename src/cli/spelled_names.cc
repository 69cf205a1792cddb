#include "cli/spelled_names.h"

#include <algorithm>
#include <vector>

#include "text/fold.h"

namespace openverslag {

SpelledNames::SpelledNames(const ReadingRules& rules, const HiddenPeople& hidden) {
  for (const HiddenName& one : rules.withdrawn) add(one.name.surname);
  for (const CalledSo& one : hidden.everywhere()) add(one.name.surname);
  for (const Redaction& one : rules.privacy.redactions) add(one.words);
}

void SpelledNames::add(std::string_view words) {
  std::string spelled = slug(words);
  const auto hyphens = static_cast<std::size_t>(std::ranges::count(spelled, '-'));
  most_words_ = std::max(most_words_, hyphens + 1);
  slugs_.insert(std::move(spelled));
}

bool SpelledNames::stand_in(std::string_view address) const {
  if (slugs_.empty()) return false;
  std::string words = std::string(address) + "-";
  for (char& each : words) {
    if (each == '/' || each == '.') each = '-';
  }
  std::vector<std::size_t> begins = {0};
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == '-') begins.push_back(i + 1);
  }
  const std::string_view all = words;
  for (std::size_t first = 0; first + 1 < begins.size(); ++first) {
    const std::size_t most = std::min(most_words_, begins.size() - 1 - first);
    for (std::size_t count = 1; count <= most; ++count) {
      const std::size_t length = begins[first + count] - 1 - begins[first];
      if (slugs_.contains(all.substr(begins[first], length))) return true;
    }
  }
  return false;
}

}  // namespace openverslag
