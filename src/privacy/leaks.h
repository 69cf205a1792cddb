// The gate: personal data in one file that would be published with it.
#pragma once

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
};

// What stands in the file as it is (comments and markup too: the file is offered for download) and
// in the words that were read from it; only these of a redacted file, which is not published.
// A value that stands in one file several times is one leak.
std::vector<Leak> find_leaks(const Source& source, const Document& document,
                             const PrivacyRules& rules);

bool is_released(const Leak& leak, const PrivacyRules& rules);

// An error for each leak that is not released, so that nothing is published.
void report_leaks(const Source& source, const Document& document, const PrivacyRules& rules,
                  Diagnostics& diagnostics);

}  // namespace openverslag
