// Where each term stands: the words of all meetings turned over, from meeting → words to term →
// documents.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "search/search_terms.h"
#include "search/word_stream.h"

namespace openverslag {

// A meeting's words with what turns the numbers of its thread into forms of SearchTerms.
struct ReadMeeting {
  const MeetingWords* words;
  const std::vector<std::uint32_t>* forms;
};

// A document that holds the term.
struct Posting {
  std::uint32_t document;
  std::uint8_t impact;  // 1 to 59: the part of BM25 that is the document's
  // None where the term is only part of a compound. They stand elsewhere, those of a term together.
  std::span<const std::uint32_t> positions;
};

// Counted before anything is turned over.
struct WordCounts {
  std::vector<std::uint32_t> of_form;  // how often, as SearchTerms::forms
  std::vector<std::uint32_t> of_term;  // how often, inside other words too
  std::uint32_t documents = 0;
  std::vector<std::uint32_t> document_lengths;  // by number, in words; 0 where there is none
  double mean_length = 1;
};
WordCounts count_words(const std::vector<ReadMeeting>& newest_first, const SearchTerms& terms);

// Calls `take` with the postings of each term, by document. Two million times that terms stand
// somewhere are in memory at once, in 16 MB; when there are more, all are put aside in between.
using TakePostings = std::function<void(TermIndex, const std::vector<Posting>&)>;
void turn_over(const std::vector<ReadMeeting>& newest_first, const SearchTerms& terms,
               const WordCounts& counts, const PutAside& put_aside, const TakePostings& take);

}  // namespace openverslag
