#include "search/postings.h"

#include <algorithm>
#include <cmath>

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

constexpr std::uint32_t kMostPositions = (1U << 29U) - 1;

// One time that a term stands somewhere; eight bytes.
struct Occurrence {
  std::uint32_t document;
  std::uint32_t position : 29;
  std::uint32_t place : 2;
  std::uint32_t is_inside : 1;
};

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
    Posting posting{at->document, 0, {}};
    const std::size_t first = positions.size();
    double weight = 0;
    for (; at != end && at->document == posting.document; ++at) {
      const auto place = static_cast<WordPlace>(at->place);
      weight += weight_of(place) * (at->is_inside != 0 ? kInsideWeight : 1);
      if (at->is_inside == 0 && place != WordPlace::facet) positions.push_back(at->position);
    }
    posting.positions = std::span(positions).subspan(first);
    posting.impact =
        impact_of(weight, counts.document_lengths[posting.document], counts.mean_length);
    postings.push_back(posting);
  }
  return postings;
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
               const WordCounts& counts, TermIndex begin, TermIndex end, const TakePostings& take) {
  std::vector<std::size_t> starts(end - begin + 1);
  for (TermIndex term = begin; term < end; ++term)
    starts[term - begin + 1] = starts[term - begin] + counts.of_term[term];
  std::vector<Occurrence> sorted(starts.back());
  std::vector<std::size_t> next = starts;
  // Meetings are read in order, and so are those of one term by document and position.
  const auto add = [&](TermIndex term, std::uint32_t document, std::uint32_t position,
                       WordPlace place, bool is_inside) {
    if (term < begin || term >= end) return;
    sorted[next[term - begin]++] = {document, position & kMostPositions,
                                    static_cast<std::uint32_t>(place) & 3U, is_inside ? 1U : 0U};
  };
  for_each_place(
      newest_first, [](std::uint32_t) {},
      [&](std::uint32_t form, std::uint32_t document, std::uint32_t position, WordPlace place) {
        add(terms.of_form[form], document, position, place, false);
        for (const TermIndex part : terms.inside[form]) add(part, document, position, place, true);
      });
  std::vector<std::uint32_t> positions;
  for (TermIndex term = begin; term < end; ++term) {
    const std::size_t i = term - begin;
    take(term,
         postings_of(sorted.data() + starts[i], sorted.data() + starts[i + 1], counts, positions));
  }
}

}  // namespace openverslag
