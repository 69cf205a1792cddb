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
  std::string shown;                     // "[inspreker 2]": in place of the name
  bool withdrawn = false;                // by name, and not for what this person was
  bool is_elsewhere = false;             // hidden for what another record tells
  bool is_resident = false;              // or a letter writer: has no office
  std::vector<LineRange> passages = {};  // of a resident: where "de heer Aa" is this one
  std::uint32_t guessed_on = 0;          // as CalledSo
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

// "[inspreker]" of "[inspreker 2]", where two may be meant.
std::string without_number(const std::string& shown);

// What hide_names (minutes/hide_names.h) needs of one meeting.
struct NameHiding {
  std::vector<HiddenName> hidden;
  std::vector<PersonName> published;
};

// "K. Aa (wethouder)" is "wethouder K. Aa". Only of somebody with a name.
PersonName with_office(const Attendee& attendee);

// The people of the attendance list whose names are published.
std::vector<PersonName> published_names(const Header& header,
                                        const std::vector<HiddenName>& hidden);

// "wethouder Aa", who is nowhere "de heer Aa" when somebody else is.
bool is_called_by_office(const PersonName& name, const Vocabulary& vocabulary);

// One person, as far as the names tell.
bool may_be_one(const PersonName& a, const PersonName& b);

}  // namespace openverslag
