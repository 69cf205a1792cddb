// Where in a line somebody wrote that words must not be published.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace openverslag {

// [[words]]{.gelakt grond="…"}
struct RedactionSign {
  std::size_t begin, end;        // bytes, brackets included
  std::size_t words, words_end;  // what is to be hidden
  std::string ground = {};
  bool understood = true;  // false: only a part of it stands here, or it is written otherwise
};

// The first at or behind the byte `from`.
std::optional<RedactionSign> find_redaction_sign(std::string_view text, std::size_t from);

// "[[words]]" without a class: perhaps somebody meant to hide them.
// "[[…]]{.gelak}", "[[…]].gelakt": what is like a sign and none.
bool has_broken_sign(std::string_view text);

// A sign in the address of a link, or taken for one: "[[…]](.gelakt)".
bool is_misplaced_sign(std::string_view target);

bool has_bare_brackets(std::string_view text);

}  // namespace openverslag
