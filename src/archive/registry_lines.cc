#include "archive/registry_lines.h"

#include <fmt/format.h>

#include "text/fold.h"

namespace openverslag {
namespace {

// A name may be printed over two lines; a TOML string may not.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char each : collapse_space(text)) {
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

std::string member_lines(std::string_view name, std::string_view body) {
  return fmt::format("[[person]]\nname = {}\n[[person.role]]\nbody = {}", quoted(name),
                     quoted(body));
}

}  // namespace openverslag
