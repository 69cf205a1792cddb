#include "minutes/name_cells.h"

#include <algorithm>
#include <utility>

#include "minutes/attendee.h"
#include "minutes/header_labels.h"
#include "minutes/name_list.h"
#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {

namespace {

void append_word(std::string& words, std::string_view more) {
  if (more.empty()) return;
  if (!words.empty()) words += ' ';
  words += more;
}

// The particles that a surname begins with: how many bytes.
std::size_t particle_length(std::string_view surname, const Vocabulary& vocabulary) {
  const std::string folded = fold(surname);
  for (const std::string& particle : vocabulary.names.particles) {  // the longest first
    if (folded.starts_with(particle + " ") && particle.size() < surname.size())
      return particle.size();
  }
  return 0;
}

// "Van der Aa" first in its column is "van der Aa" behind a first name.
std::string behind_first_name(std::string_view surname, const Vocabulary& vocabulary) {
  const std::size_t length = particle_length(surname, vocabulary);
  std::string name(surname);
  for (std::size_t at = 0; at < length; ++at) {
    if (name[at] >= 'A' && name[at] <= 'Z') name[at] = static_cast<char>(name[at] - 'A' + 'a');
  }
  return name;
}

std::string joined(std::string_view given, std::string_view infix, std::string_view surname,
                   const Vocabulary& vocabulary) {
  std::string name(given);
  append_word(name, infix);
  append_word(name, given.empty() || !infix.empty() ? std::string(surname)
                                                    : behind_first_name(surname, vocabulary));
  return name;
}

// "Antoon", "Jan Jaap", "Sebastian van": a first name, and the particle of the surname before it.
bool may_be_given(std::string_view words, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongest = 40;  // bytes
  const bool plain = !words.empty() && words.size() <= kLongest &&
                     words.find_first_of("0123456789(/&") == std::string_view::npos;
  return plain && words[0] >= 'A' && words[0] <= 'Z' && !is_only_detail(words, vocabulary) &&
         !has_organisation_word(words, vocabulary);
}

// "Bijen, Antoon"; empty when it has another form.
std::string turned_round(std::string_view cell, const Vocabulary& vocabulary) {
  const std::size_t comma = cell.find(',');
  if (comma == std::string_view::npos || cell.find(',', comma + 1) != std::string_view::npos)
    return {};
  const std::string_view surname = trim(cell.substr(0, comma));
  const std::string_view given = trim(cell.substr(comma + 1));
  if (surname.empty() || surname.find('(') != std::string_view::npos ||
      !may_be_given(given, vocabulary))
    return {};
  for (std::size_t blank = given.find(' '); blank != std::string_view::npos;
       blank = given.find(' ', blank + 1)) {
    const std::string_view infix = trim(given.substr(blank));
    if (holds(vocabulary.names.particles, infix))
      return joined(given.substr(0, blank), infix, surname, vocabulary);
  }
  return joined(given, "", surname, vocabulary);
}

std::vector<Text> cell_lines(const Cell& cell) {
  std::vector<Text> lines;
  for (const Text& paragraph : cell.paragraphs) {
    for (Text& line : lines_of(paragraph)) {
      if (!trim(line.plain).empty()) lines.push_back(std::move(line));
    }
  }
  return lines;
}

}  // namespace

bool has_surnames_first(const Table& table, const Columns& columns, const Vocabulary& vocabulary) {
  const auto column = columns.find(Column::name);
  if (!column || !columns.has(Column::organisation)) return false;
  std::size_t names = 0;
  std::size_t turned = 0;
  for (std::size_t index = 1; index < table.rows.size(); ++index) {
    const std::string words = cell_words(table.rows[index], column);
    if (words.empty() || whole_label(words, vocabulary)) continue;  // "Afwezig" between them
    ++names;
    if (!turned_round(words, vocabulary).empty()) ++turned;
  }
  return 2 * turned > names;
}

std::vector<Row> rows_of_people(const Row& row, const Columns& columns,
                                const Vocabulary& vocabulary) {
  const auto column = columns.find(Column::name);
  if (!column || *column >= row.cells.size()) return {row};
  const std::vector<Text> names = cell_lines(row.cells[*column]);
  const auto full = [&](const Text& line) {
    const std::string_view words = line.plain;
    const auto name = read_person(words.substr(0, words.find('(')), "", vocabulary);
    return name && is_full_name(*name);
  };
  if (names.size() < 2 || !std::ranges::all_of(names, full)) return {row};
  std::vector<Row> people;
  for (std::size_t person = 0; person < names.size(); ++person) {
    people.push_back(row);
    for (Cell& cell : people.back().cells) {
      const std::vector<Text> lines = cell_lines(cell);
      if (lines.size() == names.size()) cell.paragraphs = {lines[person]};
    }
  }
  return people;
}

Text name_in_row(const Row& row, const Columns& columns, bool surnames_first,
                 const Vocabulary& vocabulary) {
  if (const auto column = columns.find(Column::name)) {
    if (*column >= row.cells.size() || is_empty(row.cells[*column])) return {};
    const std::string words = cell_words(row, column);
    std::string turned;
    if (surnames_first) turned = turned_round(words, vocabulary);
    return {turned.empty() ? words : turned, {}, row.cells[*column].paragraphs.front().place};
  }
  const auto surname = columns.find(Column::surname);
  std::string name =
      joined(cell_words(row, columns.find(Column::given)),
             cell_words(row, columns.find(Column::infix)), cell_words(row, surname), vocabulary);
  return {std::move(name), {}, row.place};
}

}  // namespace openverslag
