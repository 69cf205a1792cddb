#include "minutes/packed_words.h"

#include <catch2/catch.hpp>
#include <stdexcept>

namespace openverslag {
namespace {

// One of every kind of block, with every field set.
MeetingText every_kind() {
  const Text text{"Één\nregel", {{MarkKind::link, 0, 4, "https://x.example/"}}, {300, 70'000}};
  const Text plain{"", {}, {}};
  Row row{{{{text, plain}}, {}}, true, {4, 5}};
  return {{Heading{3, text}, Paragraph{text, true}, Paragraph{plain, false}},
          {{{ListItem{2, "a)", std::nullopt, text}, ListItem{0, "-", false, plain},
             ListItem{0, "", true, plain}, Table{{row, {}}}},
            {{"de zin die"}}},
           {}},
          {Preformatted{text}}};
}

bool same(const Heading& a, const Heading& b) { return a.level == b.level && a.text == b.text; }
bool same(const Paragraph& a, const Paragraph& b) {
  return a.quoted == b.quoted && a.text == b.text;
}
bool same(const ListItem& a, const ListItem& b) {
  return a.depth == b.depth && a.marker == b.marker && a.ticked == b.ticked && a.text == b.text;
}
bool same(const Preformatted& a, const Preformatted& b) { return a.text == b.text; }

template <class T>
bool all_same(const std::vector<T>& a, const std::vector<T>& b, const auto& is_same) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), is_same);
}

bool same(const Table& a, const Table& b) {
  return all_same(a.rows, b.rows, [](const Row& one, const Row& other) {
    return one.heading == other.heading && one.place == other.place &&
           all_same(one.cells, other.cells, [](const Cell& left, const Cell& right) {
             return left.paragraphs == right.paragraphs;
           });
  });
}

bool same_blocks(const std::vector<Block>& a, const std::vector<Block>& b) {
  return all_same(a, b, [](const Block& one, const Block& other) {
    return std::visit(
        [&]<class Kind>(const Kind& kind) {
          return std::holds_alternative<Kind>(other) && same(kind, std::get<Kind>(other));
        },
        one);
  });
}

}  // namespace

TEST_CASE("words that were packed come back as they were, of every kind", "[minutes]") {
  const MeetingText text = every_kind();
  const MeetingText back = unpack_words(pack_words(text));
  CHECK(same_blocks(back.preamble, text.preamble));
  CHECK(same_blocks(back.closing, text.closing));
  REQUIRE(back.items.size() == 2);
  CHECK(same_blocks(back.items[0].blocks, text.items[0].blocks));
  REQUIRE(back.items[0].joins.size() == 1);
  CHECK(back.items[0].joins[0].text == "de zin die");
  CHECK(back.items[1].blocks.empty());
  CHECK(back.items[1].joins.empty());
}

TEST_CASE("packed words that were cut off are never read as others", "[minutes]") {
  const std::string packed = pack_words(every_kind());
  for (std::size_t size = 0; size < packed.size(); ++size)
    CHECK_THROWS_AS(unpack_words(packed.substr(0, size)), std::out_of_range);
}

}  // namespace openverslag
