#include "minutes/known_names.h"

#include <algorithm>

#include "minutes/monograms.h"
#include "text/fold.h"

namespace openverslag {
namespace {

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  std::size_t at = 0;
  while (const auto bounds = next_word(text, at)) {
    words.push_back(fold(text.substr(bounds->begin, bounds->end - bounds->begin)));
    at = bounds->end;
  }
  return words;
}

// The initials of the person that stand beside the name: "Jan Van Damme (JVD)".
void add_abbreviations(const Attendee& attendee, const std::vector<std::string>& monograms,
                       std::vector<std::string>& all) {
  std::size_t at = 0;
  const std::string& printed = attendee.printed;
  while (const auto bounds = next_word(printed, at)) {
    const std::string word = printed.substr(bounds->begin, bounds->end - bounds->begin);
    if (std::ranges::find(monograms, word) != monograms.end()) all.push_back(word);
    at = bounds->end;
  }
}

// Chairs and secretaries often stand in the attendance list too.
bool is_listed(const Attendee& officer, const Header& header) {
  if (!officer.name) return false;
  const std::string surname = surname_key(*officer.name);
  for (const auto* list : {&header.present, &header.absent}) {
    for (const Attendee& attendee : *list) {
      const bool same = attendee.name && surname_key(*attendee.name) == surname &&
                        first_names_agree(*attendee.name, *officer.name);
      if (same) return true;
    }
  }
  return false;
}

}  // namespace

KnownNames::KnownNames(const Header& header) {
  std::set<std::string> met;
  for (const auto* list : {&header.present, &header.absent}) {
    for (const Attendee& attendee : *list) add(attendee, met);
  }
  for (const auto* officer : {&header.chair, &header.secretary}) {
    if (*officer && !is_listed(**officer, header)) add(**officer, met);
  }
  std::sort(given_.begin(), given_.end());
  std::sort(offices_.begin(), offices_.end());
  std::sort(monograms_.begin(), monograms_.end());
  std::sort(abbreviations_.begin(), abbreviations_.end());
  std::stable_sort(known_.begin(), known_.end(),
                   [](const Known& a, const Known& b) { return a.words.size() > b.words.size(); });
}

void KnownNames::add(const Attendee& attendee, std::set<std::string>& met) {
  if (!attendee.name) return;
  add_offices(attendee);
  const PersonName& name = *attendee.name;
  const bool whole = !name.given.empty() && !name.surname.empty();
  if (whole && !met.insert(fold(name.given) + ' ' + surname_key(name)).second) return;
  Known known{folded_words(name.surname.empty() ? name.given : name.surname), fold(name.given),
              fold(name.nickname), fold(name.initials)};
  if (known.words.empty()) return;
  for (const std::string* first : {&known.given, &known.nickname}) {
    if (!first->empty()) given_.push_back(*first);
  }
  first_bytes_.set(static_cast<unsigned char>(known.words.front().front()));
  known_.push_back(std::move(known));
  const std::vector<std::string> monograms = monograms_of(name);
  add_abbreviations(attendee, monograms, abbreviations_);
  monograms_.insert(monograms_.end(), monograms.begin(), monograms.end());
}

void KnownNames::add_offices(const Attendee& attendee) {
  const std::string roles = fold(attendee.role);
  const std::string office = fold(attendee.name->office);
  if (!office.empty()) offices_.push_back(office);
  for (std::string_view rest = roles; !rest.empty();) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    const std::string_view role = trim(rest.substr(0, comma));
    if (!role.empty() && role != office) offices_.emplace_back(role);
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
}

bool KnownNames::matches(const Known& known, const Words& words, std::size_t index) {
  if (index + known.words.size() > words.size()) return false;
  for (std::size_t i = 0; i < known.words.size(); ++i) {
    const char gap = words[index + i].gap;
    if (words.folded(index + i) != known.words[i]) return false;
    if (i > 0 && gap != 0 && gap != '-' && gap != '\x80') return false;
  }
  return true;
}

std::size_t KnownNames::match(const Words& words, std::size_t index) const {
  if (index >= words.size() || !words[index].capital) return 0;
  const std::string_view first = words.folded(index);
  if (!first_bytes_.test(static_cast<unsigned char>(first.front()))) return 0;
  for (const Known& known : known_) {
    if (known.words.front() == first && matches(known, words, index)) return known.words.size();
  }
  return 0;
}

bool KnownNames::agree(const Words& words, std::size_t given, std::size_t surname) const {
  if (surname >= words.size()) return false;
  const std::string_view first = words.folded(given);
  const std::string_view first_of_surname = words.folded(surname);
  // "Piet Hein"
  const auto has_both = [&](std::string_view name) {
    const std::string_view second = given + 1 < surname ? words.folded(given + 1) : "";
    return !second.empty() && name.size() == first.size() + 1 + second.size() &&
           name.starts_with(first) && name.ends_with(second);
  };
  return std::any_of(known_.begin(), known_.end(), [&](const Known& known) {
    if (known.words.front() != first_of_surname || !matches(known, words, surname)) return false;
    if (!known.given.empty())
      return known.given == first || known.nickname == first || has_both(known.given);
    return !known.initials.empty() && known.initials.front() == first.front();
  });
}

bool KnownNames::has_given(std::string_view folded) const {
  const auto [first, last] = std::equal_range(given_.begin(), given_.end(), folded);
  return last - first == 1;
}

bool KnownNames::has_office(const std::string& folded) const {
  const auto [first, last] = std::equal_range(offices_.begin(), offices_.end(), folded);
  return last - first == 1;
}

bool KnownNames::has_abbreviation(std::string_view printed) const {
  if (abbreviations_.empty()) return false;
  const auto [first, last] =
      std::equal_range(abbreviations_.begin(), abbreviations_.end(), printed);
  return last - first == 1;
}

bool KnownNames::has_initials(std::string_view capitals) const {
  const auto [first, last] = std::equal_range(monograms_.begin(), monograms_.end(), capitals);
  return last - first == 1;
}

}  // namespace openverslag
