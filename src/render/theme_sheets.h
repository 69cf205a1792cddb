// The style sheets of a theme, checked: what is no text, and what would do nothing on the site.
#pragma once

#include <string>
#include <vector>

#include "render/theme_text.h"
#include "text/diagnostic.h"

namespace openverslag {

// Takes those that are not UTF-8 out of `own`, the files of the theme folder `shown`, and reports
// them with the line of the first byte that is not.
void leave_out_unreadable_sheets(FileTexts& own, const std::string& shown,
                                 Diagnostics& diagnostics);

// Reports what asks for something from elsewhere, which the policy of the site does not allow, and
// every @import in the sheets named in `joined`: other rules stand before it.
void report_sheets(const FileTexts& own, const std::vector<std::string>& joined,
                   const std::string& shown, Diagnostics& diagnostics);

}  // namespace openverslag
