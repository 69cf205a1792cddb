#include "search/followers.h"

#include <algorithm>
#include <functional>

#include "search/stream_reader.h"
#include "search/text_code.h"

namespace openverslag {

namespace {

constexpr std::size_t kMostFrequent = 512;
// Where a word that is less frequent stands takes no more than a few kilobytes.
constexpr std::uint32_t kFewTimes = 1'000;
constexpr std::uint32_t kNoColumn = kMostFrequent;

std::vector<TermIndex> most_frequent(const SearchTerms& terms, const WordCounts& counts) {
  std::vector<TermIndex> frequent;
  for (TermIndex term = 0; term < terms.terms.size(); ++term) {
    if (counts.of_term[term] > kFewTimes && !is_facet(terms.terms[term])) frequent.push_back(term);
  }
  std::ranges::stable_sort(frequent, std::greater(),
                           [&](TermIndex term) { return counts.of_term[term]; });
  if (frequent.size() > kMostFrequent) frequent.resize(kMostFrequent);
  std::ranges::sort(frequent);
  return frequent;
}

}  // namespace

Followers::Followers(const std::vector<ReadMeeting>& newest_first, const SearchTerms& terms,
                     const WordCounts& counts)
    : frequent_(most_frequent(terms, counts)), follows_(frequent_.size() * frequent_.size()) {
  if (frequent_.empty()) return;
  std::vector<std::uint32_t> columns(terms.terms.size(), kNoColumn);
  for (std::uint32_t i = 0; i < frequent_.size(); ++i) columns[frequent_[i]] = i;
  std::uint32_t before = kNoColumn;
  std::uint32_t expected = 0;  // where the next word of the phrase would stand
  for_each_place(
      newest_first, [&](std::uint32_t) { before = kNoColumn; },
      [&](std::uint32_t form, std::uint32_t, std::uint32_t position, WordPlace place) {
        if (place == WordPlace::facet) return;
        const std::uint32_t column = columns[terms.of_form[form]];
        const bool is_next = before != kNoColumn && position == expected;
        if (is_next && column != kNoColumn) follows_[before * frequent_.size() + column] = true;
        before = column;
        expected = position + 1;
      });
}

std::string Followers::code_of(TermIndex term) const {
  const auto found = std::ranges::lower_bound(frequent_, term);
  if (found == frequent_.end() || *found != term) return {};
  const auto row = static_cast<std::size_t>(found - frequent_.begin());
  std::string code;
  append_number(code, static_cast<std::uint32_t>(row));
  constexpr std::size_t kBits = 6;
  for (std::size_t column = 0; column < frequent_.size(); column += kBits) {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < kBits && column + i < frequent_.size(); ++i) {
      if (follows_[row * frequent_.size() + column + i]) bits |= 1U << i;
    }
    code += bit_digit(bits);
  }
  return code;
}

}  // namespace openverslag
