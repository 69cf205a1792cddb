#include "minutes/called_so.h"

#include <algorithm>
#include <optional>

#include "minutes/name_categories.h"
#include "minutes/name_list.h"
#include "minutes/words.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

struct FoundName {
  PersonName name;
  std::size_t end = 0;        // words
  bool is_addressed = false;  // by more than a capital
  bool is_family = false;
};

// How a name may be introduced.
struct Opening {
  std::size_t end;  // words
  CalledSo as;
  bool names_a_person;  // "inspreker": a surname alone may follow
  bool may_pause;       // a comma before the name
};

class CallReader {
 public:
  CallReader(std::string_view text, const Vocabulary& vocabulary, std::vector<CalledSo>& people)
      : words_(text, vocabulary.lexicon), vocabulary_(vocabulary), people_(people) {}

  void read() {
    for (std::size_t at = 0; at < words_.size();) {
      if (words_[at].id == 0 && !words_[at].capital) {
        ++at;  // neither introduces anybody nor begins a name: a quarter of all words
      } else if (const auto opening = opening_at(at)) {
        at = std::max(at + 1, read_list(*opening));
      } else if (const auto name = name_at(at, false)) {
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
    if (auto one = opening(letter_opening, NameCategory::letter_writer, false, false, false))
      return one;
    if (auto one = opening(resident_opening, NameCategory::resident, true, false, false))
      return one;
    // "Insprekers Dorpsstraat" are many.
    const bool is_one = words_.folded(at).back() != 's';
    if (auto one = opening(resident, NameCategory::resident, true, true, is_one)) return one;
    if (auto one = opening(letter_writer, NameCategory::letter_writer, false, true, is_one))
      return one;
    return opening(visitor, NameCategory::resident, false, true, false);
  }

  bool adjoins(std::size_t at) const {
    return at < words_.size() && (words_[at].gap == 0 || words_[at].gap == '.');
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
      const auto name = name_at(at, opening.names_a_person || is_list);
      if (!name) break;
      if (!is_first && !name->is_addressed && gap != ',' && gap != '/' && gap != 0) break;
      add(*name, as);
      at = name->end;
      is_first = false;
    }
    return is_first ? opening.end : at;
  }

  // "(bewoner Dorpsstraat)", ", inwoner van Aa,", "spreekt in".
  void read_behind(const FoundName& name) {
    if (name.is_family) return add(name, {{}, NameCategory::resident, false, false});
    const std::size_t at = name.end;
    if (at >= words_.size()) return;
    if (words_[at].gap == 0 && ends_as_resident(at))
      return add(name, {{}, NameCategory::resident, true, false});
    if (words_[at].gap != '(' && words_[at].gap != ',') return;
    const std::string_view behind = words_.text().substr(words_[at].begin);
    const std::string_view told =
        behind.substr(0, behind.find_first_of(words_[at].gap == '(' ? ")" : ",.;:"));
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

  void add(const FoundName& found, CalledSo as) {
    as.name = found.name;
    people_.push_back(std::move(as));
  }

  // With an honorific, a title, initials or "familie"; with `bare` also a surname, or a first name
  // and a surname. Nobody in office.
  std::optional<FoundName> name_at(std::size_t at, bool bare) const {
    FoundName found;
    std::size_t next = at;
    if (words_.begins(next, article) && words_.match(next, honorific) == 0) ++next;
    const std::size_t first = next;
    for (std::size_t count = 1; count > 0; next += count) {
      if (next > first && !adjoins(next)) return std::nullopt;
      count = 0;
      for (const WordClass kind : {honorific, plural_honorific, title, family}) {
        const std::size_t length = words_.match(next, kind);
        if (kind == family && length > 0) found.is_family = true;
        count = std::max(count, length);
      }
      found.is_addressed = found.is_addressed || count > 0;
    }
    if (words_.match(next, office) > 0 && words_.match(next, resident) == 0) return std::nullopt;
    const std::size_t name = next;
    while (next < words_.size() && words_.is_initials(next) &&
           (next == at || next == name || adjoins(next)))
      ++next;
    found.is_addressed = found.is_addressed || next > name;
    if (!found.is_addressed && !bare) return std::nullopt;
    const std::size_t end = end_of_names(next, next > at, found.is_addressed);
    if (end == next) return std::nullopt;
    auto parsed = read_person(words_.printed(at, end), "", vocabulary_);
    if (!parsed || found.is_family) parsed = bare_name(name, end);
    if (!parsed) return std::nullopt;
    found.name = std::move(*parsed);
    found.end = end;
    return found;
  }

  // "Piet van der Aa-Bee", "van 't Cee"; `at` when it does not end in a word with a capital.
  std::size_t end_of_names(std::size_t at, bool has_before, bool is_addressed) const {
    constexpr std::size_t kMostWords = 3;
    std::size_t end = at;
    std::size_t next = at;
    for (std::size_t taken = 0; taken < kMostWords && next < words_.size(); ++taken) {
      if ((next > at || has_before) && !adjoins(next)) break;
      if (next > at && words_[next].gap == '.') break;
      next += words_.match(next, particle);
      if (next >= words_.size() || !words_[next].capital || is_no_name(next)) break;
      if (!is_addressed && words_.is_all_capitals(next)) break;
      end = ++next;
      if (is_addressed && taken == 1) break;
    }
    return end;
  }

  bool is_no_name(std::size_t at) const {
    for (const WordClass kind : {article, honorific, pronoun, organisation, negation}) {
      if (words_.begins(at, kind) && words_.match(at, kind) > 0) return true;
    }
    return false;
  }

  // A name that is only a surname, with its particle: of "familie Aa", and of "Aa".
  std::optional<PersonName> bare_name(std::size_t at, std::size_t end) const {
    if (has_organisation_word(words_.printed(at, end), vocabulary_)) return std::nullopt;
    PersonName name;
    const std::size_t particles = words_.match(at, particle);
    if (particles > 0) name.particle = fold(words_.printed(at, at + particles));
    if (at + particles >= end) return std::nullopt;
    name.surname = words_.printed(at + particles, end);
    return name;
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

}  // namespace openverslag
