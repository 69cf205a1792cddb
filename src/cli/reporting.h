// The report on the content, as the options ask for it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/arguments.h"
#include "cli/command.h"
#include "text/diagnostic.h"
#include "text/excerpt.h"

namespace openverslag {

// --format, --color, --no-color, --quiet.
std::vector<Option> reporting_options();

// --format json: for programs, which get all of it each time.
bool is_json_asked(const Call& call);

// In their order; with --quiet only the errors.
std::vector<Diagnostic> reported(const Diagnostics& diagnostics, const Call& call);

// Hides personal data and the words that must not be published, or are withdrawn: a report may
// stand in a log, or on a screen, that more people read than the file.
// `found`: what is reported; of a file with leaks every line is masked that tells a part of one.
// `hidden_surnames`: of those whom the policy hides.
LineMask report_mask(const std::filesystem::path& content, const std::vector<Diagnostic>& found,
                     const std::vector<std::string>& hidden_surnames);

// Prints to the error stream, as it stands there.
void print_report(const std::vector<Diagnostic>& sorted, const std::filesystem::path& content,
                  const std::vector<std::string>& hidden_surnames, const Call& call);

// The same of all, in their order; with --quiet only the errors.
void print_report(const Diagnostics& diagnostics, const std::filesystem::path& content,
                  const std::vector<std::string>& hidden_surnames, const Call& call);

}  // namespace openverslag
