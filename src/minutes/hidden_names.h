// Whose names the publication policy keeps off the site, as far as one record tells.
#pragma once

#include <string>
#include <vector>

#include "minutes/called_so.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"
#include "privacy/name_policy.h"

namespace openverslag {

struct HiddenName {
  PersonName name;
  std::string shown;          // "[inspreker 2]": in place of the name
  bool withdrawn = false;     // by name, and not for what this person was
  bool is_elsewhere = false;  // hidden for what another record tells
  bool is_resident = false;   // or a letter writer: has no office
  bool is_word = false;       // the surname is an ordinary word of this text, too
};

// People in the attendance list by what they were there; and of those who are in none, who speaks
// in an item for residents, is called one ("inspreker mevrouw Aa", "de heer Bee (inspreker)"), or
// stands behind a label that does; and `called`, people whom the words call so. Never somebody of
// `registered`, the names in the clerk's registry. In order of appearance.
std::vector<CalledSo> people_to_hide(const Meeting& meeting, const std::vector<CalledSo>& called,
                                     const NamePolicy& policy,
                                     const std::vector<PersonName>& registered,
                                     const Vocabulary& vocabulary);

// With what is shown in place of each: several who are called alike are numbered, in their order.
std::vector<HiddenName> hidden_names(const std::vector<CalledSo>& people, const NamePolicy& policy);

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
