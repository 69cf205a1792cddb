// What a title says: "Concept-verslag Dorpsraad Zandwijk d.d. 5 oktober 2020 Openbaar".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "minutes/vocabulary.h"
#include "text/dates.h"

namespace openverslag {

struct TitleFacts {
  bool of_minutes = false;  // it says "verslag", "notulen", …
  std::string body;         // as printed; empty when nothing else is left
  std::string publicity;    // as printed
  std::optional<Date> date;
  bool draft = false;
};

TitleFacts read_title(std::string_view title, const Vocabulary& vocabulary);

// The name of a body in a label's value or a file name, without a date.
std::string body_in(std::string_view words, const Vocabulary& vocabulary);

// Is all of it the name of a body? Then its signs belong to the name: "Ruimte, Wonen (en Water)".
bool says_only_a_body(std::string_view words, const Vocabulary& vocabulary);

// Is the body told by a word for one ("werkgroep", "raad")?
bool names_a_body(std::string_view words, const Vocabulary& vocabulary);

// "Notulen van de ledenvergadering …, gehouden op 16 april 2024 in het dorpshuis.": a sentence with
// which minutes begin, and that is their title.
bool is_opening_formula(std::string_view words, const Vocabulary& vocabulary);

// Does it hold words that are neither date nor time?
bool says_more_than_date_and_time(std::string_view words, const Vocabulary& vocabulary);

}  // namespace openverslag
