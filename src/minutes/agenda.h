// The agenda while it is read: sections and items in printed order, with their words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "minutes/discussion.h"
#include "minutes/item_head.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

struct Agenda {
  std::vector<Section> sections;
  std::vector<Item> items;
  std::vector<ItemText> texts;                        // as items
  std::vector<std::vector<ActionCell>> action_cells;  // as items
  std::optional<std::uint32_t> section;               // the one that is open

  bool empty() const { return items.empty(); }
};

// Opens a section, or goes on with the one that has this code.
void open_section(Agenda& agenda, std::string code, std::string title, Place place);

// Opens an item in the open section. A number with a section opens that section first; a section
// alone is an item itself, until another item of that section shows that it was a heading only.
// `below_last` makes it a sub-item of the last item that is none.
void open_item(Agenda& agenda, const std::optional<ItemNumber>& number, std::string title,
               Place place, bool below_last, ItemRule rule, const Vocabulary& vocabulary);

// Words of the item that was opened last.
void add_words(Agenda& agenda, Block block);

// As add_words, for the first words after a page break: a sentence cut there is one again.
void add_words_over_cut(Agenda& agenda, Text text, const Vocabulary& vocabulary);
void add_action_over_cut(Agenda& agenda, Text text, const Vocabulary& vocabulary);

// Finds the last line of every item, when all words are there.
void close_agenda(Agenda& agenda);

}  // namespace openverslag
