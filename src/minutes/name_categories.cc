#include "minutes/name_categories.h"

#include <array>
#include <utility>

#include "text/fold.h"
#include "text/whole_words.h"

namespace openverslag {
namespace {

using Words = PhraseList Vocabulary::*;

constexpr std::array<std::pair<Words, NameCategory>, 6> kLists = {{
    {&Vocabulary::resident_words, NameCategory::resident},
    {&Vocabulary::visitor_words, NameCategory::resident},
    {&Vocabulary::letter_writer_words, NameCategory::letter_writer},
    {&Vocabulary::staff_words, NameCategory::staff},
    {&Vocabulary::official_words, NameCategory::official},
    {&Vocabulary::adviser_words, NameCategory::adviser},
}};

void drop_word(std::string& folded, const PhraseList& words) {
  if (!words.may_begin_with(first_word(folded))) return;
  for (const std::string& word : words) {
    if (begins_with_word(folded, word)) folded.erase(0, word.size() + 1);
  }
}

// "de insprekers", "namens de bewoners"
std::string bare_role(std::string_view role, const Vocabulary& vocabulary) {
  std::string folded = fold(role);
  drop_word(folded, vocabulary.affiliations);
  drop_word(folded, vocabulary.articles);
  return folded;
}

// "bewoner Dorpsstraat", "inwoner van Aa"; "pers en communicatie" is an office.
bool begins_as_resident(const std::string& bare, const Vocabulary& vocabulary) {
  const std::size_t blank = bare.find(' ');
  if (blank == std::string::npos) return false;
  const std::string first = bare.substr(0, blank);
  const std::string second = bare.substr(blank + 1, bare.find(' ', blank + 1) - blank - 1);
  return (holds(vocabulary.resident_words, first) || holds(vocabulary.visitor_words, first)) &&
         second != "&" && !holds(vocabulary.conjunctions, second);
}

bool is_resident(std::string_view words, const Vocabulary& vocabulary) {
  return category_of(words, vocabulary) == NameCategory::resident;
}

// Each of "bewoner, inspreker".
bool are_of_resident(std::string_view words, const Vocabulary& vocabulary) {
  if (words.empty()) return false;
  while (!words.empty()) {
    const std::size_t comma = std::min(words.find_first_of(",;"), words.size());
    if (!is_resident(trim(words.substr(0, comma)), vocabulary)) return false;
    words.remove_prefix(std::min(comma + 1, words.size()));
  }
  return true;
}

}  // namespace

std::optional<NameCategory> category_of(std::string_view role, const Vocabulary& vocabulary) {
  if (role.empty()) return std::nullopt;  // most of those present
  const std::string bare = bare_role(role, vocabulary);
  if (bare.empty()) return std::nullopt;
  for (const auto& [words, category] : kLists) {
    if (holds(vocabulary.*words, bare)) return category;
  }
  if (begins_as_resident(bare, vocabulary)) return NameCategory::resident;
  return std::nullopt;
}

bool is_speaker(std::string_view role, const Vocabulary& vocabulary) {
  while (!role.empty()) {
    const std::size_t comma = std::min(role.find_first_of(",;"), role.size());
    const std::string bare = bare_role(trim(role.substr(0, comma)), vocabulary);
    if (holds(vocabulary.resident_words, bare.substr(0, bare.find(' ')))) return true;
    role.remove_prefix(std::min(comma + 1, role.size()));
  }
  return false;
}

NameCategory category_of(const Attendee& attendee, const Vocabulary& vocabulary) {
  const std::string_view office = attendee.name ? std::string_view(attendee.name->office) : "";
  if (are_of_resident(attendee.role, vocabulary)) return NameCategory::resident;
  for (const std::string_view words :
       {std::string_view(attendee.role), office, std::string_view(attendee.organisation)}) {
    const auto category = category_of(words, vocabulary);
    if (category && *category != NameCategory::resident) return *category;
  }
  if (is_resident(office, vocabulary)) return NameCategory::resident;
  const bool has_office = !attendee.role.empty() || !office.empty();
  if (!has_office && (are_of_resident(attendee.organisation, vocabulary) ||
                      are_of_resident(attendee.note, vocabulary)))
    return NameCategory::resident;
  return NameCategory::office_holder;
}

}  // namespace openverslag
