// The search index of a site: read along with the pages, written after them.
#pragma once

#include <vector>

#include "minutes/meeting.h"
#include "render/render.h"
#include "search/word_stream.h"

namespace openverslag {

// The words of one meeting: kept in `streams`, and written for the results to show. Each thread
// has streams of its own.
void read_for_search(const Site& site, MeetingIndex meeting, const MeetingText& text,
                     WordStreams& streams, const TakeFile& take);

// Everything else: lexicon, postings, and the file that says where they are. Which thread read
// what makes no difference.
void render_search_index(const Site& site, const std::vector<const WordStreams*>& streams,
                         const PutAside& put_aside, const TakeFile& take);

}  // namespace openverslag
