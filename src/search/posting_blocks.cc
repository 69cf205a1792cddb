#include "search/posting_blocks.h"

#include <algorithm>
#include <span>

#include "search/text_code.h"

namespace openverslag {

namespace {

constexpr std::size_t kMostBytes = 10'000;
// A list with more documents is parted; in pairs of two to three characters a block holds so many.
constexpr std::size_t kMostInBlock = 3'000;
constexpr std::size_t kBest = 1'500;

using Span = std::span<const Posting>;

// The fuller a file is, the more words may begin the next. Files of words that are rare hold many.
bool may_end(std::size_t bytes, std::string_view next) {
  if (bytes < 4'000) return false;
  return may_part_at(next, bytes < 6'000 ? 32 : bytes < 8'000 ? 4 : 2);
}

// A value to choose by has no forms, and how well a document fits it is no question.
void append_pairs(std::string& out, Span postings, bool is_facet) {
  std::uint32_t before = 0;
  for (const Posting& posting : postings) {
    append_number(out, posting.document - before);
    if (!is_facet) append_number(out, posting.impact);
    before = posting.document;
  }
}

void append_followers(std::string& out, std::string_view followers) {
  if (!followers.empty()) out.append("!").append(followers);
}

std::string positions_of(Span postings) {
  std::string out;
  for (const Posting& posting : postings) {
    append_number(out, static_cast<std::uint32_t>(posting.positions.size()));
    std::uint32_t before = 0;
    for (const std::uint32_t position : posting.positions) {
      append_number(out, position - before);
      before = position;
    }
  }
  return out;
}

// Those of most impact, the newest of equals, by document.
std::vector<Posting> best_of(const std::vector<Posting>& postings) {
  std::vector<Posting> best = postings;
  std::ranges::stable_sort(best, std::greater(), &Posting::impact);
  best.resize(kBest);
  std::ranges::sort(best, {}, &Posting::document);
  return best;
}

}  // namespace

void PostingBlocks::append(const Term& term, const std::vector<Posting>& postings) {
  if (postings.size() > kMostInBlock) {
    append_long(term, postings);
    return;
  }
  std::string documents(term.forms);
  documents += '!';
  append_number(documents, static_cast<std::uint32_t>(postings.size()));
  append_number(documents, 0);
  append_pairs(documents, postings, term.forms.empty());
  append_followers(documents, term.followers);
  if (documents_.size() + documents.size() > kMostBytes || may_end(documents_.size(), term.text))
    close();
  append_entry(term.number, documents, positions_of(postings));
}

void PostingBlocks::append_long(const Term& term, const std::vector<Posting>& postings) {
  close();
  const std::size_t files = (postings.size() + kMostInBlock - 1) / kMostInBlock;
  std::string documents(term.forms);
  documents += '!';
  append_number(documents, static_cast<std::uint32_t>(postings.size()));
  append_number(documents, static_cast<std::uint32_t>(files));
  for (std::size_t i = 0; i < postings.size(); i += kMostInBlock)
    append_number(documents, postings[i].document);
  append_pairs(documents, best_of(postings), term.forms.empty());
  append_followers(documents, term.followers);
  append_entry(term.number, documents, "");
  close();
  for (std::size_t i = 0; i < postings.size(); i += kMostInBlock) {
    const Span part = Span(postings).subspan(i, std::min(kMostInBlock, postings.size() - i));
    std::string pairs;
    append_pairs(pairs, part, term.forms.empty());
    append_entry(term.number, pairs, positions_of(part));
    close();
  }
}

void PostingBlocks::append_entry(TermIndex term, const std::string& documents,
                                 const std::string& positions) {
  if (documents_.empty()) first_terms_.push_back(term);
  documents_ += documents_.empty() ? '[' : ',';
  positions_ += positions_.empty() ? '[' : ',';
  append_script_text(documents_, documents);
  append_script_text(positions_, positions);
}

void PostingBlocks::close() {
  if (documents_.empty()) return;
  const std::string number = std::to_string(stamps_.size());
  const ShardSet set{folder_, stamps_.next(documents_ + positions_)};
  closed_.push_back(shard_file(set, "p-" + number, documents_ + "]"));
  closed_.push_back(shard_file(set, "o-" + number, positions_ + "]"));
  documents_.clear();
  positions_.clear();
}

}  // namespace openverslag
