// Where a command prints.
#pragma once

#include <iosfwd>

namespace openverslag {

struct Console {
  std::ostream& out;
  std::ostream& err;
  bool terminal = false;  // err is one: colours and a progress bar make sense
};

}  // namespace openverslag
