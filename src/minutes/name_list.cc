#include "minutes/name_list.h"

#include <algorithm>
#include <utility>

#include "text/fold.h"
#include "text/whole_words.h"

namespace openverslag {

namespace {

// How many bytes of the text an opening phrase of the list takes, blank included; 0: none.
std::size_t opening_length(std::string_view text, const PhraseList& phrases) {
  if (begins_with_initial(text)) return 0;
  constexpr std::size_t kLongestPhrase = 24;
  const std::string folded = fold(text.substr(0, kLongestPhrase));
  if (!phrases.may_begin_with(first_word(folded))) return 0;  // nearly always
  for (const std::string& phrase : phrases) {
    if (!folded.starts_with(phrase)) continue;
    const std::string_view rest = std::string_view(folded).substr(phrase.size());
    if (rest.starts_with(' ')) return std::min(phrase.size() + 1, text.size());
    const bool sign = rest.starts_with(". ") || rest.starts_with(": ");
    if (sign) return std::min(phrase.size() + 2, text.size());
  }
  return 0;
}

std::string_view before_brackets(std::string_view printed) {
  if (printed.ends_with(").")) printed.remove_suffix(1);
  while (trim(printed).ends_with(')')) {
    const std::size_t open = printed.rfind('(');
    if (open == std::string_view::npos || open == 0) break;
    printed = trim(printed.substr(0, open));
  }
  return printed;
}

bool begins_with_capital(std::string_view text) {
  return !text.empty() && text[0] >= 'A' && text[0] <= 'Z';
}

struct Splitter {
  std::string_view text;
  const Vocabulary& vocabulary;
  std::vector<ListedName> names = {};
  std::string salutation = {};

  void add(std::size_t begin, std::size_t end) {
    const std::string_view part = trim(text.substr(begin, end - begin));
    if (part.empty()) return;
    if (const std::size_t length = before_next_person(part)) {
      const auto at = static_cast<std::size_t>(part.data() - text.data());
      add(at, at + length);
      return add(at + length, end);
    }
    begin = static_cast<std::size_t>(part.data() - text.data());
    if (const std::size_t length = opening_length(part, vocabulary.names.plural_honorifics)) {
      salutation = std::string(trim(part.substr(0, length)));
    } else if (opening_length(part, vocabulary.names.honorifics)) {
      salutation.clear();
    }
    names.push_back({begin, begin + part.size(), salutation});
  }

  std::optional<PersonName> person_in(std::string_view part, bool group) const {
    const std::string_view before = group ? "de heer" : "";
    const std::string_view bare = before_brackets(part);
    auto name = read_person(bare, before, vocabulary);
    return name ? name : read_person(before_employer(bare, vocabulary), before, vocabulary);
  }

  // "Aad Bee (lid) Cor Dee (gast)" lacks a comma: how many bytes are before it; 0: it does not.
  std::size_t before_next_person(std::string_view part) const {
    const std::size_t close = part.find(") ");
    if (close == part.npos || part.find('(') == 0) return 0;
    const std::string_view right = trim(part.substr(close + 2));
    if (!begins_with_capital(right)) return 0;
    const auto first = person_in(part.substr(0, close + 1), false);
    const auto second = person_in(trim(right.substr(0, right.find('('))), false);
    const bool two = first && second && is_full_name(*first) && is_full_name(*second);
    return two ? close + 1 : 0;
  }

  // "Bee en Van der Cee" are two when both can be names; "Zorg en Veiligheid" is one.
  bool are_two_names(std::string_view left, std::string_view right, bool listed) const {
    if (opening_length(right, vocabulary.names.plural_honorifics)) return true;
    if (!right.empty() && right[0] >= '0' && right[0] <= '9') return true;  // "en 16 gasten"
    const bool group =
        !salutation.empty() || opening_length(left, vocabulary.names.plural_honorifics);
    const auto first = person_in(left, group);
    const auto second = person_in(right, group);
    if (first && is_full_name(*first) && begins_with_capital(right)) return true;
    if (!first || !second) return false;
    return group || listed || is_full_name(*second);
  }

  // The first "en" at or after `from`; its length is that with both blanks.
  std::pair<std::size_t, std::size_t> next_joint(std::size_t from, std::size_t end) const {
    const std::string_view rest = text.substr(0, end);
    for (std::size_t at = rest.find(' ', from); at < end; at = rest.find(' ', at + 1)) {
      const std::size_t close = rest.find(' ', at + 1);
      if (close == rest.npos) break;
      const std::string_view word = rest.substr(at + 1, close - at - 1);
      if (holds(vocabulary.conjunctions, word)) return {at, close + 1 - at};
    }
    return {end, 0};
  }

  bool is_cut(std::size_t begin, std::size_t at, std::size_t right, std::size_t end,
              bool listed) const {
    const std::string_view left = trim(text.substr(begin, at - begin));
    const auto count = [&](char c) { return std::count(left.begin(), left.end(), c); };
    return count('(') == count(')') &&
           are_two_names(left, trim(text.substr(right, end - right)), listed);
  }

  // ", en C. Cee", ", alsmede de heer D. Dee" behind other names.
  std::size_t skip_joint(std::size_t begin, std::size_t end) const {
    const std::size_t word = text.find_first_not_of(" \n", begin);
    if (begin == 0 || word >= end) return begin;
    const std::size_t blank = text.find(' ', word);
    const bool joint =
        blank < end && holds(vocabulary.conjunctions, text.substr(word, blank - word));
    return joint ? blank + 1 : begin;
  }

  void add_parts(std::size_t begin, std::size_t end, bool listed) {
    begin = skip_joint(begin, end);
    auto joint = next_joint(begin, end);
    while (joint.first < end) {
      const std::size_t right = joint.first + joint.second;
      const auto next = next_joint(right - 1, end);
      if (is_cut(begin, joint.first, right, next.first, listed)) {
        add(begin, joint.first);
        begin = right;
      }
      joint = next;
    }
    add(begin, end);
  }
};

}  // namespace

std::size_t next_separator(std::string_view text, std::size_t from, std::string_view separators) {
  int depth = 0;
  for (std::size_t at = from; at < text.size(); ++at) {
    if (text[at] == '(') ++depth;
    if (text[at] == ')') --depth;
    if (depth <= 0 && separators.find(text[at]) != std::string_view::npos) return at;
  }
  return text.size();
}

bool opens_group(std::string_view text, const Vocabulary& vocabulary) {
  return opening_length(text, vocabulary.names.plural_honorifics) > 0;
}

bool begins_addressed(std::string_view text, const Vocabulary& vocabulary) {
  return begins_with_initial(text) || opens_group(text, vocabulary) ||
         opening_length(text, vocabulary.names.honorifics) > 0;
}

bool has_organisation_word(std::string_view printed, const Vocabulary& vocabulary) {
  const std::string folded = fold(printed);
  std::string_view rest = folded;
  while (!rest.empty()) {
    const std::size_t length = std::min(rest.find_first_of(" -/"), rest.size());
    if (holds(vocabulary.organisation_words, rest.substr(0, length))) return true;
    rest.remove_prefix(std::min(length + 1, rest.size()));
  }
  return false;
}

bool begins_with_initial(std::string_view text) {
  return text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] == '.';
}

std::vector<ListedName> split_names(std::string_view text, std::string_view separators,
                                    const Vocabulary& vocabulary) {
  Splitter splitter{text, vocabulary};
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = next_separator(text, begin, separators);
    splitter.add_parts(begin, end, begin > 0 || end < text.size());
    begin = end + 1;
  }
  return std::move(splitter.names);
}

std::string_view before_employer(std::string_view printed, const Vocabulary& vocabulary) {
  for (std::size_t blank = printed.find(' '); blank != printed.npos;
       blank = printed.find(' ', blank + 1)) {
    const bool opens = opening_length(printed.substr(blank + 1), vocabulary.affiliations) > 0;
    if (!opens) continue;
    const std::string_view left = trim(printed.substr(0, blank));
    const auto name = read_person(left, "", vocabulary);
    const bool full = name && !name->surname.empty() && is_full_name(*name);
    if (full) return left;
  }
  return printed;
}

bool is_full_name(const PersonName& name) {
  return !name.honorific.empty() || !name.office.empty() || !name.given.empty() ||
         !name.initials.empty();
}

std::optional<PersonName> read_person(std::string_view printed, std::string_view salutation,
                                      const Vocabulary& vocabulary) {
  printed = trim(printed);
  if (const std::size_t length = opening_length(printed, vocabulary.names.plural_honorifics)) {
    if (salutation.empty()) salutation = trim(printed.substr(0, length));
    printed = trim(printed.substr(length));
  }
  const std::string_view words =
      printed.ends_with(':') ? printed.substr(0, printed.size() - 1) : printed;
  if (holds(vocabulary.names.plural_honorifics, fold(words))) return std::nullopt;
  auto name = parse_person_name(printed, vocabulary.names);
  if (!name) return std::nullopt;
  const bool surely_person = !name->honorific.empty() || !name->initials.empty() ||
                             !name->office.empty() || !salutation.empty();
  const bool other = !surely_person && (holds(vocabulary.everyone_words, fold(printed)) ||
                                        has_organisation_word(printed, vocabulary));
  if (other) return std::nullopt;
  if (name->honorific.empty()) name->honorific = std::string(salutation);
  return name;
}

}  // namespace openverslag
