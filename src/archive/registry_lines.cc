#include "archive/registry_lines.h"

#include <fmt/format.h>

namespace openverslag {
namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char each : text) {
    if (each == '"' || each == '\\') out += '\\';
    out += each;
  }
  return out += '"';
}

}  // namespace

std::string registry_lines(std::string_view name, std::string_view alias, std::string_view body) {
  const std::string entry =
      body.empty() ? quoted(alias)
                   : fmt::format("{{ name = {}, body = {} }}", quoted(alias), quoted(body));
  return fmt::format("[[person]]\nname = {}\naliases = [{}]", quoted(name), entry);
}

}  // namespace openverslag
