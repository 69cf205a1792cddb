#include "document/symbols.h"

#include <charconv>
#include <cstdint>

#include "text/utf8.h"

namespace openverslag {
namespace {

struct Sign {
  std::uint32_t code;
  char32_t value;
};

constexpr Sign kSigns[] = {
    {0xF04A, 0x263A},  // smiling
    {0xF06F, 0x2610},  // a box
    {0xF0A7, 0x2022},  // a bullet
    {0xF0A8, 0x2610},  // a box
    {0xF0B7, 0x2022},  // a bullet
    {0xF0D8, 0x27A2},  // an arrowhead
    {0xF0E0, 0x2192},  // an arrow
    {0xF0E8, 0x2794},  // an arrow
    {0xF0FB, 0x2717},  // a cross
    {0xF0FC, 0x2713},  // a tick
    {0xF0FD, 0x2612},  // a crossed box
    {0xF0FE, 0x2611},  // a ticked box
};
constexpr char32_t kUnknown = 0x25A1;
constexpr std::uint32_t kFirstWithoutMeaning = 0xD800;

char32_t value_of(std::uint32_t code) {
  for (const Sign& sign : kSigns) {
    if (sign.code == code) return sign.value;
  }
  return code > 0x20 && code < kFirstWithoutMeaning ? code : kUnknown;
}

}  // namespace

std::string symbol(std::string_view code) {
  std::uint32_t number = 0;
  std::from_chars(code.data(), code.data() + code.size(), number, 16);
  std::string out;
  append_code_point(out, value_of(number));
  return out;
}

}  // namespace openverslag
