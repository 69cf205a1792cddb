#include "minutes/attendee.h"

#include <algorithm>
#include <array>
#include <vector>

#include "minutes/attendance_labels.h"
#include "minutes/behind_name.h"
#include "minutes/monograms.h"
#include "minutes/name_list.h"
#include "text/fold.h"

namespace openverslag {

namespace {

using Words = PhraseList;

// Is it one of the words, or does it begin with one of them?
bool is_or_begins_with(std::string_view folded, const Words& words) {
  if (holds(words, folded)) return true;
  for (std::size_t blank = folded.find(' '); blank != std::string_view::npos;
       blank = folded.find(' ', blank + 1)) {
    if (holds(words, folded.substr(0, blank))) return true;
  }
  return false;
}

std::string_view without_article(std::string_view folded, const Vocabulary& vocabulary) {
  const std::size_t blank = std::min(folded.find(' '), folded.size());
  return holds(vocabulary.articles, folded.substr(0, blank)) ? trim(folded.substr(blank)) : folded;
}

// "burgemeester-voorzitter", "voorzitter/notulist", "voorzitter en notulist": the words of each.
std::vector<std::string_view> joined_roles(std::string_view folded) {
  static constexpr std::array<std::string_view, 4> kJoints = {"-", "/", " en ", " & "};
  constexpr std::size_t kLongest = 60;  // bytes
  if (folded.size() > kLongest) return {};
  for (const std::string_view joint : kJoints) {
    const std::size_t at = folded.find(joint);
    if (at == std::string_view::npos || at == 0 || at + joint.size() == folded.size()) continue;
    return {trim(folded.substr(0, at)), trim(folded.substr(at + joint.size()))};
  }
  return {};
}

bool is_role(std::string_view folded, const Vocabulary& vocabulary) {
  folded = without_article(folded, vocabulary);
  const auto parts = joined_roles(folded);
  const auto is_one = [&](std::string_view part) { return is_role(part, vocabulary); };
  if (!parts.empty() && std::ranges::all_of(parts, is_one)) return true;
  return is_or_begins_with(folded, vocabulary.chair_words) ||
         is_or_begins_with(folded, vocabulary.secretary_words) ||
         is_or_begins_with(folded, vocabulary.role_words) ||
         is_or_begins_with(folded, vocabulary.names.offices);
}

bool is_absence(std::string_view folded, const Vocabulary& vocabulary) {
  if (is_or_begins_with(folded, vocabulary.absent_notes)) return true;
  const std::size_t blank = folded.find(' ');
  return blank != std::string_view::npos &&
         is_or_begins_with(folded.substr(blank + 1), vocabulary.absent_notes);
}

// "afwezig op 14 juli", "afwezig bij agendapunt 3".
bool is_in_part(std::string_view folded, const Vocabulary& vocabulary) {
  return std::ranges::any_of(vocabulary.partial_words, [&](const std::string& word) {
    return folded.find(" " + word + " ") != std::string_view::npos;
  });
}

bool is_note(std::string_view folded, const Vocabulary& vocabulary) {
  return is_absence(folded, vocabulary) || is_or_begins_with(folded, vocabulary.attendance_notes) ||
         folded.find_first_of("0123456789") != std::string_view::npos;
}

// "dijkgraaf, voorzitter" are two.
bool has_role(const Attendee& attendee, const Words& words, const Vocabulary& vocabulary) {
  const std::string folded = fold(attendee.role);
  std::string_view rest = folded;
  while (!rest.empty()) {
    const std::size_t comma = std::min(rest.find_first_of(",;"), rest.size());
    const std::string_view role = trim(rest.substr(0, comma));
    if (is_or_begins_with(without_article(role, vocabulary), words)) return true;
    const auto parts = joined_roles(role);
    const auto is_one = [&](std::string_view part) { return is_role(part, vocabulary); };
    const bool joined = !parts.empty() && std::ranges::all_of(parts, is_one);
    if (joined && std::ranges::any_of(parts, [&](auto part) { return holds(words, part); }))
      return true;
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  return false;
}

// "de leden", "wethouders" before an honorific: how many bytes; 0: none.
std::size_t group_length(std::string_view words, const Vocabulary& vocabulary) {
  constexpr int kMostWords = 3;
  std::size_t end = 0;
  for (int count = 0; count < kMostWords && end != std::string_view::npos; ++count) {
    end = words.find(' ', end + 1);
    if (end == std::string_view::npos) break;
    const std::string folded = fold(words.substr(0, end));
    if (holds(vocabulary.group_words, without_article(folded, vocabulary))) return end;
  }
  return 0;
}

void add_details(std::string_view words, const Vocabulary& vocabulary, Attendee& attendee) {
  while (!words.empty()) {
    const std::size_t comma = std::min(words.find_first_of(",;"), words.size());
    add_detail(words.substr(0, comma), vocabulary, attendee);
    words.remove_prefix(std::min(comma + 1, words.size()));
  }
}

}  // namespace

bool opens_note(std::string_view folded, const Vocabulary& vocabulary) {
  return is_or_begins_with(folded, vocabulary.attendance_notes) &&
         folded.find_first_of("0123456789") != std::string_view::npos;
}

void append_part(std::string_view words, SharedText& field) {
  field = (field.empty() ? "" : field.str() + ", ").append(words);
}

void add_detail(std::string_view words, const Vocabulary& vocabulary, Attendee& attendee) {
  if ((words = trim(words)).empty()) return;
  const std::string folded = fold(words);
  // "Beheerdienst - voorzitter"
  const std::size_t dash = words.find(" - ");
  const auto plays = [&](std::string_view part) { return is_role(fold(part), vocabulary); };
  if (dash != words.npos && !plays(words) &&
      (plays(words.substr(0, dash)) || plays(words.substr(dash + 3)))) {
    add_detail(words.substr(0, dash), vocabulary, attendee);
    return add_detail(words.substr(dash + 3), vocabulary, attendee);
  }
  // "wethouder Bee" in brackets is no role, but it cannot be an employer either.
  if (is_role(folded, vocabulary)) return append_part(words, attendee.role);
  if (is_note(folded, vocabulary)) return append_part(words, attendee.note);
  append_part(words, attendee.organisation);
}

std::string_view take_brackets(std::string_view words, const Vocabulary& vocabulary,
                               Attendee& attendee) {
  std::vector<std::string_view> brackets;
  words = trim(words);
  while (words.ends_with(')')) {
    const std::size_t open = words.rfind('(');
    if (open == std::string_view::npos || open == 0) break;
    brackets.push_back(words.substr(open + 1, words.size() - open - 2));
    words = trim(words.substr(0, open));
  }
  for (auto bracket = brackets.rbegin(); bracket != brackets.rend(); ++bracket) {
    add_details(*bracket, vocabulary, attendee);
  }
  return words;
}

std::string_view take_group(std::string_view words, const Vocabulary& vocabulary,
                            Attendee& attendee) {
  if (const std::size_t label = absence_label_length(words, vocabulary)) {
    append_part(words.substr(0, label), attendee.note);
    return trim(words.substr(label));
  }
  const std::size_t colon = words.substr(0, words.find('(')).find(": ");
  const std::size_t end = colon == words.npos ? group_length(words, vocabulary) : colon;
  if (end == 0) return words;
  const std::string_view name = trim(words.substr(end + (end == colon ? 1 : 0)));
  if (!read_person(name.substr(0, name.find('(')), "", vocabulary)) return words;
  const std::string_view group = trim(words.substr(0, end));
  // "Dames: Dam en Eb": a salutation stays with the first name.
  if (holds(vocabulary.names.plural_honorifics, fold(group))) return words;
  add_group(group, vocabulary, attendee);
  return name;
}

void add_group(std::string_view group, const Vocabulary& vocabulary, Attendee& attendee) {
  append_part(group, is_role(fold(group), vocabulary) ? attendee.role : attendee.note);
}

bool names_group(std::string_view words, const Vocabulary& vocabulary) {
  const std::string folded = fold(words);
  return is_group_or_role(folded, vocabulary) ||
         holds(vocabulary.group_words, without_article(folded, vocabulary));
}

std::string_view without_final_sign(std::string_view words) {
  words = trim(words);
  const bool sentence = words.size() > 4 && words.ends_with('.') &&
                        words.find_last_of(" .", words.size() - 2) + 4 < words.size();
  if (words.ends_with(").") || sentence) words.remove_suffix(1);
  return words;
}

Attendee read_attendee(std::string_view words, std::string_view salutation, Place place,
                       const Vocabulary& vocabulary) {
  Attendee attendee;
  words = take_group(without_final_sign(words), vocabulary, attendee);
  attendee.printed = collapse_space(words);
  attendee.place = place;
  std::string_view bare = take_brackets(words, vocabulary, attendee);
  bare = take_behind_name(bare, vocabulary, attendee);
  // Nearly always all of it was the name.
  if (!attendee.name || !salutation.empty())
    attendee.name = read_person(bare, salutation, vocabulary);
  // "(MB)" behind Mieke Bogaert is no "met bericht".
  if (attendee.name && is_monogram(attendee.note, *attendee.name)) {
    append_part(attendee.note, attendee.organisation);
    attendee.note = {};
  }
  return attendee;
}

bool is_group_or_role(std::string_view folded, const Vocabulary& vocabulary) {
  folded = without_article(folded, vocabulary);
  return holds(vocabulary.chair_words, folded) || holds(vocabulary.secretary_words, folded) ||
         holds(vocabulary.role_words, folded) || holds(vocabulary.names.offices, folded);
}

bool is_only_detail(std::string_view words, const Vocabulary& vocabulary) {
  if (begins_with_initial(words) || absence_label_length(words, vocabulary) > 0) return false;
  const std::string folded = fold(without_final_sign(words));
  const std::string_view before_bracket =
      trim(std::string_view(folded).substr(0, folded.find('(')));
  return is_group_or_role(before_bracket, vocabulary) ||
         ((is_absence(folded, vocabulary) || opens_note(folded, vocabulary)) &&
          !read_person(words, "", vocabulary));
}

bool says_absent(std::string_view words, const Vocabulary& vocabulary) {
  return is_absence(fold(words), vocabulary);
}

bool is_away(const Attendee& attendee, const Vocabulary& vocabulary) {
  const std::string note = fold(attendee.note);
  return is_absence(note, vocabulary) && !is_in_part(note, vocabulary);
}

bool is_chair_role(const Attendee& attendee, const Vocabulary& vocabulary) {
  return has_role(attendee, vocabulary.chair_words, vocabulary);
}

bool is_secretary_role(const Attendee& attendee, const Vocabulary& vocabulary) {
  return has_role(attendee, vocabulary.secretary_words, vocabulary);
}

}  // namespace openverslag
