// Items of a fictional meeting to read: paragraphs in, what the discussion says out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "minutes/discussion.h"

namespace openverslag {

struct Discussion {
  Item item;
  ItemText text;
};

Paragraph paragraph(std::string_view plain);
// '|' stands for a line break (<br>).
Paragraph broken_paragraph(std::string_view plain);
ListItem list_item(std::string_view plain);
Heading heading(std::string_view plain);

// A meeting of the DVO of Wolderland on 2020-10-05, with the people of the fixture.
Header wolder_header();

Discussion discuss(std::vector<Block> blocks, std::string title = "Vuurwerk",
                   std::vector<ActionCell> cells = {}, const Header& header = wolder_header());
// One paragraph.
Discussion discuss(std::string_view plain);

// "speaker: Dhr. Eikman", "mention: …", "pronoun: Zij".
std::vector<std::string> names_of(const Discussion& discussion);
// "agreed: Het DVO stemt in."
std::vector<std::string> decisions_of(const Discussion& discussion);
// "Eikman, Platform Zorg | brief sturen | vóór 1 maart | done"; empty parts left out but for text.
std::vector<std::string> actions_of(const Discussion& discussion);

}  // namespace openverslag
