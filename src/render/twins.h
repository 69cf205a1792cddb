// The same record in other languages: its translations, and what it is a translation of.
#pragma once

#include <vector>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// The original first, then its translations; none when a record is in one language alone.
std::vector<MeetingIndex> twins_of(const Site& site, MeetingIndex meeting);

// For programs, this page too: {lang, address}. None without a base URL.
View::Views twin_links(const PageContext& context);

// For readers, each in the language it leads to: {lang, href, label}; and whether this is one.
void add_translations(View& view, const PageContext& context, MeetingIndex meeting);

}  // namespace openverslag
