// Who was there: lists of names as lines, paragraphs, bullets and tables.
#pragma once

#include <string_view>
#include <vector>

#include "minutes/columns.h"
#include "minutes/header_labels.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Names behind one another: "A. Aa (voorzitter), B. Bee en C. Cee". Lines and semicolons part
// entries, commas part names.
std::vector<Attendee> read_attendees(const Text& text, const Vocabulary& vocabulary);

// One person with organisation and role: "C. Cee, Gemeente X", "Voorzitter: A. Aa",
// "B. Bee – Gemeente X (secretaris)"; several when the entry is a list of names after all.
std::vector<Attendee> read_entry(const Text& text, const Vocabulary& vocabulary);

// "B. Bee, Gemeente X" on a line of its own.
bool is_person_line(const Text& line, const Vocabulary& vocabulary);

// "directeur Regio", "projectleider Energie": an office that stands before no surname.
bool names_post(std::string_view words, const Vocabulary& vocabulary);

// Are all of the lines?
bool are_person_lines(const Text& lines, const Vocabulary& vocabulary);

// A table "Naam | Organisatie | Functie", with rows of the absent under a row that says so, or told
// by a column.
void read_attendance_table(const Table& table, const Columns& columns, bool absent,
                           const Vocabulary& vocabulary, Header& header);

// A table below "Aanwezigen" without a heading row; says whether every row names people: "Stad X |
// A. Aa, B. Bee", "A. Aa - Stad X | B. Bee - Stad Y".
bool read_people_table(const Table& table, bool absent, const Vocabulary& vocabulary,
                       Header& header);

// Is "College van Bestuur: Aa (voorzitter), Bee" a group of people, and not another label?
bool is_group(std::string_view label, const Text& value, const Vocabulary& vocabulary);

// "Aad Bee, Cor Dee, Els Eik, schepenen" in a paragraph of its own: three or more by their full
// names, and no sentence.
bool are_more_people(const Text& text, const Vocabulary& vocabulary);

// "A. Aa en B. Bee": names of people and nothing else.
bool are_full_people(const Text& value, const Vocabulary& vocabulary);

// Does an attendance list say that there is nobody: "/", "geen", "Gemeente X:" with nothing behind
// it?
bool names_nobody(std::string_view words, const Vocabulary& vocabulary);

// For whom the person was there, as a list of a team says. "(GT)" behind Gert Thijssen says nothing
// of that; beside another organisation the team is a note. One with a colon is a line that the
// header keeps.
void add_to_team(std::string_view team, Attendee& person);

// What stands below a label of attendance: one entry, or a list of names.
void add_people(const Text& text, bool entry, const HeaderLabel& label,
                const Vocabulary& vocabulary, Header& header);

// Everybody of the group, with its label as role or note.
void add_group_of(const LabelledText& group, bool absent, const Vocabulary& vocabulary,
                  Header& header);

// Puts them among the absent when `absent` or when their note says so, and what is nobody's name
// among the extra words below `label`.
void add_attendees(std::vector<Attendee> attendees, bool absent, const Vocabulary& vocabulary,
                   Header& header, std::string_view label = {});

}  // namespace openverslag
