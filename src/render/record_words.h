// The record in words and absolute addresses, for what is read away from the site.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "site/site.h"

namespace openverslag {

// "DVO, 5 oktober 2020".
std::string meeting_name(const Site& site, MeetingIndex meeting);
// A word for an item without a title. Lives as long as both.
std::string_view item_title(const Language& language, const Item& item);
// Whether a number or the code of its section is printed at an item.
bool has_code(const Item& item);
// "B5 Vuurwerk"; a word for an item without a title.
std::string item_name(const Language& language, const Facts& facts, const Item& item);
// "09:45 – 11:00 uur"; nothing without a start.
std::string time_text(const Language& language, const std::optional<TimeOfDay>& start,
                      const std::optional<TimeOfDay>& end);
// "vastgesteld", "gewijzigd vastgesteld", "concept", or nothing: what the record says.
std::string_view record_status(const Site& site, MeetingIndex meeting);

// With the base URL, which must be there.
std::string absolute_address(const Site& site, MeetingIndex meeting);

// Of the words of a meeting: what its publisher says of it, or of all minutes, or else that of the
// site.
std::string_view language_tag(const Site& site, const Facts& facts);
// The same when it is another language than that of the site; "" otherwise. Lives as long as the
// site.
std::string_view foreign_language(const Site& site, MeetingIndex meeting);
// Whether its title is that of its last item, and not one that topics.toml gives it.
bool has_printed_title(const Site& site, const Subject& subject);
// Of the title of a subject, which is that of its last item, unless topics.toml has another.
std::string_view foreign_language(const Site& site, const Subject& subject);
// Of the label of a theme.
std::string_view foreign_language(const Site& site, const Theme& theme);
// That of a meeting's words as ISO 639-2 has it: "nld"; the publisher's own tag of one that is not
// known here.
std::string_view language_code(const Site& site, const Facts& facts);

}  // namespace openverslag
