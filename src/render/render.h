// One page or feed of the site into one file.
#pragma once

#include <vector>

#include "minutes/meeting.h"
#include "render/output_file.h"
#include "render/theme.h"
#include "site/site.h"

namespace openverslag {

// The template a kind of page is made with, and the view it is made from.
std::string_view template_of(PageKind kind);
View view_of(const Site& site, const Page& page, const MeetingText* text);

// `text` is needed for PageKind::meeting only: the words of that meeting.
OutputFile render_page(const Site& site, const Page& page, const Templates& templates,
                       const MeetingText* text);

// RSS 2.0, at most 50 entries, newest first (STANDARDS 5).
OutputFile render_feed(const Site& site, const Feed& feed);

// robots.txt, sitemap.xml (with a base URL), theme.css and other files of the theme.
std::vector<OutputFile> render_assets(const Site& site, const ThemeFiles& files);

}  // namespace openverslag
