#include "minutes/listed_residents.h"

#include <algorithm>
#include <optional>
#include <string>

#include "minutes/addressed_name.h"
#include "minutes/name_categories.h"
#include "minutes/named_things.h"
#include "minutes/passages.h"
#include "minutes/words.h"
#include "text/fold.h"
#include "text/whole_words.h"

namespace openverslag {
namespace {

bool announces_residents(std::string_view words, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongest = 120;  // bytes
  words = trim(words);
  if (!words.ends_with(':') || words.size() > kLongest) return false;
  const std::string folded = fold(trim(words.substr(0, words.size() - 1)));
  if (category_of(folded, vocabulary) == NameCategory::resident && is_speaker(folded, vocabulary))
    return true;
  const bool has_opening =
      std::ranges::any_of(vocabulary.resident_openings, [&](const std::string& opening) {
        return opening.starts_with("als ") && folded.starts_with(opening);
      });
  return has_opening || std::ranges::any_of(vocabulary.resident_acts, [&](const std::string& act) {
           return folded.ends_with(" " + act);
         });
}

// "Jan Aa", "mevrouw Aa (Dorpsstraat)", "Aa, over de heg"; not "Dorpsstraat" and "Groen licht
// voor".
void add_listed(const Text& text, const Vocabulary& vocabulary, std::vector<CalledSo>& people) {
  const Words words(text.plain, vocabulary.lexicon);
  if (words.empty()) return;
  const auto found = addressed_name_at(words, 0, true, vocabulary);
  if (!found) return;
  const bool stands_alone = found->end == words.size() || words[found->end].gap != 0;
  const std::string surname = fold(found->name.surname);
  const bool is_thing = is_street(surname, vocabulary) || is_thing_word(surname, vocabulary) ||
                        is_thing_word(fold(found->name.given), vocabulary);
  if (!found->is_addressed && (!stands_alone || is_thing)) return;
  people.push_back({.name = found->name,
                    .speaks = true,
                    .is_sure = false,
                    .passages = {{text.place.line, text.place.line}}});
}

std::string words_of(const Cell& cell) {
  std::string words;
  for (const Text& text : cell.paragraphs) words.append(words.empty() ? "" : " ") += text.plain;
  return fold(trim(words));
}

// "mevrouw Aa, J. Bee en de heer Cee"; and "Aa" alone, where all of the column are names.
void add_names_of(const Cell& cell, CalledSo as, bool may_be_bare, const Vocabulary& vocabulary,
                  std::vector<CalledSo>& people) {
  for (const Text& text : cell.paragraphs) {
    const Words words(text.plain, vocabulary.lexicon);
    as.passages = {{text.place.line, text.place.line}};
    for (std::size_t at = 0; at < words.size();) {
      const auto found = addressed_name_at(words, at, true, vocabulary);
      if (!found) break;
      const bool is_person = found->is_addressed || !found->name.initials.empty() || may_be_bare;
      if (!is_person || is_thing_word(fold(found->name.surname), vocabulary)) break;
      as.name = found->name;
      people.push_back(as);
      at = found->end;
      const bool goes_on = at < words.size() && (words[at].gap == ',' || words[at].gap == ';' ||
                                                 words.begins(at, WordClass::conjunction));
      if (!goes_on) break;
      if (words.begins(at, WordClass::conjunction)) ++at;
    }
  }
}

// What each column says of whom it names; nothing: nothing.
struct NameColumns {
  std::vector<std::optional<CalledSo>> as;
  std::optional<std::size_t> names;  // "Naam"
};

std::optional<CalledSo> called_by(std::string_view words, bool is_sure,
                                  const Vocabulary& vocabulary) {
  const auto category = category_of(words, vocabulary);
  if (category != NameCategory::resident && category != NameCategory::letter_writer)
    return std::nullopt;
  return CalledSo{{}, *category, is_speaker(words, vocabulary), is_sure};
}

NameColumns columns_of(const Row& head, bool for_residents, const Vocabulary& vocabulary) {
  NameColumns columns;
  for (std::size_t i = 0; i < head.cells.size(); ++i) {
    const std::string words = words_of(head.cells[i]);
    columns.as.push_back(called_by(words, false, vocabulary));
    if (words != "naam" && words != "namen" && words != "name") continue;
    columns.names = i;
    if (for_residents) columns.as.back() = CalledSo{{}, NameCategory::resident, true, false};
  }
  return columns;
}

// "| Insprekers | mevrouw Aa |", "| Aa | inspreker |" below "Naam".
void add_labelled(const Row& row, const NameColumns& columns, const Vocabulary& vocabulary,
                  std::vector<CalledSo>& people) {
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const auto as = called_by(words_of(row.cells[i]), true, vocabulary);
    if (!as || row.cells.size() < 2) continue;
    const bool is_known = !row.heading && columns.names && *columns.names != i;
    const std::size_t beside = is_known ? *columns.names : i == 0 ? 1 : i - 1;
    if (beside < row.cells.size())
      add_names_of(row.cells[beside], *as, is_known, vocabulary, people);
  }
}

void add_in_table(const Table& table, bool for_residents, const Vocabulary& vocabulary,
                  std::vector<CalledSo>& people) {
  if (table.rows.empty()) return;
  const NameColumns columns = columns_of(table.rows.front(), for_residents, vocabulary);
  for (const Row& row : table.rows) {
    add_labelled(row, columns, vocabulary, people);
    const bool is_first = &row == &table.rows.front();
    for (std::size_t i = 0; i < row.cells.size() && !is_first; ++i) {
      const bool has_head = i < columns.as.size() && columns.as[i];
      if (has_head) add_names_of(row.cells[i], *columns.as[i], true, vocabulary, people);
    }
  }
}

}  // namespace

void add_listed_residents(const std::vector<Block>& blocks, bool for_residents,
                          const Vocabulary& vocabulary, std::vector<CalledSo>& people) {
  bool is_of_residents = false;
  for (const Block& block : blocks) {
    if (const auto* table = std::get_if<Table>(&block))
      add_in_table(*table, for_residents, vocabulary, people);
    const auto* item = std::get_if<ListItem>(&block);
    if (item && is_of_residents) {
      add_listed(item->text, vocabulary, people);
    } else {
      const auto* paragraph = std::get_if<Paragraph>(&block);
      is_of_residents = paragraph && announces_residents(paragraph->text.plain, vocabulary);
    }
  }
}

void add_addressed_in(const Block& block, const Vocabulary& vocabulary,
                      std::vector<CalledSo>& people) {
  if (const Text* text = running_text(block)) add_addressed(text->plain, vocabulary, people);
  const auto* table = std::get_if<Table>(&block);
  if (table == nullptr) return;
  for (const Row& row : table->rows) {
    for (const Cell& cell : row.cells) {
      for (const Text& text : cell.paragraphs) add_addressed(text.plain, vocabulary, people);
    }
  }
}

bool is_title_for_residents(std::string_view title, const Vocabulary& vocabulary) {
  const std::string folded = fold(title);
  if (!vocabulary.resident_titles.may_begin_with(first_word(folded))) return false;
  return std::ranges::any_of(vocabulary.resident_titles, [&](const std::string& word) {
    return folded.starts_with(word) && (folded.size() == word.size() ||
                                        folded[word.size()] == ' ' || folded[word.size()] == ':');
  });
}

std::string_view title_for_residents(const Facts& facts, std::size_t item,
                                     const Vocabulary& vocabulary) {
  for (std::optional<std::uint32_t> at = static_cast<std::uint32_t>(item); at;
       at = facts.items[*at].parent) {
    if (is_title_for_residents(facts.items[*at].title, vocabulary)) return facts.items[*at].title;
  }
  return {};
}

std::size_t behind_marker(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && line[at] == ' ') ++at;
  const std::size_t begin = at;
  while (at < line.size() && at < begin + 2 && line[at] >= '0' && line[at] <= '9') ++at;
  const bool is_numbered = at > begin && at < line.size() && (line[at] == '.' || line[at] == ')');
  const bool is_bullet = at == begin && at < line.size() && (line[at] == '-' || line[at] == '*');
  if (!is_numbered && !is_bullet) return 0;
  return at + 1 < line.size() && line[at + 1] == ' ' ? at + 2 : 0;
}

}  // namespace openverslag
