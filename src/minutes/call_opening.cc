#include "minutes/call_opening.h"

#include <array>
#include <string>

#include "minutes/beside_name.h"

namespace openverslag {
namespace {

using enum WordClass;

constexpr WordClasses kOpenings = {resident, resident_opening, letter_writer,
                                   letter,   letter_opening,   visitor};

class OpeningReader {
 public:
  OpeningReader(const Words& words, const Vocabulary& vocabulary)
      : words_(words), vocabulary_(vocabulary) {}

  std::optional<CallOpening> at(std::size_t at) const {
    if (!may_open(at)) return std::nullopt;
    const auto opening = [&](WordClass kind, NameCategory category, bool speaks, bool is_sure,
                             bool person) -> std::optional<CallOpening> {
      const std::size_t count = words_.match(at, kind);
      if (count == 0) return std::nullopt;
      return CallOpening{at + count, {{}, category, speaks, is_sure}, person, kind != visitor};
    };
    if (const std::size_t end = end_of_right(at); end > at)
      return CallOpening{end, {{}, NameCategory::resident, true, false}, false, false};
    if (const std::size_t end = end_of_speaking(at); end > at) {
      CallOpening spoken{end, {{}, NameCategory::resident, true, false}, false, false};
      spoken.takes_full_names = spoken.ends_in_in = true;
      return spoken;
    }
    if (const std::size_t end = end_of_dated_letter(at); end > at)
      return CallOpening{end, {{}, NameCategory::letter_writer, false, false}, false, true};
    if (auto one = opening(letter_opening, NameCategory::letter_writer, false, false, false))
      return one;
    if (auto one = opening(resident_opening, NameCategory::resident, true, false, false)) {
      // "Als inspreker is …", "namens de buurt voert …"
      if (words_.begins(one->end, speech_verb) && words_[one->end].gap == 0) ++one->end;
      one->takes_full_names = leads_to_name(one->end - 1);
      one->takes_surnames = false;
      return one;
    }
    // "Insprekers Dorpsstraat" are many.
    const bool is_one = words_.folded(at).back() != 's';
    if (auto one = opening(resident, NameCategory::resident, true, true, is_one))
      return with_copula(*one);
    if (auto one = opening(letter_writer, NameCategory::letter_writer, false, true, is_one))
      return one;
    auto one = opening(visitor, NameCategory::resident, false, true, false);
    if (one) {
      one->takes_full_names = is_of_several(words_.folded(one->end - 1));
      one->is_one_of_many = is_one_of_several(at);
      one->may_pause = one->is_one_of_many;
    }
    return one;
  }

 private:
  // A quick look, for nearly every word of some paragraphs comes by: "namens" opens by itself, and
  // so does the title of an item before a colon.
  bool may_open(std::size_t at) const {
    const bool is_label = at + 1 < words_.size() && words_[at + 1].gap == ':';
    return is_label || words_.may_match(at, kOpenings) || words_.folded(at) == "namens";
  }

  // "Insprekers zijn mevrouw Aa en Jan Bee": "de inspreker is Duits" names nobody.
  CallOpening with_copula(CallOpening one) const {
    constexpr auto kCopulas = std::to_array<std::string_view>(
        {"is", "was", "zijn", "waren", "are", "were", "ist", "sind", "waren"});
    if (is_number(one.end)) ++one.end;  // "Inspreker 1 mevrouw Aa"
    if (one.end >= words_.size() || words_[one.end].gap != 0 ||
        !is_one_of(kCopulas, words_.folded(one.end)))
      return one;
    ++one.end;
    one.as.is_sure = one.names_a_person = one.may_pause = one.takes_surnames = false;
    one.takes_full_names = true;
    return one;
  }

  bool is_number(std::size_t at) const {
    return at < words_.size() && words_[at].gap == 0 &&
           words_.folded(at).find_first_not_of("0123456789") == std::string_view::npos;
  }

  // "namens de buurt spreekt", "ingesproken door", "als inspreker meldde zich"; not "inspraak van".
  bool leads_to_name(std::size_t last) const {
    constexpr auto kLeads =
        std::to_array<std::string_view>({"door", "zich", "gemeld", "aangemeld"});
    return words_.begins(last, speech_verb) || is_one_of(kLeads, words_.folded(last));
  }

  // "Spreekrecht: de heer Aa".
  std::size_t end_of_right(std::size_t at) const {
    const bool is_label = at + 1 < words_.size() && words_[at + 1].gap == ':' &&
                          !words_.begins(at, resident) &&
                          holds(vocabulary_.resident_titles, words_.folded(at));
    return is_label ? at + 1 : at;
  }

  // "Namens de dorpsraad spreekt": that it is "in" stands behind the name.
  std::size_t end_of_speaking(std::size_t at) const {
    constexpr std::size_t kMostWords = 6;
    if (words_.folded(at) != "namens") return at;
    for (std::size_t next = at + 1; next < words_.size() && next - at <= kMostWords; ++next) {
      if (words_[next].gap != 0) return at;
      if (words_.folded(next) == "spreekt" || words_.folded(next) == "sprak")
        return words_.match(at, resident_opening) > next - at ? at : next + 1;
    }
    return at;
  }

  // "Bewoner", of whom there may be "bewoners": somebody, and not "de pers".
  bool is_of_several(std::string_view folded) const {
    const auto is_known = [&](std::string_view end) {
      return holds(vocabulary_.visitor_words, std::string(folded).append(end));
    };
    return is_known("s") || is_known("n") || is_known("en") || is_known("nen");
  }

  // "Een inwoner, …", "een van de bewoners, …"
  bool is_one_of_several(std::size_t at) const {
    const auto is_before = [&](std::size_t back, std::string_view word) {
      return at >= back && words_.folded(at - back) == word;
    };
    return is_before(1, "een") || (is_before(3, "een") && is_before(2, "van"));
  }

  // "Brief d.d. 3 maart van": where it ends; `at` when there is none.
  std::size_t end_of_dated_letter(std::size_t at) const {
    constexpr std::size_t kMostDetails = 6;
    const std::size_t noun = words_.match(at, letter);
    if (noun == 0) return at;
    std::size_t next = at + noun;
    const std::size_t first = next;
    while (next < words_.size() && next - first < kMostDetails && is_detail(next)) ++next;
    if (next == words_.size()) return at;
    if (next == first) {  // "bezwaar P. Aa"
      const bool is_name = words_.is_initials(next) || words_.match(next, honorific) > 0;
      return is_name && words_[next].gap == 0 ? next : at;
    }
    return words_.begins(next, affiliation) ? next + 1 : at;
  }

  bool has_digit(std::size_t at) const {
    return at < words_.size() &&
           words_.folded(at).find_first_of("0123456789") != std::string_view::npos;
  }

  bool is_detail(std::size_t at) const {
    return words_.match(at, letter_detail) > 0 || has_digit(at) ||
           (words_.begins(at, affiliation) && has_digit(at + 1));
  }

  const Words& words_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::optional<CallOpening> call_opening_at(const Words& words, std::size_t at,
                                           const Vocabulary& vocabulary) {
  return OpeningReader(words, vocabulary).at(at);
}

}  // namespace openverslag
