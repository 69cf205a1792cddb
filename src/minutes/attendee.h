// One person or organisation of an attendance list, with what stands beside the name.
#pragma once

#include <string_view>

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// "dhr. A. Aa (Gemeente X)(vz)"; `salutation` governs a name from further back.
Attendee read_attendee(std::string_view words, std::string_view salutation, Place place,
                       const Vocabulary& vocabulary);

// One more part of a field, behind a comma.
void append_part(std::string_view words, SharedText& field);

// What the words beside a name say: a role, a note, or for whom the person was there.
void add_detail(std::string_view words, const Vocabulary& vocabulary, Attendee& attendee);

// Takes "(Gemeente X)(vz)" off the end, and gives the words before; a first name in brackets stands
// in the middle and stays.
std::string_view take_brackets(std::string_view words, const Vocabulary& vocabulary,
                               Attendee& attendee);

// Takes "de leden", "het bestuur:" off the front of the first name of a group.
std::string_view take_group(std::string_view words, const Vocabulary& vocabulary,
                            Attendee& attendee);

// Puts the person into the group: its words are a role, or a note.
void add_group(std::string_view group, const Vocabulary& vocabulary, Attendee& attendee);

// "griffier", "de leden", "wethouders".
bool names_group(std::string_view words, const Vocabulary& vocabulary);

// "voorzitter", "schepenen": the words of an office and nothing else.
bool is_group_or_role(std::string_view folded, const Vocabulary& vocabulary);

// "voorzitter", "afwezig m.k." and "beiden met bericht" after a comma belong to the name before it.
bool is_only_detail(std::string_view words, const Vocabulary& vocabulary);

// Without the period that ends a sentence of names; that of "jr." stays.
std::string_view without_final_sign(std::string_view words);

// "afgemeld", "m.k.", "beiden met bericht".
bool says_absent(std::string_view words, const Vocabulary& vocabulary);

bool is_away(const Attendee& attendee, const Vocabulary& vocabulary);
bool is_chair_role(const Attendee& attendee, const Vocabulary& vocabulary);
// "vanaf punt 5", "tot 11.00 uur".
bool opens_note(std::string_view folded, const Vocabulary& vocabulary);

// "34 leden", "zie de presentielijst", a sentence: nobody's name.
bool is_nobody(const Attendee& attendee, const Vocabulary& vocabulary);
bool is_secretary_role(const Attendee& attendee, const Vocabulary& vocabulary);

}  // namespace openverslag
