// Tags of HTML, one at a time: what they are called, what they mean for a record.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"

namespace openverslag {

enum class TagKind : std::uint8_t {
  unknown,     // no tag of HTML: "<Actiepunt Naam>"
  neutral,     // without meaning for the words: <span>, <u>, <sup>
  mark,        // <b>, <em>, <del>, <code>, <a>
  line_break,  // <br>
  block,       // begins and ends a paragraph: <p>, <div>, <dt>
  heading,
  quote,
  list,
  item,
  table,
  row,
  cell,
  preformatted,
  image,
  chrome,     // around the record, not of it: <nav>, <footer>
  forbidden,  // may not be published: <form>, <iframe>
  left_out,   // forbidden, and what is inside are no words: <script>, <style>
};

struct Tag {
  std::string_view printed;  // from '<' to '>'
  std::string_view name;     // as printed
  TagKind kind = TagKind::unknown;
  MarkKind mark = MarkKind::bold;  // of a TagKind::mark
  bool closing = false;
};

// Just after the '>' of the tag that begins at `at`, where a '<' stands; nothing when it begins
// none.
std::optional<std::size_t> tag_end(std::string_view html, std::size_t at);

// `printed`: one tag, from '<' to '>'.
Tag read_tag(std::string_view printed);

bool has_name(const Tag& tag, std::string_view name);

// Stands anything but the name in it?
bool has_attributes(const Tag& tag);

// Nothing when there is no such attribute; entities are decoded.
std::optional<std::string> attribute(const Tag& tag, std::string_view name);

// Some attribute is a handler: onclick=, onload=.
bool has_handler(const Tag& tag);

// Words between '<' and '>' that happen to begin like a tag: "<Small aanpassing door Jan>".
bool looks_like_words(const Tag& tag);

}  // namespace openverslag
