// One file of minutes, read as it may be published.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "cli/record.h"
#include "document/document.h"
#include "privacy/rules.h"
#include "text/diagnostic.h"

namespace openverslag {

struct PublicDocument {
  Document document;                    // redacted
  std::vector<std::size_t> redactions;  // those of the rules that were found in it
};

// The only way from a file to its words: what must not be published is gone before anything reads
// it. Nothing: the file cannot be read, as was reported.
std::optional<PublicDocument> read_public_document(const Record& record, const PrivacyRules& rules,
                                                   Diagnostics& diagnostics);

}  // namespace openverslag
