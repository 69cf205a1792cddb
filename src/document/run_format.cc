#include "document/run_format.h"

namespace openverslag {

RunFormat over(const RunFormat& base, const RunFormat& format) {
  return {.bold = format.bold ? format.bold : base.bold,
          .italic = format.italic ? format.italic : base.italic,
          .strike = format.strike ? format.strike : base.strike,
          .hidden = format.hidden ? format.hidden : base.hidden};
}

RunFormat in_heading(const RunFormat& format) {
  return {.bold = {}, .italic = {}, .strike = format.strike, .hidden = format.hidden};
}

}  // namespace openverslag
