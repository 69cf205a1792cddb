// One file of minutes, read as it may be published.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "cli/reading_rules.h"
#include "cli/record.h"
#include "document/document.h"
#include "minutes/hidden_names.h"
#include "minutes/meeting.h"
#include "minutes/name_marks.h"
#include "minutes/vocabulary.h"
#include "privacy/rules.h"
#include "text/diagnostic.h"

namespace openverslag {

struct PublicDocument {
  Document document;                    // redacted
  std::vector<std::size_t> redactions;  // those of the rules that were found in it
};

// Links to addresses that spell a surname of theirs become words alone, and are reported.
void leave_out_links_to(const std::vector<HiddenName>& people, Document& document,
                        Diagnostics& diagnostics);

// The only way from minutes to their words: what must not be published is gone before anything
// reads them. (What else the publisher wrote goes through cli/public_words.) Nothing: the file
// cannot be read, as was reported.
std::optional<PublicDocument> read_public_document(const Record& record, const PrivacyRules& rules,
                                                   const NameHiding& names,
                                                   const Vocabulary& vocabulary,
                                                   Diagnostics& diagnostics);

// Whom one record tells to hide, when it is read as it stands.
struct PeopleTold {
  std::vector<CalledSo> to_hide;      // by what they were
  std::vector<HiddenName> withdrawn;  // whose names stand in it
  WordNumbers capitals;               // its words with a capital; sorted

  bool any() const { return !to_hide.empty() || !withdrawn.empty(); }
};

struct PublicMinutes {
  Meeting meeting;
  std::vector<std::size_t> redactions;
  NameHiding names;  // to read the same words again
  PeopleTold told;   // when no names were hidden
};

// Those of the people of whom a name stands in the document, where some may be that of somebody who
// is published.
std::vector<HiddenName> named_in(Document& document, const std::vector<HiddenName>& people,
                                 const Vocabulary& vocabulary,
                                 const std::vector<PersonName>& published = {});

// A meeting without these names, with its leaks reported. `keep_anchors`, if any, comes before
// items are withdrawn: it says which they are.
std::optional<PublicMinutes> read_public_minutes(
    const Record& record, const ReadingRules& rules, const NameHiding& names,
    const Vocabulary& vocabulary, Diagnostics& diagnostics,
    const std::function<void(Meeting&)>& keep_anchors = {});

// The words of the same file once more, as they were read then: `facts` are what was found.
std::optional<MeetingText> read_public_text(const Record& record, const ReadingRules& rules,
                                            const NameHiding& names, const Vocabulary& vocabulary,
                                            const Facts& facts);

}  // namespace openverslag
