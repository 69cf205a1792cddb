#include "document/file_report.h"

#include <utility>

namespace openverslag {
namespace {

constexpr int kMostOfARule = 100;
constexpr std::size_t kLongestWord = 80;

// Cut between characters.
std::string shortened(std::string_view word) {
  if (word.size() <= kLongestWord) return std::string(word);
  std::size_t end = kLongestWord;
  while (end > 0 && (word[end] & 0xC0) == 0x80) --end;
  return std::string(word.substr(0, end)) + "…";
}

}  // namespace

bool FileReport::is_worth_saying(std::string_view rule) {
  auto said = said_.find(rule);
  if (said == said_.end()) said = said_.emplace(rule, 0).first;
  return ++said->second <= kMostOfARule;
}

void FileReport::warning(std::string_view rule, std::size_t offset, std::string_view word,
                         std::vector<std::string> more_arguments) {
  if (!is_worth_saying(rule)) return;
  more_arguments.insert(more_arguments.begin(), shortened(word));
  diagnostics_.warning(rule, {path_, places_.place(offset), word.substr(0, kLongestWord)},
                       std::move(more_arguments));
}

void FileReport::note(std::string_view rule, std::size_t offset, std::string_view word) {
  if (!is_worth_saying(rule)) return;
  diagnostics_.note(rule, {path_, places_.place(offset), word.substr(0, kLongestWord)},
                    {shortened(word)});
}

}  // namespace openverslag
