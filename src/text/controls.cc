#include "text/controls.h"

#include "text/byte_set.h"
#include "text/utf8.h"

namespace openverslag {

namespace {

constexpr ByteSet kLeads(kControlLeads);

}  // namespace

std::size_t append_shown(std::string& out, std::string_view text) {
  const CodePoint first = code_point_at(text, 0);
  if (is_control(first.value)) {
    out += kShownForControl;
    return first.length;
  }
  out += text.front();
  return 1;
}

bool has_controls(std::string_view text) {
  for (std::size_t at = kLeads.first_in(text); at < text.size(); at = kLeads.first_in(text, at + 1))
    if (is_control(code_point_at(text, at).value)) return true;
  return false;
}

std::string without_controls(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t plain = kLeads.first_in(text);
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (!text.empty()) text.remove_prefix(append_shown(out, text));
  }
  return out;
}

}  // namespace openverslag
