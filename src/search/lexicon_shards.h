// The lexicon as files: what may be typed, and the terms it leads to.
#pragma once

#include <string>
#include <vector>

#include "search/search_terms.h"
#include "search/shard.h"

namespace openverslag {

struct LexiconShards {
  std::vector<OutputFile> files;   // "l-0.js", "l-1.js", …
  std::vector<std::string> first;  // the first form of each
  std::string stamps;              // ShardStamps::code
};

// A file is one string of entries: how many letters of the form before begin this one too (one
// digit), its other letters, '!', and the distance from the term of the entry before.
LexiconShards lexicon_shards(const std::string& folder, const std::vector<LexiconEntry>& entries);

}  // namespace openverslag
