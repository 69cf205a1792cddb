// The files of the index: each a call of the function that the script of the search page waits
// with.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "render/output_file.h"

namespace openverslag {

// A browser may have kept a file of an older build, and files of two builds do not fit each other.
// So each says what it was made with, and the page asks for it by that: "p-3.js?1f0c22e8".
struct ShardSet {
  std::string folder;
  std::string stamp;
};

// `json` is JSON already, of characters that may stand in a script.
OutputFile shard_file(const ShardSet& set, std::string_view name, std::string_view json);

// Of all words shown, in eight characters.
std::string stamp_of(std::uint64_t digest);

// The stamp of the files of one meeting, which stay as they are for as long as the meeting does. It
// takes at most two characters of the index (search/text_code.h), which has all of them.
std::uint32_t mark_of(std::uint64_t digest);

}  // namespace openverslag
