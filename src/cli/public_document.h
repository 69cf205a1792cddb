// One file of minutes, read as it may be published.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "archive/registry.h"
#include "cli/record.h"
#include "document/document.h"
#include "minutes/hidden_names.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"
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
                                                   const NameHiding& names,
                                                   const Vocabulary& vocabulary,
                                                   Diagnostics& diagnostics);

struct PublicMinutes {
  Meeting meeting;
  std::vector<std::size_t> redactions;
  NameHiding names;  // to read the same words again
};

// A meeting, with its leaks reported. Whose names are hidden shows only when the minutes are read:
// then they are read once more, without those names. `registered`: names of the clerk's registry.
std::optional<PublicMinutes> read_public_minutes(const Record& record, const PrivacyRules& rules,
                                                 const std::vector<PersonName>& registered,
                                                 const Vocabulary& vocabulary,
                                                 Diagnostics& diagnostics);

// Of people in the registry, under every name they have there.
std::vector<PersonName> registered_names(const Registry& registry, const Vocabulary& vocabulary);

}  // namespace openverslag
