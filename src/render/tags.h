// The tags in the text of a template, for what happens before Mustache sees it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace openverslag {

struct TemplateTag {
  std::size_t begin;  // of the opening braces
  std::size_t end;    // after the closing ones
  char kind;          // '#', '^', '/', '>', '&' (also for three braces), '!', '='; 0: a variable
  std::string_view name;
};

// The first tag at or after `from`; nothing when there is none that closes.
std::optional<TemplateTag> find_tag(std::string_view text, std::size_t from);

}  // namespace openverslag
