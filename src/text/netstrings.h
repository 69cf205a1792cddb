// Texts of any bytes, one after the other: "5:hello," each (D.J. Bernstein's netstrings).
#pragma once

#include <cstddef>
#include <exception>
#include <string>
#include <string_view>

namespace openverslag {

struct BadNetstring : std::exception {
  const char* what() const noexcept override { return "not a netstring"; }
};

void append_netstring(std::string& out, std::string_view text);

// Reads what append_netstring wrote. Throws BadNetstring for anything else, and at the end.
class Netstrings {
 public:
  explicit Netstrings(std::string_view bytes) : rest_(bytes) {}

  std::string_view text();  // part of the bytes
  std::size_t number();     // a text of digits

 private:
  std::string_view rest_;
};

}  // namespace openverslag
