// Words with their marks and the people named in them, as HTML.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "document/document.h"

namespace openverslag {

// A name in the words that leads somewhere: bytes [begin, end) of the plain text.
struct NameLink {
  std::uint32_t begin;
  std::uint32_t end;
  std::string href;
  bool speaker = false;      // speaks here; otherwise is only named
  std::string explained_by;  // id of the note that says why this is a guess; empty when certain
  bool is_person = true;     // otherwise words of the publisher that lead to a page of the site
};

// A word with what it stands for: bytes [begin, end) of the plain text.
struct Abbreviation {
  std::uint32_t begin;
  std::uint32_t end;
  std::string_view meaning;
  std::string_view language = {};  // when it is another than that of the words around it
};

// Everything is escaped; marks that cross a name are cut at its borders; a name inside a link of
// the record stays words, and so does a link that leads nowhere on the published site. An
// abbreviation that is not wholly outside names, and wholly inside or outside each mark, stays a
// word.
void append_rich_text(std::string& out, const Text& text, std::span<const NameLink> names = {},
                      std::span<const Abbreviation> abbreviations = {});

// For an attribute: characters that an address may not hold are percent-encoded.
void append_address(std::string& out, std::string_view address);

}  // namespace openverslag
