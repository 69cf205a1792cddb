#include "search/postings.h"

#include <algorithm>
#include <cmath>

#include "search/occurrences.h"
#include "search/stream_reader.h"
#include "search/text_code.h"

namespace openverslag {

namespace {

// BM25, with the fields added up before the term frequency is levelled off (BM25F).
constexpr double kSaturation = 1.2;
constexpr double kLengthShare = 0.6;
constexpr double kTitleWeight = 4;
constexpr double kHeadingWeight = 2;
constexpr double kInsideWeight = 0.4;  // of a term that is part of a compound

double weight_of(WordPlace place) {
  return place == WordPlace::title     ? kTitleWeight
         : place == WordPlace::heading ? kHeadingWeight
                                       : 1;
}

// As many times as words are turned over together: 16 MB.
constexpr std::size_t kTurnedAtOnce = 2'000'000;

std::uint8_t impact_of(double weight, std::uint32_t length, double mean_length) {
  const double level =
      kSaturation * (1 - kLengthShare + kLengthShare * static_cast<double>(length) / mean_length);
  const double impact = std::round((kOneDigit - 1) * weight / (weight + level));
  return static_cast<std::uint8_t>(std::max(1.0, impact));
}

// Their positions stand in `positions`.
std::vector<Posting> postings_of(const Occurrence* at, const Occurrence* end,
                                 const WordCounts& counts, std::vector<std::uint32_t>& positions) {
  std::vector<Posting> postings;
  positions.clear();
  positions.reserve(static_cast<std::size_t>(end - at));  // so that they stay where they are
  while (at != end) {
    Posting posting{at->document(), 0, {}};
    const std::size_t first = positions.size();
    double weight = 0;
    for (; at != end && at->document() == posting.document; ++at) {
      const auto place = static_cast<WordPlace>(at->place());
      weight += weight_of(place) * (at->is_inside() ? kInsideWeight : 1);
      if (!at->is_inside() && place != WordPlace::facet) positions.push_back(at->position());
    }
    posting.positions = std::span(positions).subspan(first);
    posting.impact =
        impact_of(weight, counts.document_lengths[posting.document], counts.mean_length);
    postings.push_back(posting);
  }
  return postings;
}

std::vector<TermRange> ranges_of(const WordCounts& counts) {
  std::vector<TermRange> ranges;
  const auto end = static_cast<TermIndex>(counts.of_term.size());
  for (TermIndex term = 0; term < end; ++term) {
    const std::size_t times = counts.of_term[term];
    if (ranges.empty() || ranges.back().times + times > kTurnedAtOnce)
      ranges.push_back({term, term, 0});
    ranges.back().end = term + 1;
    ranges.back().times += times;
  }
  return ranges;
}

// The occurrences of a range of terms, those of each together.
class TurnedRange {
 public:
  TurnedRange(const TermRange& range, const WordCounts& counts)
      : begin_(range.begin), starts_(range.end - range.begin + 1), sorted_(range.times) {
    for (TermIndex term = range.begin; term < range.end; ++term)
      starts_[term - begin_ + 1] = starts_[term - begin_] + counts.of_term[term];
    next_ = starts_;
  }

  // Meetings are read in order, and so are those of one term by document and position.
  void add(TermIndex term, const Occurrence& each) { sorted_[next_[term - begin_]++] = each; }

  void tell(const WordCounts& counts, const TakePostings& take) const {
    std::vector<std::uint32_t> positions;
    for (std::size_t i = 0; i + 1 < starts_.size(); ++i) {
      take(begin_ + static_cast<TermIndex>(i),
           postings_of(sorted_.data() + starts_[i], sorted_.data() + starts_[i + 1], counts,
                       positions));
    }
  }

 private:
  TermIndex begin_;
  std::vector<std::size_t> starts_;
  std::vector<std::size_t> next_;
  std::vector<Occurrence> sorted_;
};

// Those of words, and of the words inside them.
template <class Take>
void for_each_occurrence(const std::vector<ReadMeeting>& newest_first, const SearchTerms& terms,
                         const Take& take) {
  for_each_place(
      newest_first, [](std::uint32_t) {},
      [&](std::uint32_t form, std::uint32_t document, std::uint32_t position, WordPlace place) {
        const auto number = static_cast<std::uint32_t>(place);
        take(terms.of_form[form], Occurrence(document, position, number, false));
        for (const TermIndex part : terms.inside[form])
          take(part, Occurrence(document, position, number, true));
      });
}

}  // namespace

WordCounts count_words(const std::vector<ReadMeeting>& newest_first, const SearchTerms& terms) {
  WordCounts counts;
  counts.of_form.resize(terms.forms.size());
  counts.of_term.resize(terms.terms.size());
  for_each_place(
      newest_first,
      [&](std::uint32_t document) {
        ++counts.documents;
        counts.document_lengths.resize(document + 1);
      },
      [&](std::uint32_t form, std::uint32_t document, std::uint32_t, WordPlace place) {
        ++counts.of_form[form];
        if (place != WordPlace::facet) ++counts.document_lengths[document];
      });
  for (std::size_t form = 0; form < terms.forms.size(); ++form) {
    counts.of_term[terms.of_form[form]] += counts.of_form[form];
    for (const TermIndex part : terms.inside[form]) counts.of_term[part] += counts.of_form[form];
  }
  double words = 0;
  for (const std::uint32_t length : counts.document_lengths) words += length;
  // Rounded: a word more in one document changes what is told of no other.
  if (words > 0) counts.mean_length = std::max(1.0, std::round(words / counts.documents));
  return counts;
}

void turn_over(const std::vector<ReadMeeting>& newest_first, const SearchTerms& terms,
               const WordCounts& counts, const PutAside& put_aside, const TakePostings& take) {
  const std::vector<TermRange> ranges = ranges_of(counts);
  if (ranges.size() == 1) {
    TurnedRange turned(ranges.front(), counts);
    for_each_occurrence(newest_first, terms,
                        [&](TermIndex term, const Occurrence& each) { turned.add(term, each); });
    return turned.tell(counts, take);
  }
  // Read once for all ranges: once for each, the words of ten times as many meetings would be read
  // a hundred times as often.
  std::vector<RangeOccurrences> aside;
  std::vector<std::uint32_t> range_of(counts.of_term.size());
  for (const TermRange& range : ranges) {
    std::fill(range_of.begin() + range.begin, range_of.begin() + range.end, aside.size());
    aside.emplace_back(range.begin, put_aside);
  }
  for_each_occurrence(newest_first, terms, [&](TermIndex term, const Occurrence& each) {
    aside[range_of[term]].add(term, each);
  });
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    TurnedRange turned(ranges[i], counts);
    aside[i].for_each([&](TermIndex term, const Occurrence& each) { turned.add(term, each); });
    turned.tell(counts, take);
  }
}

}  // namespace openverslag
