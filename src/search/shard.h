// The files of the index: each a call of the function that the script of the search page waits
// with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "render/output_file.h"

namespace openverslag {

// A browser may have kept a file of an older build, and files of two builds do not fit each other.
// So each says what it was made with, and the page asks for it by that: "p-3.js?9417233".
struct ShardSet {
  std::string folder;
  std::string stamp;
};

// `json` is JSON already, of characters that may stand in a script.
OutputFile shard_file(const ShardSet& set, std::string_view name, std::string_view json);

// The stamp of the files of one meeting, which stay as they are for as long as the meeting does. It
// takes at most two characters of the index (search/text_code.h), which has all of them.
std::uint32_t mark_of(std::uint64_t digest);

// The stamps of files that are numbered: each is of what stands in its file, so that one whose
// words are the same is the same file in every build. One in 13 million that change has the stamp
// it had.
class ShardStamps {
 public:
  // The stamp of the next file, or of the next files that belong together.
  std::string next(std::string_view words);

  std::size_t size() const { return code_.size() / kDigits; }
  // For the index: four digits of search/text_code.h for each, the most significant first.
  const std::string& code() const { return code_; }

 private:
  static constexpr std::size_t kDigits = 4;

  std::string code_;
};

// Whether a file of which enough is there may end before this word. One in so many words may: as
// the word alone decides, a change in one file moves the ends of those behind it no further than to
// the next such word.
bool may_part_at(std::string_view word, std::uint32_t one_in);

}  // namespace openverslag
