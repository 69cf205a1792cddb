#include "text/phrase_list.h"

namespace openverslag {
namespace {

bool is_longer(std::string_view a, std::string_view b) {
  return a.size() != b.size() ? a.size() > b.size() : a < b;
}

}  // namespace

void PhraseList::add(std::string_view folded) {
  if (folded.empty()) return;
  const auto place = std::ranges::lower_bound(words_, folded, is_longer);
  if (place != words_.end() && *place == folded) return;
  words_.emplace(place, folded);
  add_length(lengths_, folded);
  add_length(first_lengths_, folded.substr(0, folded.find_first_of(" .:")));
}

// What is known of its length stays: others may have it.
bool PhraseList::remove(std::string_view folded) { return std::erase(words_, folded) > 0; }

void PhraseList::add_length(Lengths& lengths, std::string_view word) {
  if (word.empty()) return;
  lengths[static_cast<unsigned char>(word.front()) % kFirsts] |= std::uint32_t{1}
                                                                 << std::min(word.size(), kLongest);
}

// Those of the same length are few: the letters of nearly all differ at one end.
bool PhraseList::is_there(std::string_view folded) const {
  const auto is_longer_one = [&](const std::string& one) { return one.size() > folded.size(); };
  auto at = std::ranges::partition_point(words_, is_longer_one);
  for (; at != words_.end() && at->size() == folded.size(); ++at) {
    if (at->front() == folded.front() && at->back() == folded.back() && *at == folded) return true;
  }
  return false;
}

}  // namespace openverslag
