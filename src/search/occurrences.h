// Where terms stand, on the way from the order of the record to that of the terms.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "search/search_terms.h"
#include "search/word_stream.h"

namespace openverslag {

// One time that a term stands somewhere; eight bytes.
class Occurrence {
 public:
  Occurrence() = default;
  // Positions above 2^29 begin at 0 again; `place` is below 4.
  Occurrence(std::uint32_t document, std::uint32_t position, std::uint32_t place, bool is_inside)
      : document_(document), code_(position << 3U | place << 1U | (is_inside ? 1U : 0U)) {}
  Occurrence(std::uint32_t document, std::uint32_t code) : document_(document), code_(code) {}

  std::uint32_t document() const { return document_; }
  std::uint32_t position() const { return code_ >> 3U; }
  std::uint32_t place() const { return (code_ >> 1U) & 3U; }
  bool is_inside() const { return (code_ & 1U) != 0; }
  std::uint32_t code() const { return code_; }  // all but the document

 private:
  std::uint32_t document_ = 0;
  std::uint32_t code_ = 0;
};

// Terms that are turned over together: [begin, end), and how often they stand somewhere.
struct TermRange {
  TermIndex begin;
  TermIndex end;
  std::size_t times;
};

// The occurrences of the terms of one range in the order of the record, three to four bytes each,
// put aside by the piece.
class RangeOccurrences {
 public:
  RangeOccurrences(TermIndex begin, const PutAside& put_aside)
      : begin_(begin), put_aside_(put_aside) {}

  void add(TermIndex term, const Occurrence& each) {
    if (each.document() != document_) {
      append_varint(piece_, kNextDocument);
      append_varint(piece_, each.document() - document_);  // rising
      document_ = each.document();
    }
    append_varint(piece_, term - begin_ + kFirstTerm);
    append_varint(piece_, each.code());
    if (piece_.size() < kPieceBytes || !put_aside_) return;
    aside_.push_back(put_aside_(std::exchange(piece_, {})));
    piece_.reserve(kPieceBytes + kMostOfOne);
  }

  // Calls take(term, occurrence) with what was added, in order.
  template <class Take>
  void for_each(const Take& take) const {
    std::uint32_t document = 0;
    for (const BytesAgain& again : aside_) for_each_in(again(), document, take);
    for_each_in(piece_, document, take);
  }

 private:
  static constexpr std::uint32_t kNextDocument = 0;
  static constexpr std::uint32_t kFirstTerm = 1;
  static constexpr std::size_t kPieceBytes = 1 << 16;
  static constexpr std::size_t kMostOfOne = 20;  // bytes that one add may append

  template <class Take>
  void for_each_in(const std::string& piece, std::uint32_t& document, const Take& take) const {
    const char* at = piece.data();
    const char* const end = at + piece.size();
    while (at != end) {
      const std::uint32_t number = read_varint(at);
      const std::uint32_t next = read_varint(at);
      if (number == kNextDocument) {
        document += next;
      } else {
        take(begin_ + number - kFirstTerm, Occurrence(document, next));
      }
    }
  }

  TermIndex begin_;
  const PutAside& put_aside_;
  std::uint32_t document_ = 0;
  std::string piece_;
  std::vector<BytesAgain> aside_;
};

}  // namespace openverslag
