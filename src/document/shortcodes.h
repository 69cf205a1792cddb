// Lines by which Hugo draws a part of a page: "{{< section title="Opening" >}}".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace openverslag {

// A line that opens a part by its title, or closes one.
struct PartLine {
  std::size_t depth;        // 1 to 5: below so many parts, itself counted
  std::size_t title_begin;  // bytes of the line; an empty title: a part without one, or its end
  std::size_t title_end;
};

// The parts of minutes that begin with one. Others have none, and other names draw something within
// a part (a notice, a film): those lines stay as they are printed. A part within another is below
// it, for it must not end one whose speakers are hidden.
class Parts {
 public:
  // `bytes` are all of the minutes, and stay where they are.
  explicit Parts(std::string_view bytes) : bytes_(bytes) {}

  // Reads the next line; nothing: it is something else.
  std::optional<PartLine> read(std::string_view line);

 private:
  void begin(std::string_view name);
  std::size_t depth_of(bool opens);

  std::string_view bytes_;
  std::string_view name_;  // of what opens a part; empty: nothing does
  bool begun_ = false;     // a line with words was seen
  bool close_ = false;     // what opens a part is closed, too
  std::size_t depth_ = 0;  // of the parts that are open
};

}  // namespace openverslag
