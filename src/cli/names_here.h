// Which names are hidden in one text, by all that the minutes of the site tell.
#pragma once

#include <optional>
#include <vector>

#include "archive/hidden_people.h"
#include "cli/public_document.h"

namespace openverslag {

class NamesHere {
 public:
  // All three must outlive it.
  NamesHere(const HiddenPeople& hidden, const NamePolicy& policy, const Vocabulary& vocabulary)
      : hidden_(hidden), policy_(policy), vocabulary_(vocabulary) {}

  // In a record that tells so; `header`: as it stands.
  NameHiding of(const Record& record, const PrivacyRules& rules, const PeopleTold& told,
                const Header& header) const;
  // In what is no record, or in old words of one, besides what is hidden in it anyway.
  NameHiding of(Document& document, NameHiding names = {}) const;

 private:
  // Those of them who stand in the document, and how they are shown, behind `own`.
  std::vector<HiddenName> shown(Document& document, const std::vector<CalledSo>& own,
                                const std::vector<CalledSo>& elsewhere,
                                const std::vector<PersonName>& published) const;

  const HiddenPeople& hidden_;
  const NamePolicy& policy_;
  const Vocabulary& vocabulary_;
};

// Minutes as they may be published, by what all of `hidden` tell, with their leaks reported.
std::optional<PublicMinutes> read_among(const HiddenPeople& hidden, const Record& record,
                                        const ReadingRules& rules, const Vocabulary& vocabulary,
                                        Diagnostics& diagnostics);

// The words of all texts with a capital; sorted, each once.
WordNumbers capitals_of(Document& document);

}  // namespace openverslag
