// Reads minutes from a literal and prints their structure, one fact a line.
#pragma once

#include <string>
#include <string_view>

#include "minutes/read.h"

namespace openverslag {

struct ReadMinutes {
  Meeting meeting;
  Diagnostics diagnostics;
};

ReadMinutes read_markdown_minutes(std::string_view markdown,
                                  std::string path = "meetings/verslag.md");

// The header's fields that hold something, in the order of the struct.
std::string print_header(const Header& header);
// Sections, and items with anchor, code, title and the words in their blocks.
std::string print_agenda(const Meeting& meeting);
// "file:line rule argument, argument".
std::string print_diagnostics(const Diagnostics& diagnostics);

std::string header_of(std::string_view markdown, std::string path = "meetings/verslag.md");
std::string agenda_of(std::string_view markdown, std::string path = "meetings/verslag.md");

}  // namespace openverslag
