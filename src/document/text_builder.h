// Words and marks as they come, put together into one Text.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace openverslag {

// Runs of blanks become one and none stay at the edges; no-break spaces are kept between words.
// Marks hold words only, nest and never cross, whatever the order in which they are closed.
class TextBuilder {
 public:
  // `offset`: where the words stand in the file.
  void words(std::string_view words, std::size_t offset);
  void new_line();
  // False when a line break is already waiting for words: two of them part paragraphs.
  bool line_break();
  void open(MarkKind kind, std::string target = {});
  void close(MarkKind kind);

  bool empty() const { return plain_.empty(); }
  std::size_t offset() const { return offset_; }  // of the first word

  enum class OpenMarks { end, go_on };
  // The text so far; begins a new one, in which the marks still open go on or not.
  Text take(Place place, OpenMarks open_marks);

 private:
  enum class Gap { none, blank, new_line, line_break };
  struct OpenMark {
    MarkKind kind;
    std::string target;
    std::size_t index;  // in marks_, or kNoWordsYet
  };
  static constexpr std::size_t kNoWordsYet = static_cast<std::size_t>(-1);

  void append(std::string_view run, std::size_t offset);
  void write_gap();
  void begin_marks();
  void end_mark(OpenMark& mark);
  void trim_end();

  std::string plain_;
  std::vector<Mark> marks_;
  std::vector<OpenMark> open_;     // outer before inner, one of a kind
  std::array<int, 6> depth_ = {};  // how often a kind is open
  Gap gap_ = Gap::none;
  std::size_t offset_ = 0;
};

}  // namespace openverslag
