// The words that results show: files of a few kilobytes, each some items of one meeting.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "search/search_documents.h"

namespace openverslag {

// Where the next part of a meeting ends: as many documents as are small together, at least one.
std::size_t end_of_part(std::span<const SearchDocument> documents, std::size_t begin);

// "m-12-0": part 0 of meeting 12, counted from the oldest, so that a new meeting changes no name.
std::string meeting_shard_name(const Archive& archive, MeetingIndex meeting, std::size_t part);

// [address, body, ISO date, date, [[title, anchor, joint, kinds, people, topics, paragraphs], …]];
// people and topics are term and name by turns, paragraphs are counted from 0 and may be empty. In
// another language than the site's, with that language behind it all.
std::string meeting_shard(const Site& site, MeetingIndex meeting,
                          std::span<const SearchDocument> documents);

}  // namespace openverslag
