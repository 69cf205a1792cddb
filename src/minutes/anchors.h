// The permanent address of every item within its meeting.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "minutes/meeting.h"

namespace openverslag {

// "b5" of section and number, "a" and "ef" of a section that is an item itself, else the slug of
// the title ("b-openbaar-ministerie"). A second one of the same name ends in "_2": with a hyphen it
// would be the address of the first one's second paragraph.
void set_anchors(Facts& facts);

// Those that set_anchors gives, without giving them.
std::vector<std::string> anchors_by_title(const Facts& facts);
// What it makes of another title of an item that has no number.
std::string title_anchor(const Facts& facts, const Item& item, std::string_view title);

// "b5" of section and number, "a" and "ef" of a section that is an item itself; empty when it has
// none. Several items may have one.
std::string number_anchor(const Facts& facts, const Item& item);
// May it be made of the title? That of a number has a letter or two, and no number as long as a
// year.
bool holds_words(std::string_view anchor);
// Is it made of no words, or of a number that looks like them ("2024-11")?
bool is_plain_anchor(const Facts& facts, const Item& item);
// "b" of the section that it stands in; empty when that has none.
std::string section_anchor(const Facts& facts, const Item& item);

}  // namespace openverslag
