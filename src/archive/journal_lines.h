// Lines as they are added to the journal, with their line ends.
#pragma once

#include <string>
#include <string_view>

#include "archive/journal.h"

namespace openverslag {

std::string page_line(Date date, const KnownPage& page);
std::string gone_line(Date date, std::string_view address);
std::string site_line(Date date, std::string_view base_url);
std::string moved_line(Date date, std::string_view from, std::string_view to);
std::string forgotten_line(Date date, std::string_view key, unsigned version);
std::string event_line(Date date, std::string_view key, unsigned number, const EventFacts& facts);
// One to five: that it was published, its items, their paragraphs, what changed, whose anchors
// became others.
std::string version_lines(std::string_view key, const KnownVersion& version);

}  // namespace openverslag
