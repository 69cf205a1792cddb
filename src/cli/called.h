// How a clerk names minutes on the command line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace openverslag {

// From the least to the most certain.
enum class CalledBy : std::uint8_t {
  nothing,
  name_without_ending,  // "2020-10-05 raad" of "meetings/2020-10-05 raad.docx"
  name,                 // "2020-10-05 raad.docx"
  path,                 // "meetings/2020-10-05 raad.docx", "content/meetings/…"
  address,              // "2020-10-05-dvo", "/vergaderingen/2020-10-05-dvo/", or all of the URL
};

// By what `name` is the minutes with that id ("2020-10-05-dvo") in that file.
CalledBy called_by(std::string_view id, std::string_view file, std::string_view name);

inline bool is_called(std::string_view id, std::string_view file, std::string_view name) {
  return called_by(id, file, name) != CalledBy::nothing;
}

// "b5" of "https://…/vergaderingen/2020-10-05-dvo/#b5", which is taken off it; of a name that
// means no minutes as it stands, as a file may be called "verslag #3.md".
std::string take_place(std::string& name);

}  // namespace openverslag
