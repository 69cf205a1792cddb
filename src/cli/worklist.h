// What a clerk can mend, each cause once, and what helps most first.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "text/report.h"

namespace openverslag {

// One cause, with the places where it is felt.
struct WorkItem {
  Severity severity;
  std::string rule;
  RuleTexts texts;
  std::vector<Diagnostic> places;  // by file and place
  std::size_t files = 0;           // how many different ones
  std::size_t weight = 0;          // how much it helps to mend it
};

// Errors first, as nothing is published with them; then by what the rule costs a reader times the
// files it is felt in. `sorted` are in the order of a report.
std::vector<WorkItem> worklist(const std::vector<Diagnostic>& sorted, const Language& language,
                               const LineMask& mask);

// Numbered, each with its first passage and what to write where; other places by name.
std::string worklist_text(const std::vector<WorkItem>& items, const Language& language,
                          const std::filesystem::path& content_folder, const LineMask& mask,
                          const LinesOf& lines_of);

// An array of objects {severity, rule, message, hint, files, places: [{file, line}]}; "paragraph"
// or "page" where the file has no lines.
std::string worklist_json(const std::vector<WorkItem>& items, const LineMask& mask,
                          const std::filesystem::path& content_folder, const LinesOf& lines_of);

}  // namespace openverslag
