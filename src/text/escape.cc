#include "text/escape.h"

#include <algorithm>
#include <array>

#include "text/controls.h"
#include "text/fold.h"
#include "text/pass_plain.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// Bytes that may not stand as they are, or that begin such a code point.
constexpr std::array<bool, 256> kNeedsCare = [] {
  std::array<bool, 256> table{};
  for (const unsigned char byte : kControlLeads) table[byte] = true;
  for (const unsigned char byte : {'&', '<', '>', '"'}) table[byte] = true;
  return table;
}();

bool needs_care(char byte) { return kNeedsCare[static_cast<unsigned char>(byte)]; }

std::size_t skip_plain(std::string_view text, std::size_t at) {
  const auto is_plain = [](unsigned char byte) {
    return (byte >= 0x20) & (byte < 0x7F) & (byte != '&') & (byte != '<') & (byte != '>') &
           (byte != '"');
  };
  at = pass_plain(text, at, is_plain);
  while (at < text.size() && !needs_care(text[at])) ++at;
  return at;
}

std::string_view escaped(std::string_view text, CodePoint next, std::size_t at) {
  switch (next.value) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return is_control(next.value) ? kShownForControl : text.substr(at, next.length);
  }
}

bool is_scheme_letter(char each) {
  return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '+' ||
         each == '-' || each == '.';
}

}  // namespace

void append_escaped_html(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = skip_plain(text, at);
    out.append(text, at, end - at);
    if (end == text.size()) break;
    const CodePoint next = code_point_at(text, end);
    out += escaped(text, next, end);
    at = end + next.length;
  }
}

std::string escape_html(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  append_escaped_html(out, text);
  return out;
}

std::string escape_markdown(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool begins_entity = text[at] == '&' && at + 1 < text.size() && text[at + 1] != ' ';
    if (begins_entity || std::string_view("\\`*_~[]<#|").find(text[at]) != std::string_view::npos)
      out += '\\';
    out += text[at];
  }
  return out;
}

bool is_safe_link(std::string_view target) {
  const std::string_view link = trim(target);
  // Browsers drop tabs and line ends inside an address: "java\nscript:".
  const auto is_hidden = [](char each) { return static_cast<unsigned char>(each) < 0x20; };
  if (std::any_of(link.begin(), link.end(), is_hidden)) return false;
  const std::size_t colon = link.find_first_of(":/?#");
  if (colon == std::string_view::npos || link[colon] != ':') return true;
  const std::string scheme = fold(link.substr(0, colon));
  if (!std::all_of(scheme.begin(), scheme.end(), is_scheme_letter)) return false;
  return scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel";
}

}  // namespace openverslag
