// What of people may leave the site as data, and how moments are written there.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "site/site.h"
#include "text/json_writer.h"

namespace openverslag {

// Nothing for who has no public role, or is nobody we know.
const Person* public_person(const Site& site, const Resolved& resolved);

// Who speaks first in a paragraph, if it is somebody with a public role.
const Person* public_speaker(const Site& site, ItemRef item, std::uint32_t block);

// "O. van Aa; Politie": those holders of an action that have a page or are an organisation.
std::string public_holders(const Site& site, ItemRef item, std::size_t action);

// Until when, as printed by the last record that says so.
std::string_view newest_due(const Site& site, const ActionEntry& action);

// "2020-10-05T09:45:00+02:00", or only the date when there is no time.
std::string moment_of(const Site& site, Date date, const std::optional<TimeOfDay>& time);

// "adopted", "draft", or nothing: what the record says.
std::string status_word(const Site& site, MeetingIndex meeting);

// What is not known is not there.
void write_known(JsonWriter& json, std::string_view name, std::string_view value);

}  // namespace openverslag
