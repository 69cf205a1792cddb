#include "minutes/file_name.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {

namespace {

std::string_view without_ending(std::string_view name) {
  const std::size_t period = name.rfind('.');
  return period == std::string_view::npos || period == 0 ? name : name.substr(0, period);
}

// "2020-10-05" or "20201005" at the beginning of the digits.
std::optional<FoundDate> find_figures(std::string_view name) {
  constexpr std::size_t kIsoLength = 10;
  constexpr std::size_t kShortLength = 8;
  const std::size_t begin = name.find_first_of("0123456789");
  if (begin == std::string_view::npos) return std::nullopt;
  const std::string_view digits = name.substr(begin);
  if (const auto date = parse_iso_date(digits.substr(0, kIsoLength))) {
    return FoundDate{*date, begin, begin + kIsoLength};
  }
  if (digits.find_first_not_of("0123456789") < kShortLength || digits.size() < kShortLength)
    return std::nullopt;
  const std::string iso = std::string(digits.substr(0, 4)) + "-" +
                          std::string(digits.substr(4, 2)) + "-" + std::string(digits.substr(6, 2));
  const auto date = parse_iso_date(iso);
  return date ? std::optional(FoundDate{*date, begin, begin + kShortLength}) : std::nullopt;
}

std::string as_words(std::string_view part) {
  std::string words(part);
  std::replace_if(
      words.begin(), words.end(), [](char c) { return c == '_' || c == '-' || c == '.'; }, ' ');
  return collapse_space(words);
}

}  // namespace

FileNameFacts read_file_name(std::string_view path) {
  FileNameFacts facts;
  const std::size_t slash = path.rfind('/');
  const std::string_view name =
      without_ending(slash == std::string_view::npos ? path : path.substr(slash + 1));
  if (slash != std::string_view::npos) {
    const std::string_view folders = path.substr(0, slash);
    facts.folder = folders.substr(folders.rfind('/') + 1);
  }
  const std::string spaced = as_words(name);
  auto found = find_figures(name);
  std::string_view words = name;
  if (!found) found = find_date(words = spaced);
  if (!found) return facts;
  facts.date = found->date;
  facts.words = as_words(words.substr(found->end));
  if (facts.words.empty()) facts.words = as_words(words.substr(0, found->begin));
  return facts;
}

}  // namespace openverslag
