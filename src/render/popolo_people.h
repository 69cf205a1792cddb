// Who is told of in the sets of data: people with a public role, and organisations.
#pragma once

#include <vector>

#include "site/site.h"
#include "text/json_writer.h"

namespace openverslag {

// By index: whether somebody is told of.
using ToldPeople = std::vector<bool>;

ToldPeople everybody(const Archive& archive);
// Who was there, absent, in the chair, secretary or speaking in the meetings [begin, end).
ToldPeople people_in(const Archive& archive, MeetingIndex begin, MeetingIndex end);

// The members "persons", "memberships" and "organizations". Every membership is of one of these.
void write_people(JsonWriter& json, const Site& site, const ToldPeople& told);

}  // namespace openverslag
