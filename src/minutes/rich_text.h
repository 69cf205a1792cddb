// Cutting and joining words together with their marks and places.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace openverslag {

// The bytes [begin, end) without the blanks around them, with the marks that fall inside.
Text slice(const Text& text, std::size_t begin, std::size_t end);

// Where the byte `offset` of the text stands in the source.
Place place_at(const Text& text, std::size_t offset);
std::uint32_t last_line(const Text& text);
std::uint32_t last_line(const Block& block);

// Cut at every '\n', without empty lines.
std::vector<Text> lines_of(const Text& text);
// Cut at empty lines (`<br><br>`) only.
std::vector<Text> paragraphs_of(Text text);

// Puts `below` after `above`, with `between` at the seam.
void append_text(Text& above, std::string_view between, const Text& below);

// Are all words of the text bold?
bool is_bold(const Text& text);
bool is_italic(const Text& text);
// Is all of it struck through?
bool is_struck(const Text& text);

}  // namespace openverslag
