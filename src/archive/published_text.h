// The words of one meeting as they were published, in parts that can be told apart: its items.
#pragma once

#include <string>
#include <vector>

#include "minutes/meeting.h"

namespace openverslag {

// The parts outside every item; no anchor of an item begins with a dot.
inline constexpr std::string_view kHeadPart = ".head";
inline constexpr std::string_view kPresentPart = ".present";
inline constexpr std::string_view kAbsentPart = ".absent";
inline constexpr std::string_view kPreamblePart = ".begin";
inline constexpr std::string_view kClosingPart = ".end";

struct PublishedPart {
  std::string anchor;              // "b5"
  std::string title;               // of an item
  std::vector<std::string> lines;  // paragraphs, rows of tables, people: one each, none empty
  Place place = {};                // in the file that keeps it

  bool is_item() const { return !anchor.starts_with('.'); }
  bool says_the_same(const PublishedPart& other) const {
    return title == other.title && lines == other.lines;
  }
};

// In the order of the page. A part without words is there only if it is an item.
using PublishedText = std::vector<PublishedPart>;

PublishedText published_text(const Facts& facts, const MeetingText& text);

// What stands for one block in its part.
std::vector<std::string> block_lines(const Block& block);

const PublishedPart* find_part(const PublishedText& text, std::string_view anchor);

}  // namespace openverslag
