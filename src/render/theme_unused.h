// Files of a theme that nothing names: misspelt names, and style sheets to be joined to ours.
#pragma once

#include <string>
#include <vector>

#include "render/theme_text.h"

namespace openverslag {

// `own` are the files in the theme folder, `shown` that folder for the report. A template that no
// page leads to is reported. Other files are published as they are, known to us or not; one that
// no template or style sheet names is reported if its name is nearly that of a built-in file.
void report_unused_files(const FileTexts& built_in, const FileTexts& own, const std::string& shown,
                         Diagnostics& diagnostics);

// The style sheets among `own` that nothing names, and whose names are not nearly that of another,
// in the order of their names.
std::vector<std::string> unnamed_sheets(const FileTexts& built_in, const FileTexts& own);

}  // namespace openverslag
