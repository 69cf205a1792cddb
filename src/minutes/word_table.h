// Words by their bytes: an open hash table that says of most which it does not know at one look.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

// A word of the table; 0 is every word it does not know.
using WordId = std::uint32_t;

// Every word of the record is looked up, three hundred thousand in a hundred minutes: so it is all
// here in the head.
class WordTable {
 public:
  // How many words there are, and one more.
  std::size_t size() const { return words_.size(); }

  WordId find(std::string_view word) const {
    const std::uint64_t value = value_of(word);
    if (word.size() <= kLongestWhole) return find_short(value, word.size());
    for (std::size_t at = place_of(value, word.size());; ++at) {
      const Slot& slot = slots_[at & mask_];
      if (slot.id == 0 || (slot.value == value && words_[slot.id] == word)) return slot.id;
    }
  }

  // Of a word of eight bytes or fewer, by these: the first the lowest, and 0 behind the last.
  WordId find_short(std::uint64_t bytes, std::size_t length) const {
    for (std::size_t at = place_of(bytes, length);; ++at) {
      const Slot& slot = slots_[at & mask_];
      if (slot.id == 0 || (slot.value == bytes && slot.length == length)) return slot.id;
    }
  }

  // Its id, which is new when the word was not there.
  WordId add(std::string_view word) {
    if (const WordId known = find(word)) return known;
    if (2 * words_.size() >= slots_.size()) grow();
    words_.emplace_back(word);
    const auto id = static_cast<WordId>(words_.size() - 1);
    put(id);
    return id;
  }

 private:
  // What a word is known by: all that is in it, if it has no more than eight bytes; else a number
  // that others may have too.
  struct Slot {
    std::uint64_t value = 0;
    std::uint32_t length = 0;  // in bytes
    WordId id = 0;
  };

  static std::uint64_t eight_at(std::string_view word, std::size_t at) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, word.data() + at, sizeof bytes);
    return bytes;
  }

  static std::uint64_t value_of(std::string_view word) {
    std::uint64_t value = 0;
    if (word.size() <= kLongestWhole) {
      for (std::size_t at = word.size(); at-- > 0;)
        value = value << 8 | static_cast<unsigned char>(word[at]);
      return value;
    }
    constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15u;
    for (std::size_t at = 0; at + 8 < word.size(); at += 8) {
      value = (value ^ eight_at(word, at)) * kSpread;
      value ^= value >> 29;
    }
    return value ^ eight_at(word, word.size() - 8);
  }

  static std::size_t place_of(std::uint64_t value, std::size_t length) {
    constexpr std::uint64_t kSpread = 0xD6E8FEB86659FD93u;
    return (value + length) * kSpread >> 32;
  }

  void put(WordId id) {
    const std::string_view word = words_[id];
    const std::uint64_t value = value_of(word);
    std::size_t at = place_of(value, word.size());
    while (slots_[at & mask_].id != 0) ++at;
    slots_[at & mask_] = {value, static_cast<std::uint32_t>(word.size()), id};
  }

  void grow() {
    slots_.assign(2 * slots_.size(), {});
    mask_ = slots_.size() - 1;
    for (WordId id = 1; id < words_.size(); ++id) put(id);
  }

  static constexpr std::size_t kLongestWhole = 8;

  std::vector<std::string> words_ = std::vector<std::string>(1);  // by id
  std::vector<Slot> slots_ = std::vector<Slot>(1024);  // a power of two, at most half of it used
  std::size_t mask_ = slots_.size() - 1;
};

}  // namespace openverslag
