// Diagnostics for people (entries like a good compiler's) and for machines (JSON).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/excerpt.h"
#include "text/language.h"

namespace openverslag {

enum class ReportFormat { text, json };

// Reads the files named by the diagnostics again (below `content_folder`) to show their lines with
// a caret:
//
//   meetings/x.md:14:7: warning: "Mevr. Cea" looks like D. Ceaa, who was present. [near-name]
//     Mevr. Cea asks about the bridge.
//     ^~~~~~~~~
//     hint: …
//
// Of a file that `lines_of` gives the words of: "x.docx: paragraph 14: warning: …".
// Ends with a sentence of counts. `color` adds ANSI colours. `mask` sees every line and message.
std::string report_text(const std::vector<Diagnostic>& sorted, const Language& language,
                        const std::filesystem::path& content_folder, const LineMask& mask,
                        bool color = false, const LinesOf& lines_of = {});

// An array of objects {severity, rule, file, line, column, message, hint}; columns in characters,
// and "paragraph" or "page" instead of "line" where the file has no lines.
std::string report_json(const std::vector<Diagnostic>& sorted, const Language& language,
                        const std::filesystem::path& content_folder, const LineMask& mask,
                        const LinesOf& lines_of = {});

// Each line behind the margin, with an end to the last one; nothing of nothing.
std::string indented(std::string_view lines, std::string_view margin);

// "meetings/x.md:14:7", "meetings/x.docx: paragraph 14".
std::string place_words(const Spot& spot, const Language& language);

// Safe to print, and masked.
struct RuleTexts {
  std::string message;  // one line
  std::string hint;     // may be empty, or have several lines to copy into a file
};
RuleTexts rule_texts(const Diagnostic& diagnostic, const Language& language, const LineMask& mask);

}  // namespace openverslag
