// The same record in other languages: its translations, and what it is a translation of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// The original first, then its translations; none when a record is in one language alone.
std::vector<MeetingIndex> twins_of(const Site& site, MeetingIndex meeting);

struct TwinAddress {
  std::string_view tag;  // of its language
  std::string address;   // absolute
};

// Of a page of a meeting, or of one of its items alone: where the same stands in each language,
// this page too. None without a base URL, and of an item none when a twin has no item that is
// certainly the same.
std::vector<TwinAddress> twin_addresses(const Site& site, const Page& page);

// The same for a page itself: {lang, address}.
View::Views twin_links(const PageContext& context);

// For readers, each in the language it leads to: {lang, href, label}; and whether this is one.
void add_translations(View& view, const PageContext& context, MeetingIndex meeting);

}  // namespace openverslag
