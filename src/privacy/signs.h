// What one look at a text tells of what may stand in it.
#pragma once

#include <cstdint>
#include <string_view>

namespace openverslag {

// A detector need not look where its sign is missing, and in most lines of most minutes all are:
// one pass over the bytes instead of ten regular expressions, which took a sixth of a whole build.
// Each sign is a little wider than what it stands for and never narrower, whatever blanks and
// dashes the text has (tests/privacy/signs_test.cc).
struct Signs {
  std::uint32_t digits = 0;
  // Digits behind each other in one number, at most, with four other ASCII characters between two;
  std::uint32_t longest_number = 0;
  std::uint32_t longest_close = 0;    // with one blank, dot or hyphen;
  std::uint32_t longest_spaced = 0;   // with one blank or dot;
  std::uint32_t longest_dialled = 0;  // with four, in one that begins as telephone numbers do.
  bool beyond_ascii = false;          // a no-break space may be in it, or a dash
  bool hyphen = false;                // between a letter and a digit
  bool at = false;                    // "@", "(at", "apenstaart", "… .nl"
  bool account = false;               // two letters that are a country's, and two digits
  bool bsn = false;                   // "bsn", "…serv…", "sofi"
  bool postcode = false;              // four digits and two letters
  bool lives = false;                 // "woont", "wonende", "woonadres"
  bool born = false;                  // "geb.", "born", "birth", "d.o.b."
  bool signature = false;             // "w.g.", "getekend", "handtekening"
  bool plate = false;                 // "kenteken", "nummerplaat"
};

Signs signs_in(std::string_view text);

}  // namespace openverslag
