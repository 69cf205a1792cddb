// Diagnostics for people (lines like a good compiler's) and for machines (JSON lines).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "text/diagnostic.h"
#include "text/language.h"

namespace openverslag {

enum class ReportFormat { text, json };

// Reads the files named by the diagnostics again (below `content_folder`) to show their lines with
// a caret. Ends with a sentence of counts. `color` adds ANSI colours.
std::string report_text(const std::vector<Diagnostic>& sorted, const Language& language,
                        const std::filesystem::path& content_folder, bool color = false);

// An array of objects {severity, rule, file, line, column, message, hint}.
std::string report_json(const std::vector<Diagnostic>& sorted, const Language& language,
                        const std::filesystem::path& content_folder);

}  // namespace openverslag
