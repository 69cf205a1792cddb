// The gate: personal data in one file that would be published with it.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "document/document.h"
#include "privacy/personal_data.h"
#include "privacy/rules.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// The value itself is not kept: only where it stands and what it is known by.
struct Leak {
  PersonalDataKind kind;
  Place place;
  std::string excerpt;      // the words around it, everything private masked
  std::string fingerprint;  // of file, kind and value; empty without a key
  bool in_name = false;     // of the file, or of a folder that it is in
};

// What stands in the file as it is (markup too: the file is offered for download), in its name and
// in the words that were read from it: across lines and cells, and with the head of a column before
// its cells. Only the words count of a file that is not offered: redacted, or a page of HTML. Of
// TOML every text, as it reads without quotes; of privacy.toml only what is shown of it. A value
// that stands in one file several times is one leak.
std::vector<Leak> find_leaks(const Source& source, const Document& document,
                             const PrivacyRules& rules);

bool is_released(const Leak& leak, const PrivacyRules& rules);

// An error for each leak that is not released, so that nothing is published.
void report_leaks(const Source& source, const Document& document, const PrivacyRules& rules,
                  Diagnostics& diagnostics);

// What must not be shown of a file with leaks, where it is quoted.
struct LeakWords {
  std::vector<std::string> values;           // as they are printed
  std::set<std::string, std::less<>> lines;  // that spell one with markup, or a part of one
};

// `lines`: of the file, as a report quotes it.
LeakWords leak_words(const Source& source, const Document& document, const PrivacyRules& rules,
                     std::string_view lines);

}  // namespace openverslag
