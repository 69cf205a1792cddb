#include "minutes/called_so.h"

#include <algorithm>
#include <optional>

#include "minutes/addressed_name.h"
#include "minutes/name_categories.h"
#include "minutes/named_things.h"
#include "minutes/words.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

// How a name may be introduced.
struct Opening {
  std::size_t end;  // words
  CalledSo as;
  bool names_a_person;            // "inspreker": a surname alone may follow
  bool may_pause;                 // a comma before the name
  bool is_one_of_many = false;    // "een inwoner, de heer Aa, …": a comma behind it then, too
  bool takes_full_names = false;  // "bewoner": a first name and a surname may follow
};

class CallReader {
 public:
  CallReader(std::string_view text, const Vocabulary& vocabulary, std::vector<CalledSo>& people)
      : words_(text, vocabulary.lexicon), vocabulary_(vocabulary), people_(people) {}

  void read_addressed() {
    for (std::size_t at = 0; at < words_.size();) {
      const bool starts = at == 0 || words_[at].gap == '.' || words_[at].gap == '!';
      auto name = addressed_name_at(words_, at, starts, vocabulary_);
      if (name && !name->is_addressed && !is_said_in_full(*name)) name.reset();
      if (name) add(*name, {});
      at = name ? name->end : at + 1;
    }
  }

  // "Jan Aa vraagt …"; "Jan Aa", in a list.
  bool is_said_in_full(const AddressedName& name) const {
    return !name.name.given.empty() && (name.end == words_.size() || is_followed_by_verb(name));
  }

  void read() {
    for (std::size_t at = 0; at < words_.size();) {
      if (words_[at].id == 0 && !words_[at].capital) {
        ++at;  // most words: neither begins a name nor calls anybody something
      } else if (const auto opening = opening_at(at)) {
        at = std::max(at + 1, read_list(*opening));
      } else if (const auto name = addressed_name_at(words_, at, false, vocabulary_)) {
        read_behind(*name);
        at = name->end;
      } else {
        ++at;
      }
    }
  }

 private:
  std::optional<Opening> opening_at(std::size_t at) const {
    const auto opening = [&](WordClass kind, NameCategory category, bool speaks, bool is_sure,
                             bool person) -> std::optional<Opening> {
      const std::size_t count = words_.match(at, kind);
      if (count == 0) return std::nullopt;
      return Opening{at + count, {{}, category, speaks, is_sure}, person, kind != visitor};
    };
    if (const std::size_t end = end_of_dated_letter(at); end > at)
      return Opening{end, {{}, NameCategory::letter_writer, false, false}, false, true};
    if (auto one = opening(letter_opening, NameCategory::letter_writer, false, false, false))
      return one;
    if (auto one = opening(resident_opening, NameCategory::resident, true, false, false)) {
      // "Als inspreker is …", "namens de buurt voert …"
      if (words_.begins(one->end, speech_verb) && words_[one->end].gap == 0) ++one->end;
      return one;
    }
    // "Insprekers Dorpsstraat" are many.
    const bool is_one = words_.folded(at).back() != 's';
    if (auto one = opening(resident, NameCategory::resident, true, true, is_one)) return one;
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

  // "insprekers: G. Aa, de familie Bee en mevrouw Cee"; returns the word behind it.
  std::size_t read_list(const Opening& opening) {
    std::size_t at = opening.end;
    bool is_first = true;
    const bool is_list = opening.as.is_sure && at < words_.size() && words_[at].gap == ':';
    CalledSo as = opening.as;
    while (at < words_.size()) {
      const char gap = words_[at].gap;
      constexpr std::string_view kBefore(":,(-\x80");
      constexpr std::string_view kBetween(",/.)");
      if (gap != 0 && (is_first ? kBefore : kBetween).find(gap) == std::string_view::npos) break;
      // "… de inspreker, mevrouw Aa …" may be two people.
      if (!is_list && (!is_first || gap == ',')) as.is_sure = false;
      if (is_first && gap == ',' && !opening.may_pause) break;
      if (!is_first && words_.begins(at, conjunction)) ++at;
      const bool bare = opening.names_a_person || is_list || opening.takes_full_names;
      const auto name = addressed_name_at(words_, at, bare, vocabulary_);
      if (!name || !may_be_called(opening, *name, is_list)) break;
      if (is_first && gap == ',' && opening.is_one_of_many && sign_behind(*name) != ',') break;
      if (!is_first && !name->is_addressed && gap != ',' && gap != '/' && gap != ')' && gap != 0)
        break;
      add(*name, as);
      at = is_list ? behind_aside(name->end) : name->end;
      is_first = false;
    }
    return is_first ? opening.end : at;
  }

  // "Bewoner Jan Aa", "bewoner Aa vraagt"; not "bewoner Dorpsstraat".
  bool may_be_called(const Opening& opening, const AddressedName& name, bool is_list) const {
    if (!opening.takes_full_names || is_list || name.is_addressed) return true;
    const std::string surname = fold(name.name.surname);
    if (is_street(surname) || is_street(fold(name.name.given))) return false;
    return !name.name.given.empty() ||
           (is_followed_by_verb(name) && !is_thing_word(surname, vocabulary_));
  }

  char sign_behind(const AddressedName& name) const {
    return name.end < words_.size() ? words_[name.end].gap : '.';
  }

  // "mevrouw Aa (namens de buurt) en …"
  std::size_t behind_aside(std::size_t at) const {
    constexpr std::size_t kMostWords = 8;
    if (at >= words_.size() || words_[at].gap != '(') return at;
    for (std::size_t next = at + 1; next < words_.size() && next - at <= kMostWords; ++next) {
      if (words_[next].gap == ')') return next;
    }
    return at;
  }

  bool is_followed_by_verb(const AddressedName& name) const {
    return name.end < words_.size() && words_[name.end].gap == 0 &&
           words_.match(name.end, speech_verb) > 0;
  }

  // "(bewoner Dorpsstraat)", ", inwoner van Aa,", "spreekt in".
  void read_behind(const AddressedName& name) {
    if (name.is_family) return add(name, {{}, NameCategory::resident, false, false});
    const std::size_t at = name.end;
    if (at >= words_.size()) return;
    if (words_[at].gap == 0 && (ends_as_resident(at) || comes_to_speak(at)))
      return add(name, {{}, NameCategory::resident, true, false});
    if (words_[at].gap != '(' && words_[at].gap != ',') return;
    const std::string_view behind = words_.text().substr(words_[at].begin);
    const std::string_view told =
        behind.substr(0, behind.find_first_of(words_[at].gap == '(' ? ")" : ",.;:)"));
    const auto category = category_of(told, vocabulary_);
    if (category == NameCategory::resident || category == NameCategory::letter_writer)
      add(name, {{}, *category, is_speaker(told, vocabulary_), true});
  }

  // "spreekt in.", and not "spreekt in eerste termijn".
  bool ends_as_resident(std::size_t at) const {
    const std::size_t count = words_.match(at, resident_ending);
    const std::size_t end = at + count;
    return count > 2 || (count == 2 && (end == words_.size() || words_[end].gap != 0));
  }

  // "wil over de heg inspreken", "is als inspreker aanwezig"; not "vraagt of bewoners inspreken".
  bool comes_to_speak(std::size_t at) const {
    constexpr std::size_t kMostBetween = 6;
    for (std::size_t next = at; next < words_.size() && next - at <= kMostBetween; ++next) {
      if (words_[next].gap != 0) return false;
      if (words_.match(next, resident_act) > 0) return true;
      for (const WordClass kind : {clause_opener, visitor, honorific, negation, office}) {
        if (words_.match(next, kind) > 0) return false;
      }
    }
    return false;
  }

  void add(const AddressedName& found, CalledSo as) {
    as.name = found.name;
    people_.push_back(std::move(as));
  }

  Words words_;
  const Vocabulary& vocabulary_;
  std::vector<CalledSo>& people_;
};

}  // namespace

void add_called_so(std::string_view text, const Vocabulary& vocabulary,
                   std::vector<CalledSo>& people) {
  CallReader(text, vocabulary, people).read();
}

void add_addressed(std::string_view text, const Vocabulary& vocabulary,
                   std::vector<CalledSo>& people) {
  CallReader(text, vocabulary, people).read_addressed();
}

}  // namespace openverslag
