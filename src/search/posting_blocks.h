// Postings as files that the search page loads: "p-N" which documents, "o-N" where in them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/postings.h"
#include "search/shard.h"

namespace openverslag {

// Terms come in order. A file holds those of several terms; of a term with many documents there is
// first a file with the best of them, then files with all of them, newest first. Each string of a
// file is of one term:
//   whole list: forms '!' documents, 0, then pairs of distance to the document before and impact;
//   best:       forms '!' documents, number of files with all, the first document of each, pairs;
//   all:        pairs.
// Behind the pairs of both the first, of a frequent word, '!' and which others follow it
// (Followers). A value to choose by has no forms, and in place of pairs the distances alone. "o-N"
// has for each pair of "p-N" the number of positions and their distances.
class PostingBlocks {
 public:
  explicit PostingBlocks(std::string folder) : folder_(std::move(folder)) {}

  struct Term {
    TermIndex number;
    std::string_view text;
    std::string_view forms;  // that lead to it, parted by blanks; '+': it is only a part of that
    std::string_view followers;  // Followers::code_of
  };
  // What is full goes to `take`.
  template <class Take>
  void add(const Term& term, const std::vector<Posting>& postings, const Take& take);
  template <class Take>
  void finish(const Take& take) {
    close();
    hand_over(take);
  }

  // The first term of each file, and its stamp.
  const std::vector<TermIndex>& first_terms() const { return first_terms_; }
  const ShardStamps& stamps() const { return stamps_; }

 private:
  void append(const Term& term, const std::vector<Posting>& postings);
  void append_long(const Term& term, const std::vector<Posting>& postings);
  void append_entry(TermIndex term, const std::string& documents, const std::string& positions);
  void close();
  template <class Take>
  void hand_over(const Take& take) {
    for (const OutputFile& file : closed_) take(file);
    closed_.clear();
  }

  std::string folder_;
  ShardStamps stamps_;
  std::vector<TermIndex> first_terms_;
  std::string documents_;  // JSON of the file that is being filled
  std::string positions_;
  std::vector<OutputFile> closed_;
};

template <class Take>
void PostingBlocks::add(const Term& term, const std::vector<Posting>& postings, const Take& take) {
  append(term, postings);
  hand_over(take);
}

}  // namespace openverslag
