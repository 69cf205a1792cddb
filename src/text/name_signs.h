// Signs that stand in personal names, however they are typed.
#pragma once

namespace openverslag {

inline bool is_apostrophe(char32_t value) {
  return value == '\'' || value == 0x2018 || value == 0x2019 || value == 0x2BC || value == '`' ||
         value == 0xB4;
}

inline bool is_quote(char32_t value) {
  return value == '"' || (value >= 0x201C && value <= 0x201E) || value == 0xAB || value == 0xBB;
}

inline bool is_hyphen(char32_t value) {
  return value == '-' || (value >= 0x2010 && value <= 0x2014);
}

}  // namespace openverslag
