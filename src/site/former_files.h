// Feeds, calendars, data and sources at the addresses that they had before their page moved.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "site/site.h"

namespace openverslag {

// A program that reads feeds asks for the address that it was given years ago. It follows a web
// server that says 301, and nothing else that a file could say; so the same feed stands there,
// which names its new address as its own. By `to`, then `from`; each `from` once, and none where a
// feed of now stands. Not the archives of feeds: who reads those follows links to them.
std::vector<FormerFile> former_files(const Site& site);

// Where the file of a record stood that was read from `file`; empty when files of its kind are not
// offered.
std::string offered_source(const Routes& routes, const MeetingLinks& links,
                           const std::string& file);

// "2020-10-05-dvo" of "bron/2020-10-05-dvo.md"; empty of what is no such file.
std::string_view record_of_source(const Routes& routes, std::string_view file);

}  // namespace openverslag
