#include "minutes/items_attendance.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "minutes/attendance_labels.h"
#include "minutes/header.h"
#include "minutes/header_blocks.h"
#include "minutes/header_labels.h"
#include "minutes/passages.h"
#include "minutes/rich_text.h"

namespace openverslag {
namespace {

constexpr std::size_t kMostBlocks = 60;  // of one list of people

bool is_people_label(const std::optional<HeaderLabel>& label) {
  return label && (label->kind == HeaderField::present || label->kind == HeaderField::absent);
}

// Does the block open a list of people: "### Deelnemers aan het overleg", "Aanwezig: …"?
bool opens_attendance(const Block& block, const Vocabulary& vocabulary) {
  const Text* text = running_text(block);
  if (text == nullptr) return false;
  if (std::holds_alternative<Heading>(block))
    return attendance_label(text->plain, vocabulary).has_value();
  const auto labelled = read_labelled(*text, false, vocabulary);
  return labelled && is_people_label(labelled->label);
}

// The label, with the lists, tables and other labels right below it.
std::span<const Block> people_at(std::span<const Block> blocks, const Vocabulary& vocabulary) {
  std::size_t end = 1;
  bool waits = true;  // a label may have its names in the paragraph below
  for (; end < std::min(blocks.size(), kMostBlocks); ++end) {
    const bool label = opens_attendance(blocks[end], vocabulary);
    const bool list =
        std::holds_alternative<ListItem>(blocks[end]) || std::holds_alternative<Table>(blocks[end]);
    if (!label && !list && !(waits && std::holds_alternative<Paragraph>(blocks[end]))) break;
    waits = label;
  }
  return blocks.subspan(0, end);
}

bool are_people(const std::vector<Attendee>& attendees) {
  return std::ranges::any_of(attendees, [](const Attendee& each) { return each.name.has_value(); });
}

// "De voorzitter opent het overleg. Aanwezig zijn de heren … In de zaal zitten …": the sentences
// that list people.
std::vector<Block> sentences_of_people(const Block& block, const Vocabulary& vocabulary) {
  std::vector<Block> found;
  const Text* text = running_text(block);
  if (text == nullptr || !std::holds_alternative<Paragraph>(block)) return found;
  const std::vector<Block> alone = {block};  // passages point into it
  for (const Passage& passage : read_passages(alone, vocabulary.lexicon)) {
    for (const Sentence& sentence : passage.sentences) {
      Block words = Paragraph{slice(*text, sentence.begin, sentence.stop)};
      if (sentence.begin > 0 && opens_attendance(words, vocabulary))
        found.push_back(std::move(words));
    }
  }
  return found;
}

// Takes those present from the first block that opens a list of people.
bool take_from(const std::vector<Block>& blocks, const Vocabulary& vocabulary, Header& header) {
  const std::span<const Block> all = blocks;
  for (std::size_t index = 0; index < all.size(); ++index) {
    std::vector<Block> people;
    if (opens_attendance(all[index], vocabulary)) {
      const auto below = people_at(all.subspan(index), vocabulary);
      people.assign(below.begin(), below.end());
    } else {
      people = sentences_of_people(all[index], vocabulary);
    }
    if (people.empty()) continue;
    HeaderDraft draft;
    read_header_blocks(std::move(people), vocabulary, draft);
    if (!are_people(draft.header.present)) continue;
    header.present = std::move(draft.header.present);
    note_origin(header, {"present", HeaderRule::label, header.present.front().place});
    if (!header.absent.empty() || !are_people(draft.header.absent)) return true;
    header.absent = std::move(draft.header.absent);
    note_origin(header, {"absent", HeaderRule::label, header.absent.front().place});
    return true;
  }
  return false;
}

}  // namespace

void find_attendance(const Vocabulary& vocabulary, Meeting& meeting) {
  Header& header = meeting.facts.header;
  if (!header.present.empty() || is_given(header, "present")) return;
  // "Notulen …, gehouden in Delden. Aanwezig: Jan Aa en Piet Bee." above the first item
  if (take_from(meeting.text.preamble, vocabulary, header)) return find_offices(vocabulary, header);
  for (std::size_t index = 0; index < meeting.text.items.size(); ++index) {
    const Item& item = meeting.facts.items[index];
    const std::vector<Block>& words = meeting.text.items[index].blocks;
    bool found = take_from(words, vocabulary, header);
    if (!found && attendance_label(item.title, vocabulary)) {  // "0. Aanwezigen"
      std::vector<Block> titled = {Heading{1, {item.title, {}, item.place}}};
      titled.insert(titled.end(), words.begin(), words.end());
      found = take_from(titled, vocabulary, header);
    }
    if (found) return find_offices(vocabulary, header);
  }
  if (take_from(meeting.text.closing, vocabulary, header)) find_offices(vocabulary, header);
}

}  // namespace openverslag
