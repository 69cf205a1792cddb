// What another site puts in a page to show one of ours in a frame.
#pragma once

#include <string>

#include "text/escape.h"

namespace openverslag {

// `address`: whole. It is HTML to be copied, so a page that shows it escapes it once more.
inline std::string frame_code(const std::string& address, std::string_view title) {
  return "<iframe src=\"" + escape_html(address) + "\" title=\"" + escape_html(title) +
         "\" width=\"100%\" height=\"480\"></iframe>";
}

}  // namespace openverslag
