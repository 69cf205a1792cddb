// The running text of an item as words and sentences, block by block.
#pragma once

#include <cstdint>
#include <vector>

#include "minutes/meeting.h"
#include "minutes/sentences.h"
#include "minutes/words.h"

namespace openverslag {

enum class PassageKind : std::uint8_t { heading, paragraph, list_item };

struct Passage {
  std::uint32_t block;  // index in ItemText::blocks
  PassageKind kind;
  bool task;         // a list item with a box to tick, or in a list of actions
  const Text* text;  // in the block, which must not move
  Words words;
  std::vector<Sentence> sentences;
};

// Headings, paragraphs and list items; tables and preformatted blocks are none.
std::vector<Passage> read_passages(const std::vector<Block>& blocks, const Lexicon& lexicon);

// The words of a heading, paragraph or list item; null for a table or preformatted block.
const Text* running_text(const Block& block);

}  // namespace openverslag
