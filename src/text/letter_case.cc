#include "text/letter_case.h"

#include <utf8proc.h>

namespace openverslag {

char32_t capital_of(char32_t letter) {
  return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(letter)));
}

}  // namespace openverslag
