#include "minutes/called_so.h"

#include <algorithm>
#include <optional>

#include "minutes/acts_beside.h"
#include "minutes/addressed_name.h"
#include "minutes/call_opening.h"
#include "minutes/header_labels.h"
#include "minutes/in_office.h"
#include "minutes/name_categories.h"
#include "minutes/named_things.h"
#include "minutes/words.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

class CallReader {
 public:
  CallReader(std::string_view text, const Vocabulary& vocabulary, std::vector<CalledSo>& people)
      : words_(text, vocabulary.lexicon),
        has_bracket_(text.find('(') != std::string_view::npos),
        vocabulary_(vocabulary),
        people_(people) {}

  void read_addressed() {
    for (std::size_t at = 0; at < words_.size();) {
      const bool starts = at == 0 || words_[at].gap == '.' || words_[at].gap == '!';
      auto name = addressed_name_at(words_, at, starts, vocabulary_);
      if (name && !name->is_addressed && !is_said_in_full(*name)) name.reset();
      if (name && !is_in_party(words_.text(), end_of(*name), vocabulary_)) add(*name, {});
      at = !name ? at + 1 : name->is_group ? add_rest_of_group(name->end) : name->end;
    }
  }

  // "de heren Aa, Bee en Cee", behind Aa; returns the word behind it.
  std::size_t add_rest_of_group(std::size_t at) {
    while (at + 1 < words_.size()) {
      const bool joined = words_[at].gap == 0 && words_.begins(at, conjunction);
      if (!joined && words_[at].gap != ',') break;
      const auto name = addressed_name_at(words_, at + (joined ? 1 : 0), true, vocabulary_);
      if (!name || name->is_addressed) break;
      add(*name, {});
      at = name->end;
    }
    return at;
  }

  // In bytes.
  std::size_t end_of(const AddressedName& name) const { return words_[name.end - 1].end; }

  // "Jan Aa vraagt …"; "Jan Aa", in a list.
  bool is_said_in_full(const AddressedName& name) const {
    return !name.name.given.empty() && (name.end == words_.size() || is_followed_by_verb(name));
  }

  void read() {
    for (std::size_t at = 0; at < words_.size();) {
      if (!may_begin(at)) {
        ++at;  // most words: neither begins a name nor calls anybody something
      } else if (const auto opening = call_opening_at(words_, at, vocabulary_)) {
        at = std::max(at + 1, read_list(*opening));
      } else if (const auto name = addressed_span_at(words_, at, false, vocabulary_)) {
        read_around(*name);
        at = name->end;
      } else {
        at = has_bracket_ && words_[at].capital ? read_called_behind(at) : at + 1;
      }
    }
  }

 private:
  // A quick look: may a name begin there, or what calls somebody something?
  bool may_begin(std::size_t at) const {
    constexpr WordClasses kTitles = {honorific, plural_honorific, title, family};
    constexpr WordClasses kCalls = {resident, resident_opening, letter_writer,
                                    letter,   letter_opening,   visitor};
    if (words_[at].capital) return true;
    if (words_[at].id == 0) return false;
    if (words_.may_match(at, kTitles) || words_.may_match(at, kCalls)) return true;
    const std::size_t next = at + 1;
    if (next < words_.size() && words_[next].gap == ':') return true;
    if (words_.begins(at, article) && next < words_.size())
      return words_[next].capital || words_.begins(next, kTitles);
    return words_.folded(at) == "namens";
  }

  // "Aa (inspreker)"; not "Stichting Aa (inspreker)". Returns the word behind it, or the next.
  std::size_t read_called_behind(std::size_t at) {
    // "De Fietsgroep (inspreker)"
    const bool is_of_thing = words_.begins(at, article) && at + 1 < words_.size() &&
                             is_thing_word(words_.folded(at + 1), vocabulary_);
    const bool goes_on = at > 0 && words_[at].gap == 0 &&
                         (words_[at - 1].capital || words_.begins(at - 1, article) ||
                          is_thing_word(words_.folded(at - 1), vocabulary_));
    if (goes_on || is_of_thing) return at + 1;
    const auto name = addressed_name_at(words_, at, true, vocabulary_);
    if (!name || name->end >= words_.size() || words_[name->end].gap != '(') return at + 1;
    const bool is_called = words_.match(name->end, resident) == 1 &&
                           words_.folded(name->end).back() != 's' &&
                           words_.sign_after(name->end) == ')';
    const std::string surname = fold(name->name.surname);
    if (!is_called || is_street(surname, vocabulary_) || is_thing_word(surname, vocabulary_))
      return at + 1;
    add(*name, {{}, NameCategory::resident, true, true});
    return name->end;
  }

  // "insprekers: G. Aa, de familie Bee en mevrouw Cee"; returns the word behind it.
  std::size_t read_list(const CallOpening& opening) {
    std::size_t at = opening.end;
    bool is_first = true;
    bool is_of_group = false;  // "de heren Aa en Bee"
    const bool is_list = opening.as.is_sure && at < words_.size() && is_colon_before(at);
    CalledSo as = opening.as;
    while (at < words_.size()) {
      const char gap = is_first && is_colon_before(at) ? ':' : words_[at].gap;
      constexpr std::string_view kBefore(":,(-\x80");
      constexpr std::string_view kBetween(",/.)");
      if (gap != 0 && (is_first ? kBefore : kBetween).find(gap) == std::string_view::npos) break;
      // "… de inspreker, mevrouw Aa …" may be two people.
      if (!is_list && (!is_first || gap == ',')) as.is_sure = false;
      if (is_first && gap == ',' && !opening.may_pause) break;
      if (!is_first && words_.begins(at, conjunction)) ++at;
      const bool bare =
          opening.names_a_person || is_list || opening.takes_full_names || is_of_group;
      const auto name = addressed_name_at(words_, at, bare, vocabulary_);
      if (!name || heads_next_line(at, *name)) break;
      if (!is_of_group && !may_be_called(opening, *name, is_list)) break;
      is_of_group = name->is_group || (is_of_group && !name->is_addressed);
      if (is_first && gap == ',' && opening.is_one_of_many && sign_behind(*name) != ',') break;
      if (!is_first && !name->is_addressed && gap != ',' && gap != '/' && gap != ')' && gap != 0)
        break;
      add(*name, as);
      at = is_list ? behind_aside(name->end) : name->end;
      is_first = false;
    }
    return is_first ? opening.end : at;
  }

  // "inspreker:", "inspr.:"
  bool is_colon_before(std::size_t at) const {
    return words_[at].gap == ':' || words_.after(at - 1).starts_with(".:");
  }

  // "Aanwezig: K. Aa, inspreker", and on the next line "Afwezig: geen".
  bool heads_next_line(std::size_t at, const AddressedName& name) const {
    return !name.is_addressed && sign_behind(name) == ':' &&
           whole_label(words_.printed(at, name.end), vocabulary_);
  }

  // "Bewoner Jan Aa", "bewoner Aa vraagt"; not "bewoner Dorpsstraat".
  bool may_be_called(const CallOpening& opening, const AddressedName& name, bool is_list) const {
    if (opening.ends_in_in && !is_followed_by_in(words_, name.end)) return false;
    if (!opening.takes_full_names || is_list || name.is_addressed) return true;
    const std::string surname = fold(name.name.surname);
    if (is_street(surname, vocabulary_) || is_street(fold(name.name.given), vocabulary_))
      return false;
    return !name.name.given.empty() || (opening.takes_surnames && is_followed_by_verb(name) &&
                                        !is_thing_word(surname, vocabulary_));
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
  void read_around(const AddressedSpan& name) {
    if (name.is_family) return add(name, {{}, NameCategory::resident, false, false});
    const std::size_t at = name.end;
    if (at >= words_.size()) return;
    if (speaks_as_resident(words_, at) || speaks_in_around(words_, name.begin, at))
      return add(name, {{}, NameCategory::resident, true, false});
    if (writes_letter(words_, at))
      return add(name, {{}, NameCategory::letter_writer, false, false});
    if (words_[at].gap != '(' && words_[at].gap != ',') return;
    const std::string_view behind = words_.text().substr(words_[at].begin);
    const std::string_view told =
        behind.substr(0, behind.find_first_of(words_[at].gap == '(' ? ")" : ",.;:)"));
    const auto category = category_of(told, vocabulary_);
    if (category == NameCategory::resident || category == NameCategory::letter_writer)
      add(name, {{}, *category, is_speaker(told, vocabulary_), true});
  }

  void add(const AddressedName& found, CalledSo as) {
    as.name = found.name;
    people_.push_back(std::move(as));
  }

  void add(const AddressedSpan& found, CalledSo as) {
    as.name = name_in(words_, found, vocabulary_);
    people_.push_back(std::move(as));
  }

  Words words_;
  bool has_bracket_;
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
