#include "text/netstrings.h"

#include <charconv>

namespace openverslag {
namespace {

// The number that `text` begins with; takes it off.
std::size_t take_number(std::string_view& text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) throw BadNetstring();
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

}  // namespace

void append_netstring(std::string& out, std::string_view text) {
  out.append(std::to_string(text.size())).append(":").append(text).append(",");
}

std::string_view Netstrings::text() {
  const std::size_t size = take_number(rest_);
  // Without adding to the size, which may be any number.
  if (rest_.size() < 2 || size > rest_.size() - 2 || rest_[0] != ':' || rest_[size + 1] != ',')
    throw BadNetstring();
  const std::string_view text = rest_.substr(1, size);
  rest_.remove_prefix(size + 2);
  return text;
}

std::size_t Netstrings::number() {
  std::string_view digits = text();
  const std::size_t number = take_number(digits);
  if (!digits.empty()) throw BadNetstring();
  return number;
}

}  // namespace openverslag
