// Which of the most frequent words ever stand right behind each other: a phrase of them that is
// nowhere is known to be nowhere, without the files that tell where each of them stands.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/postings.h"

namespace openverslag {

class Followers {
 public:
  // Reads all words once. Takes 32 KB, and a column for each term while it reads.
  Followers(const std::vector<ReadMeeting>& newest_first, const SearchTerms& terms,
            const WordCounts& counts);

  // "" for a term that is none of the most frequent. Otherwise its column, then a bit for each
  // column: the word there follows it somewhere. Six bits a character, the lowest first.
  std::string code_of(TermIndex term) const;

 private:
  std::vector<TermIndex> frequent_;  // sorted; a column each
  std::vector<bool> follows_;        // row by row
};

}  // namespace openverslag
