// Files of a theme that nothing will ever show: most of them are misspelt names.
#pragma once

#include "render/theme_text.h"

namespace openverslag {

// `own` are the files in the theme folder, `shown` that folder for the report. A template that no
// page leads to is reported. Other files are published as they are, known to us or not; one that
// no template or style sheet names is reported if its name is nearly that of a built-in file.
void report_unused_files(const FileTexts& built_in, const FileTexts& own, const std::string& shown,
                         Diagnostics& diagnostics);

}  // namespace openverslag
