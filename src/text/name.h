// Personal names as the words they are made of.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/phrase_list.h"

namespace openverslag {

// The words that names are recognised by: data of the vocabulary (minutes/vocabularies/*.toml).
// All folded; a dot after a word or none is the same.
struct NameWords {
  PhraseList honorifics;         // "dhr.", "de heer", "mevr.", "mw."
  PhraseList plural_honorifics;  // "dhrn.", "de heren", "de dames"
  PhraseList titles;             // "mr.", "drs.", "ir.", "dr."
  PhraseList offices;            // "burgemeester", "wethouder", "bgm.", "cdk"
  PhraseList suffixes;           // "mba", "ra", "msc"
  PhraseList particles;          // "van der", "van", "'t"
  PhraseList surname_openings;   // "lutje", "oude": begin a surname of several words
};

// "dhr. mr. O. van der Veldhuizen MBA" in parts, as printed. A particle that stands first, and so
// has a capital ("dhr. Van der Aa"), is small here.
struct PersonName {
  std::string honorific = {};  // "dhr."; an office before a name stands in `office`
  std::string office = {};     // "burgemeester"
  std::string titles = {};     // "mr."
  std::string given = {};      // "Onno"; "M. (Maarten)" gives initials "M." and given "Maarten"
  std::string nickname = {};   // "Ton" of "Anton (Ton) Bee"
  std::string initials = {};   // "O.", "T.J.M."
  std::string particle = {};   // "van der"; of a name like "Van Veldhuizen" too
  std::string surname = {};    // "Veldhuizen", "Lutje Dee", "Huis in 't Ee", "Aa - van Bee"
  std::string suffix = {};     // "MBA"

  bool operator==(const PersonName&) const = default;
};

// One name, in any shape of the field: "O. van Aa", "Onno van Aa", "dhr. Van Aa", "mr. drs. A.B.
// Cee MBA", "burgemeester Van Aa (Plaats)", "Aa, O. van", "M. (Maarten) Aa", "A. 'Ton' Bee",
// "T.J.M. Aa - van Bee",
// "S. Huis in 't Ee", "A. Aa, voorzitter". Nothing when the words cannot be a person: no capital, a
// digit, a verb, initials alone, an office alone ("de voorzitter", "burgemeester van Aa"), an
// acronym ("DVO", "Platform IVZ").
std::optional<PersonName> parse_person_name(std::string_view printed, const NameWords& words);

// "O. van Veldhuizen", "Onno van Veldhuizen" (given name before initials); with only a surname the
// particle gets its capital: "Van Veldhuizen". Without honorific, office, titles and suffix.
std::string display_name(const PersonName& name);

// "van der Aa", "d'Aa": as printed.
std::string full_surname(const PersonName& name);

// "Veldhuizen, O. van": on the main word, a double name on its first surname.
std::string sort_name(const PersonName& name);

// Folded particle and surname, for comparing: "van veldhuizen", "van 't aa", "aa-van bee".
std::string surname_key(const PersonName& name);

// Could the first names belong to one person? "O." and "Onno" yes, "O." and "" yes, "A." and "J."
// no; a nickname is a first name too.
bool first_names_agree(const PersonName& a, const PersonName& b);

}  // namespace openverslag
