// Numbers of paragraphs that were published once stay theirs, and are never another's.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "archive/journal.h"
#include "archive/published_text.h"
#include "minutes/meeting.h"

namespace openverslag {

struct KnownParagraph {
  std::uint32_t number = 1;
  std::uint32_t lines = 1;  // that it has among the words in the history
};

// What the history knows of the paragraphs of one part.
struct KnownParagraphs {
  std::vector<KnownParagraph> last = {};  // of the last version with that part, in its order
  std::set<std::uint32_t> ever = {};
};
using ParagraphsByPart = std::map<std::string, KnownParagraphs, std::less<>>;  // by anchor

// "b5:1-2,4,3*2 .begin:1": the third has two lines in the history, a row of a table each. Nothing
// of items that are withdrawn: theirs are those from before.
std::string paragraph_tokens(const Facts& facts, const MeetingText& text);

ParagraphsByPart known_paragraphs(const KnownMinutes& minutes);

// Has every part as many as the history knows of it? Items are found by their anchors.
bool has_paragraphs_of(const ParagraphsByPart& known, const Facts& facts, const MeetingText& text);

// Gives every paragraph the number that it was published with, going by its words: those of
// `words`, or none when the file has not changed. What is new gets a number that was never used.
void keep_paragraphs(const ParagraphsByPart& known, const PublishedText& words,
                     const MeetingText& text, Facts& facts);

}  // namespace openverslag
