#include "minutes/packed_words.h"

#include <concepts>
#include <cstdint>
#include <stdexcept>
#include <type_traits>

namespace openverslag {
namespace {

template <class T, class Kind>
concept Is = std::same_as<std::remove_const_t<T>, Kind>;

// The two ways have the same steps, so one list of the fields of each kind serves both: `pass`.
class Packer {
 public:
  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(value | 0x80);
    bytes_ += static_cast<char>(value);
  }
  void kind(MarkKind kind) { number(static_cast<std::uint64_t>(kind)); }
  void words(const std::string& text) {
    number(text.size());
    bytes_ += text;
  }
  void many(const auto& list, const auto& each) {
    number(list.size());
    for (const auto& one : list) each(one);
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  template <class Number>
  void number(Number& value) {
    std::uint64_t all = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(take(1).front());
      all |= std::uint64_t{byte & 0x7Fu} << (shift & 63);
      if (byte < 0x80) break;
    }
    value = static_cast<Number>(all);
  }
  void kind(MarkKind& kind) { number(kind); }
  void words(std::string& text) {
    std::size_t size = 0;
    number(size);
    text = take(size);
  }
  void many(auto& list, const auto& each) {
    std::size_t size = 0;
    number(size);
    if (size > rest_.size()) throw std::out_of_range("packed words");  // each takes a byte
    list.resize(size);
    for (auto& one : list) each(one);
  }

 private:
  std::string_view take(std::size_t size) {
    if (size > rest_.size()) throw std::out_of_range("packed words");
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  std::string_view rest_;
};

void pass(Packer& way, const std::optional<bool>& truth) { way.number(truth ? 1 + *truth : 0); }
void pass(Unpacker& way, std::optional<bool>& truth) {
  int value = 0;
  way.number(value);
  if (value > 0) truth = value > 1;
}

void pass(auto& way, Is<Place> auto& place) {
  way.number(place.line);
  way.number(place.column);
}

void pass(auto& way, Is<Text> auto& text) {
  way.words(text.plain);
  way.many(text.marks, [&](auto& mark) {
    way.kind(mark.kind);
    way.number(mark.begin);
    way.number(mark.end);
    way.words(mark.target);
  });
  pass(way, text.place);
}

void pass(auto& way, Is<Heading> auto& heading) {
  way.number(heading.level);
  pass(way, heading.text);
}

void pass(auto& way, Is<Paragraph> auto& paragraph) {
  way.number(paragraph.quoted);
  pass(way, paragraph.text);
}

void pass(auto& way, Is<ListItem> auto& item) {
  way.number(item.depth);
  way.words(item.marker);
  pass(way, item.ticked);
  pass(way, item.text);
}

void pass(auto& way, Is<Preformatted> auto& printed) { pass(way, printed.text); }

void pass(auto& way, Is<Table> auto& table) {
  way.many(table.rows, [&](auto& row) {
    way.many(row.cells,
             [&](auto& cell) { way.many(cell.paragraphs, [&](auto& text) { pass(way, text); }); });
    way.number(row.heading);
    pass(way, row.place);
  });
}

void pass(Packer& way, const Block& block) {
  way.number(block.index());
  std::visit([&](const auto& one) { pass(way, one); }, block);
}

template <std::size_t kKind = 0>
void make_kind(std::size_t kind, Block& block) {
  if constexpr (kKind < std::variant_size_v<Block>) {
    if (kind != kKind) return make_kind<kKind + 1>(kind, block);
    block.emplace<kKind>();
  } else {
    throw std::out_of_range("packed words");
  }
}

void pass(Unpacker& way, Block& block) {
  std::size_t kind = 0;
  way.number(kind);
  make_kind(kind, block);
  std::visit([&](auto& one) { pass(way, one); }, block);
}

void pass(auto& way, Is<MeetingText> auto& text) {
  const auto blocks = [&](auto& list) { way.many(list, [&](auto& block) { pass(way, block); }); };
  blocks(text.preamble);
  way.many(text.items, [&](auto& item) {
    blocks(item.blocks);
    way.many(item.joins, [&](auto& join) { way.words(join.text); });
  });
  blocks(text.closing);
}

}  // namespace

std::string pack_words(const MeetingText& text) {
  Packer packer;
  pass(packer, text);
  return packer.take();
}

MeetingText unpack_words(std::string_view bytes) {
  MeetingText text;
  Unpacker unpacker(bytes);
  pass(unpacker, text);
  return text;
}

}  // namespace openverslag
