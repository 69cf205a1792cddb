// A text of which some words become others.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/document.h"

namespace openverslag {

// The bytes [begin, end) become `shown`, under a mark that tells so.
void redact_bytes(Text& text, std::size_t begin, std::size_t end, const std::string& shown);

bool is_redacted(const Text& text);

// "brief-van-mevrouw-aa" spells "Aa", and so does "Brief%20Aa"; of what makes no slug nothing does.
bool spells(std::string_view address, std::string_view words);

// Links to what spells the words become words alone; whether there were any.
bool leave_out_links(Text& text, std::string_view words);

// Calls `redact(Text&)` for all words of the document, also those without marks.
template <class Redact>
void for_each_text(Document& document, const Redact& redact) {
  const auto plain = [&](std::string& words, Place place) {
    Text text{std::move(words), {}, place};
    redact(text);
    words = std::move(text.plain);
  };
  for (FrontMatterValue& value : document.front_matter) {
    plain(value.value, value.place);
    for (std::string& member : value.list) plain(member, value.place);
  }
  for (Block& block : document.blocks) {
    if (auto* table = std::get_if<Table>(&block)) {
      for (Row& row : table->rows) {
        for (Cell& cell : row.cells) {
          for (Text& text : cell.paragraphs) redact(text);
        }
      }
    } else {
      std::visit(
          [&](auto& other) {
            if constexpr (requires { other.text; }) redact(other.text);
          },
          block);
    }
  }
}

}  // namespace openverslag
