#include <algorithm>
#include <utility>

#include "text/name.h"
#include "text/name_asides.h"
#include "text/name_frame.h"
#include "text/name_words.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::size_t kLongestName = 120;  // bytes
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

bool is_small(const NameWord& word) { return !is_capitalised(word); }

std::size_t letters_of(const NameWord& word) { return length_in_characters(word.bare); }

std::string in_small_letters(std::string text) {
  for (char& each : text) each = each >= 'A' && each <= 'Z' ? static_cast<char>(each + 32) : each;
  return text;
}

// "Ben" is a first name, "ben" a particle.
bool is_first_name_too(const NameWord& word) { return word.bare == "ben" && !is_small(word); }

// The first half of a double surname, "Aa" in "Aa - van Bee", "Aa-van Bee", "Aa- Bee"; kNone when
// there is none. The hyphen of "Anne-Marie Aa" joins first names.
std::size_t hyphened_word(NameSpan words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string& bare = words[at].bare;
    if (at > 0 && bare.starts_with('-')) return at - 1;
    if (at + 1 < words.size() && (bare.ends_with('-') || joins_particle(words[at]))) return at;
  }
  return kNone;
}

// "RIvG"; not "D'Hondt" or "O’Brien", whose second capital begins a word of its own.
bool is_abbreviation(const NameWord& word) {
  if (word.printed.empty()) return false;
  const std::string_view second = std::string_view(word.printed).substr(1);
  const bool apostrophe =
      second.starts_with('\'') || second.starts_with("’") || second.starts_with("‘");
  return has_odd_capitals(word) && !apostrophe;
}

class NameParser {
 public:
  NameParser(NameSpan words, const NameWords& vocabulary)
      : vocabulary_(vocabulary), rest_(words), frame_(vocabulary, name_) {}

  std::optional<PersonName> parse() {
    rest_ = frame_.take_prefixes(frame_.take_suffixes(rest_));
    if (!take_after_comma() || is_office(rest_)) return std::nullopt;
    if (!is_index_form_) take_first_names();
    const bool is_person =
        is_surname() && is_given() && !frame_.is_office_of_place() && !is_acronym();
    if (!is_person) return std::nullopt;
    set_surname();
    return std::move(name_);
  }

 private:
  NameSpan take(std::size_t count) {
    const NameSpan taken = rest_.first(count);
    rest_ = rest_.subspan(count);
    return taken;
  }

  bool is_office(NameSpan words) const {
    return name_.honorific.empty() && frame_.office_length(words) == words.size();
  }

  // What follows a comma is an office, or the first names of an index form ("Aa, O. van").
  bool take_after_comma() {
    const auto comma =
        std::find_if(rest_.begin(), rest_.end(), [](const NameWord& word) { return word.comma; });
    const auto before = static_cast<std::size_t>(comma - rest_.begin()) + 1;
    if (before >= rest_.size()) return true;
    const NameSpan after = rest_.subspan(before);
    if (frame_.office_length(after) > 0) {
      if (name_.office.empty()) name_.office = joined(after);
      rest_ = rest_.first(before);
      return true;
    }
    return take_index_form(rest_.first(before), after);
  }

  bool take_index_form(NameSpan surname, NameSpan first_names) {
    rest_ = frame_.take_prefixes(first_names);
    take_initials(rest_.size());
    take_given_in_parentheses();
    if (name_.initials.empty()) take_given_before_particle();
    const bool particle = longest_match(vocabulary_.particles, rest_) == rest_.size();
    if (!rest_.empty() && !particle) return false;
    name_.particle = joined(rest_);
    rest_ = surname;
    is_index_form_ = true;
    if (name_.particle.empty()) take_particle();
    return !name_.initials.empty() || rest_.size() == 1 || is_opening(rest_);
  }

  void take_initials(std::size_t most) {
    std::size_t count = 0;
    while (count < most && is_initial(rest_[count])) ++count;
    if (count == 0 && most > 0 && are_initials_without_dots()) count = 1;
    if (count > 0) name_.initials = joined(take(count));
  }

  // "AB van Aa", "mw. AB Aa".
  bool are_initials_without_dots() const {
    if (rest_.size() < 2 || !is_all_capitals(rest_[0]) || rest_[0].printed.size() > 3) return false;
    const NameWord& next = rest_[1];
    return !is_all_capitals(next) && (!name_.honorific.empty() || is_small(next));
  }

  void take_first_names() {
    take_initials(rest_.size() - 1);
    take_given_in_parentheses();
    if (name_.initials.empty() && given_.empty()) take_given(given_length());
    if (name_.initials.empty()) take_nickname();
    rest_ = frame_.take_title(rest_);  // "W. baron van Aa"
    take_particle();
  }

  void take_given(std::size_t length) {
    if (length == 0) return;
    given_ = take(length);
    name_.given = joined(given_);
  }

  bool is_given() const { return std::none_of(given_.begin(), given_.end(), is_small); }

  // "(Maarten)" of "M. (Maarten) Aa".
  void take_given_in_parentheses() { take_given(aside_length()); }

  // "(Ton)" of "Anton (Ton) Bee".
  void take_nickname() {
    if (const std::size_t length = aside_length()) name_.nickname = joined(take(length));
  }

  // How many words in parentheses or quotes come next.
  std::size_t aside_length() const {
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_aside);
    return static_cast<std::size_t>(end - rest_.begin());
  }

  void take_given_before_particle() {
    std::size_t length = 0;
    while (length < rest_.size() && is_capitalised(rest_[length])) ++length;
    take_given(length);
  }

  std::size_t given_length() const {
    const auto aside = std::find_if(rest_.begin(), rest_.end(), is_aside);
    if (aside != rest_.end()) return static_cast<std::size_t>(aside - rest_.begin());
    const bool surname_only = is_opening(rest_) || particle_length(rest_) > 0;
    if (surname_only && !is_first_name_too(rest_[0])) return 0;
    const std::size_t last = std::min(hyphened_word(rest_), rest_.size() - 1);
    for (std::size_t at = 1; at < last; ++at) {
      const NameSpan words = rest_.subspan(at);
      if (is_opening(words) || particle_length(words) > 0) return at;
    }
    return last;
  }

  // Does a surname of several words begin here: "Lutje Bee", "Huis in 't Bee"?
  bool is_opening(NameSpan words) const {
    return words.size() > 1 && longest_match(vocabulary_.surname_openings, words) > 0;
  }

  // Leaves at least one word.
  std::size_t particle_length(NameSpan words) const {
    const std::size_t length = longest_match(vocabulary_.particles, words);
    return length < words.size() ? length : 0;
  }

  // A particle that stands first has a capital because of that; after a first name it is the
  // person's own.
  void take_particle() {
    const std::size_t length = particle_length(rest_);
    if (length == 0) return;
    const bool stands_first = is_index_form_ || (name_.given.empty() && name_.initials.empty());
    name_.particle = joined(take(length));
    if (stands_first) name_.particle = in_small_letters(std::move(name_.particle));
  }

  bool is_surname() const {
    if (rest_.empty() || is_small(rest_.front()) || is_small(rest_.back())) return false;
    if (rest_.size() == 1 && letters_of(rest_[0]) < 2) return false;
    for (std::size_t at = 0; at < rest_.size();) {
      const bool word = is_capitalised(rest_[at]) || rest_[at].bare == "-";
      const std::size_t length = word ? 1 : particle_length(rest_.subspan(at));
      if (length == 0) return false;
      at += length;
    }
    return true;
  }

  // "DVO", "RIvG", "Platform IVZ", with nothing about them that makes them a person.
  bool is_acronym() const {
    const bool person = !name_.honorific.empty() || !name_.titles.empty() ||
                        !name_.initials.empty() || !name_.particle.empty();
    if (person) return false;
    if (std::any_of(rest_.begin(), rest_.end(), is_abbreviation)) return true;
    const NameWord& surname = rest_.back();
    if (given_.empty()) return is_all_capitals(surname) && letters_of(surname) <= 5;
    const bool given_in_capitals = is_all_capitals(given_.front());
    const bool short_surname = is_all_capitals(surname) && letters_of(surname) <= 3;
    return given_in_capitals != is_all_capitals(surname) && (given_in_capitals || short_surname);
  }

  void set_surname() {
    name_.surname = joined(rest_);
    if (name_.surname.back() == '.') name_.surname.pop_back();  // of the sentence
  }

  const NameWords& vocabulary_;
  NameSpan rest_;   // not yet taken
  NameSpan given_;  // what name_.given was made of
  bool is_index_form_ = false;
  PersonName name_;
  NameFrame frame_;
};

}  // namespace

std::optional<PersonName> parse_person_name(std::string_view printed, const NameWords& vocabulary) {
  if (printed.size() > kLongestName) return std::nullopt;
  auto words = cut_name(printed);
  if (!words) return std::nullopt;
  const std::vector<NameWord> kept = without_remarks(std::move(*words), vocabulary);
  if (kept.empty()) return std::nullopt;
  return NameParser(kept, vocabulary).parse();
}

}  // namespace openverslag
