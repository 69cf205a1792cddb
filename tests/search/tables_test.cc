#include <catch2/catch.hpp>
#include <deque>
#include <string>

#include "search/form_table.h"
#include "search/occurrences.h"

namespace openverslag {
namespace {

struct Told {
  TermIndex term;
  Occurrence each;
};

std::vector<Told> told_by(const RangeOccurrences& occurrences) {
  std::vector<Told> told;
  occurrences.for_each([&](TermIndex term, const Occurrence& each) {
    told.push_back({term, each});
  });
  return told;
}

}  // namespace

TEST_CASE("each word has one number, whatever its length and however many there are", "[search]") {
  std::deque<std::string> words;
  FormTable table;
  const auto number_of = [&](const std::string& word) {
    FormTable::Entry& entry = table.find(word);
    if (entry.number == FormTable::kNone) {
      entry.number = static_cast<std::uint32_t>(words.size());
      entry.word = words.emplace_back(word);
    }
    return entry.number;
  };
  std::vector<std::string> asked;
  for (std::size_t length = 1; length <= 40; ++length) {
    for (const char letter : {'a', 'b', 'z'}) {
      asked.emplace_back(length, 'a');
      asked.back().front() = letter;
      asked.emplace_back(length, 'a');
      asked.back().back() = letter;
      asked.emplace_back(length, 'a');
      asked.back()[length / 2] = letter;
    }
  }
  for (int i = 0; i < 20'000; ++i) asked.push_back("woord" + std::to_string(i));
  std::vector<std::uint32_t> first;
  for (const std::string& word : asked) first.push_back(number_of(word));
  for (std::size_t i = 0; i < asked.size(); ++i) {
    REQUIRE(words[first[i]] == asked[i]);
    REQUIRE(number_of(asked[i]) == first[i]);
  }
}

TEST_CASE("what was put aside comes back in its order, with every place and number", "[search]") {
  constexpr TermIndex kBegin = 70'000;
  std::vector<Told> all;
  for (std::uint32_t i = 0; i < 60'000; ++i) {
    const std::uint32_t document = i / 7 * 300;
    const std::uint32_t position = i % 11 == 0 ? (1U << 29U) - 1 - i : i % 400;
    all.push_back({kBegin + i % 500, {document, position, i % 4, i % 2 == 1}});
  }
  std::size_t pieces = 0;
  const PutAside put_aside = [&](std::string bytes) -> BytesAgain {
    ++pieces;
    return [bytes = std::move(bytes)] { return bytes; };
  };
  for (const PutAside& where : {put_aside, PutAside()}) {
    RangeOccurrences occurrences(kBegin, where);
    for (const auto& [term, each] : all) occurrences.add(term, each);
    const std::vector<Told> told = told_by(occurrences);
    REQUIRE(told.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
      REQUIRE(told[i].term == all[i].term);
      REQUIRE(told[i].each.document() == all[i].each.document());
      REQUIRE(told[i].each.position() == all[i].each.position());
      REQUIRE(told[i].each.place() == all[i].each.place());
      REQUIRE(told[i].each.is_inside() == all[i].each.is_inside());
    }
  }
  CHECK(pieces > 1);
}

}  // namespace openverslag
