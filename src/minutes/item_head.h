// The printed number and title of an agenda item.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "minutes/vocabulary.h"

namespace openverslag {

struct ItemNumber {
  std::string section;    // "B", "E/F"; empty without
  std::string number;     // "4", "3a", "2.1", "a"; empty for a section alone
  std::string printed;    // "4.", "a)"
  bool sub_item = false;  // "a)": below the item above

  bool operator==(const ItemNumber&) const = default;
};

// The number that is the whole of a cell: "4", "01.", "B", "E/F", "B4", "a)", "3.a".
std::optional<ItemNumber> read_item_number(std::string_view printed);

struct ItemHead {
  std::optional<ItemNumber> number;
  std::size_t title_begin = 0;  // bytes in the text
};

// A number at the beginning of a title: "3. Titel", "3a Titel", "1.Opening", "Agendapunt 3: Titel",
// "B. Mededelingen", "a) Titel"; never a date or an amount ("3 maart", "10 jaar").
ItemHead read_item_head(std::string_view text, const Vocabulary& vocabulary);

// "Actielijst", "Besluiten en acties", "Actiepunten 12 maart": what is below it are actions.
bool is_action_list_title(std::string_view folded, const Vocabulary& vocabulary);

// "Verslag vorig TO", "Notulen van de vorige vergadering": what was kept of the time before.
bool is_of_time_before(std::string_view title, const Vocabulary& vocabulary);

// Opening, announcements, questions, closing, alone or together: no subject of its own.
// "Hamerstukken", "rondvraag en sluiting": usual titles with matters of all kinds below them.
bool is_mixed_title(std::string_view title, const Vocabulary& vocabulary);

bool is_generic_title(std::string_view title, const Vocabulary& vocabulary);

}  // namespace openverslag
