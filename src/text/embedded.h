// Data files compiled into the program (scripts/embed.cmake).
#pragma once

#include <span>
#include <string_view>

namespace openverslag {

struct EmbeddedFile {
  std::string_view name;  // without folder: "nl.toml"
  std::string_view bytes;
};

}  // namespace openverslag
