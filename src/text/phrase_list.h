// Words and phrases that others are known by.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

// Folded, the longest first, each once. A hundred lists are asked of every cell, title and name,
// and nearly always say no: they do it at one look, by the first letter and the length. To search
// the list took ten times as long, and a twelfth of all reading.
class PhraseList {
 public:
  PhraseList() = default;
  PhraseList(std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words) add(word);
  }

  // Nothing happens when it is there, or has no letters.
  void add(std::string_view folded);
  // Was it there?
  bool remove(std::string_view folded);
  void clear() { *this = {}; }

  auto begin() const { return words_.begin(); }
  auto end() const { return words_.end(); }
  bool empty() const { return words_.empty(); }

  bool has(std::string_view folded) const { return is_in(lengths_, folded) && is_there(folded); }

  // May one of them begin with this word, which ends before the first blank, dot or colon? A quick
  // look that is right when it says no.
  bool may_begin_with(std::string_view word) const { return is_in(first_lengths_, word); }

 private:
  static constexpr std::size_t kFirsts = 32;
  static constexpr std::size_t kLongest = 31;  // bytes, and what is longer

  // By the last five bits of the first byte: a bit for each length.
  using Lengths = std::array<std::uint32_t, kFirsts>;

  static bool is_in(const Lengths& lengths, std::string_view word) {
    return !word.empty() && (lengths[static_cast<unsigned char>(word.front()) % kFirsts] >>
                                 std::min(word.size(), kLongest) &
                             1) != 0;
  }
  static void add_length(Lengths& lengths, std::string_view word);
  bool is_there(std::string_view folded) const;

  std::vector<std::string> words_;
  Lengths lengths_{};
  Lengths first_lengths_{};  // of the first word of each
};

}  // namespace openverslag
