// What the publisher wrote beside the minutes, read as it may be published.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "archive/hidden_people.h"
#include "archive/withdrawals.h"
#include "cli/public_document.h"

namespace openverslag {

// Which of the rules took something out, over all files.
class TakenOut {
 public:
  // The rules must outlive it.
  explicit TakenOut(const ReadingRules& rules)
      : rules_(rules), redactions_(rules.privacy.redactions.size()) {}

  void add(const std::vector<std::size_t>& redactions, const std::vector<HiddenName>& hidden);
  // What hides nothing may be misspelt, and then what it was meant for is published.
  void report_unused(Diagnostics& diagnostics) const;

 private:
  const ReadingRules& rules_;
  std::vector<bool> redactions_;
  std::vector<PersonName> people_;
};

struct PublicWords {
  const ReadingRules& rules;
  const HiddenPeople& hidden;
  const Vocabulary& vocabulary;
  TakenOut& taken;
  Diagnostics& diagnostics;
};

// Takes out the words that must not be published, and people who are withdrawn or hidden; personal
// data that is left is reported.
void make_public(const PublicWords& setting, const Source& source, Document& document);

struct WrittenWords {
  std::string* words;
  Place place;
};

// The same of a file that is no document: `published` are those of its words that go on the site.
void make_public(const PublicWords& setting, const Source& source,
                 const std::vector<WrittenWords>& published);

// Of what was withdrawn what is told of it: the title, and why.
void make_public(const PublicWords& setting, const std::filesystem::path& folder,
                 std::vector<Withdrawal>& withdrawals);

// Of plans, bodies and topics the words.
void make_public(const PublicWords& setting, const std::filesystem::path& folder,
                 Registry& registry);

// Reports personal data in every text of the files that the publisher wrote beside the minutes.
void report_leaks_beside(const PublicWords& setting, const std::filesystem::path& folder);

}  // namespace openverslag
