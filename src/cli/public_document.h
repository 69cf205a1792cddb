// One file of minutes, read as it may be published.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "archive/registry.h"
#include "archive/withdrawals.h"
#include "cli/record.h"
#include "document/document.h"
#include "minutes/hidden_names.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"
#include "minutes/withdraw_items.h"
#include "privacy/rules.h"
#include "text/diagnostic.h"
#include "text/language.h"

namespace openverslag {

struct PublicDocument {
  Document document;                    // redacted
  std::vector<std::size_t> redactions;  // those of the rules that were found in it
};

// The only way from minutes to their words: what must not be published is gone before anything
// reads them. (What else the publisher wrote goes through cli/public_words.) Nothing: the file
// cannot be read, as was reported.
std::optional<PublicDocument> read_public_document(const Record& record, const PrivacyRules& rules,
                                                   const NameHiding& names,
                                                   const Vocabulary& vocabulary,
                                                   Diagnostics& diagnostics);

struct PublicMinutes {
  Meeting meeting;
  std::vector<std::size_t> redactions;
  NameHiding names;  // to read the same words again
};

// What decides how minutes may be published.
struct ReadingRules {
  PrivacyRules privacy;
  std::vector<PersonName> registered;  // of people in the registry, under every name they have
  std::vector<HiddenName> withdrawn;   // people who are to be found nowhere any more
  // Those of them that the registry does not tell of, with their places in withdrawn.toml.
  std::vector<std::pair<PersonName, Place>> unregistered;
  std::map<std::string, std::vector<WithdrawnItem>, std::less<>> withdrawn_items;  // by file
};

// Takes people who are withdrawn out of `registry`, whatever it calls them; what else it calls them
// is withdrawn too.
ReadingRules reading_rules(PrivacyRules privacy, Registry& registry,
                           const std::vector<Withdrawal>& withdrawals, const Vocabulary& vocabulary,
                           const Language& language);

// Those of the people of whom a name stands in the document.
std::vector<HiddenName> named_in(Document& document, const std::vector<HiddenName>& people,
                                 const Vocabulary& vocabulary);

// A meeting, with its leaks reported. Whose names are hidden shows only when the minutes are read:
// then they are read once more, without those names.
std::optional<PublicMinutes> read_public_minutes(const Record& record, const ReadingRules& rules,
                                                 const Vocabulary& vocabulary,
                                                 Diagnostics& diagnostics);

// The words of the same file once more, as they were read then.
std::optional<MeetingText> read_public_text(const Record& record, const ReadingRules& rules,
                                            const NameHiding& names, const Vocabulary& vocabulary);

}  // namespace openverslag
