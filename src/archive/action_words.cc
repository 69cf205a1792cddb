#include "archive/action_words.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string_view>

#include "archive/titles.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::size_t kLettersForOneChange = 10;  // nine tenths of the letters are the same

}  // namespace

ActionWords comparable(const Action& action) {
  ActionWords words{};
  for (const std::string& word : words_of(action.task())) {
    if (!words.text.empty()) words.text += ' ';
    words.text += word;
  }
  std::ranges::copy_if(words.text, std::back_inserter(words.digits),
                       [](char each) { return each >= '0' && each <= '9'; });
  for (const char each : words.text) ++words.letters[static_cast<unsigned char>(each) & 31u];
  return words;
}

// Counting letters is much cheaper than measuring the distance, and rules out nearly all.
// "lantaarnpaal 12" is another than "lantaarnpaal 13".
bool is_similar(const ActionWords& a, const ActionWords& b) {
  if (a.digits != b.digits) return false;
  const std::size_t limit = std::max(a.text.size(), b.text.size()) / kLettersForOneChange;
  std::size_t differing = 0;
  for (std::size_t i = 0; i < a.letters.size(); ++i) {
    differing += static_cast<std::size_t>(std::abs(a.letters[i] - b.letters[i]));
  }
  return differing <= 2 * limit && edit_distance(a.text, b.text, limit) <= limit;
}

std::vector<std::string> folded_owners(const Action& action) {
  std::vector<std::string> owners;
  for (const Owner& owner : action.owners) owners.push_back(fold(owner.printed));
  return owners;
}

}  // namespace openverslag
