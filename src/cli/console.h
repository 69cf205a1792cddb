// Where a command prints, and where it hears answers.
#pragma once

#include <iosfwd>

namespace openverslag {

struct Console {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool terminal = false;  // err is one: colours and a progress bar make sense
};

}  // namespace openverslag
