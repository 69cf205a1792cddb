// One page or feed of the site into one file.
#pragma once

#include <cstddef>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/meeting.h"
#include "render/output_file.h"
#include "render/printed_entries.h"
#include "render/theme.h"
#include "site/site.h"

namespace openverslag {

// A file of the open data, told of on the page about them.
struct DataFile {
  std::string address;
  std::string_view kind;  // "decisions": a text of the language is under this key
  int year;               // 0: of all years
  std::size_t rows;       // of a table
  std::size_t bytes;
  std::string sha256;
};
using DataFiles = std::vector<DataFile>;

// The template a kind of page is made with, and the view it is made from.
std::string_view template_of(PageKind kind);
View view_of(const Site& site, const Page& page, const MeetingText* text,
             const DataFiles& files = {});

// The page of one item alone; Site::pages has none of these.
Page item_page_of(const Site& site, ItemRef ref);
// And for a frame on another site.
Page item_frame_of(const Site& site, ItemRef ref);

// `text` is needed for PageKind::meeting and item only: the words of that meeting. `files` are
// those that PageKind::data lists.
OutputFile render_page(const Site& site, const Page& page, const Templates& templates,
                       const MeetingText* text, const DataFiles& files = {});

// Takes one file after the other; it may be called from several threads.
using TakeFile = std::function<void(const OutputFile&)>;

// The meetings [begin, end).
struct MeetingRange {
  MeetingIndex begin = 0;
  MeetingIndex end = std::numeric_limits<MeetingIndex>::max();

  bool holds(MeetingIndex meeting) const { return begin <= meeting && meeting < end; }
};

// RSS 2.0 with a JSON Feed 1.1 beside it, at most 50 entries, newest first; older ones in archives
// of 50 (RFC 5005). The files of the feed, the feed itself first; only those whose newest entry
// tells of one of these meetings; what tells of none counts as of the first of all.
void render_feed(const Site& site, const Feed& feed, const PrintedEntries& printed,
                 const TakeFile& take, const MeetingRange& newest = {});

// How many archives it has.
std::size_t archives_of(const Site& site, const Feed& feed);

// robots.txt, the list of feeds, theme.css and other files of the theme.
std::vector<OutputFile> render_assets(const Site& site, const ThemeFiles& files);

}  // namespace openverslag
