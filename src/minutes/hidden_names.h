// Whose names the publication policy keeps off the site.
#pragma once

#include <string>
#include <vector>

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"
#include "privacy/name_policy.h"

namespace openverslag {

struct HiddenName {
  PersonName name;
  std::string shown;       // "[inspreker 2]": in place of the name
  bool withdrawn = false;  // by name, and not for what this person was
};

// People in the attendance list by what they were there; and of those who are in none, who speaks
// in an item for residents, is called one ("inspreker mevrouw Aa", "de heer Bee (inspreker)"), or
// stands behind a label that does. Never somebody of `registered`, the names in the clerk's
// registry. Several of one category are numbered in order of appearance.
std::vector<HiddenName> hidden_names(const Meeting& meeting, const NamePolicy& policy,
                                     const std::vector<PersonName>& registered,
                                     const Vocabulary& vocabulary);

// What hide_names (minutes/hide_names.h) needs of one meeting.
struct NameHiding {
  std::vector<HiddenName> hidden;
  std::vector<PersonName> published;
};

// The people of the attendance list whose names are published.
std::vector<PersonName> published_names(const Header& header,
                                        const std::vector<HiddenName>& hidden);

// One person, as far as the names tell.
bool may_be_one(const PersonName& a, const PersonName& b);

}  // namespace openverslag
