#include "archive/published_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/dates.h"
#include "text/fold.h"

namespace openverslag {
namespace {

void add_line(std::string_view words, std::vector<std::string>& lines) {
  std::string line = collapse_space(words);
  if (!line.empty()) lines.push_back(std::move(line));
}

void add_row(const Row& row, std::vector<std::string>& lines) {
  std::string words;
  for (const Cell& cell : row.cells) {
    for (const Text& text : cell.paragraphs) {
      if (!words.empty()) words += " | ";
      words += text.plain;
    }
  }
  add_line(words, lines);
}

void add_block(const Block& block, std::vector<std::string>& lines) {
  if (const auto* table = std::get_if<Table>(&block)) {
    for (const Row& row : table->rows) add_row(row, lines);
    return;
  }
  const auto* item = std::get_if<ListItem>(&block);
  const std::string marker = item != nullptr && !item->marker.empty() ? item->marker + " " : "";
  add_line(marker + plain_text(block), lines);
}

PublishedPart part_of(std::string_view anchor, const std::vector<Block>& blocks) {
  PublishedPart part{std::string(anchor), {}, {}};
  for (const Block& block : blocks) add_block(block, part.lines);
  return part;
}

// What stands in a column of its own has no paragraph.
void add_action(const Action& action, std::vector<std::string>& lines) {
  if (action.block) return;
  std::string words;
  for (const Owner& owner : action.owners) words += owner.printed.str() + ", ";
  words += action.text;
  if (!action.due.empty() && action.text.find(action.due) == std::string::npos)
    words += " (" + action.due + ")";
  add_line(words, lines);
}

PublishedPart part_of(const Item& item, const ItemText& text) {
  PublishedPart part = part_of(item.anchor, text.blocks);
  part.title = collapse_space(item.title);
  add_line(item.outcome_printed, part.lines);
  for (const Action& action : item.actions) add_action(action, part.lines);
  return part;
}

PublishedPart head_of(const Header& header) {
  PublishedPart part{std::string(kHeadPart), {}, {}};
  add_line(header.title, part.lines);
  if (header.date) add_line(iso_date(*header.date), part.lines);
  std::string times;
  if (header.start) times = iso_time(*header.start);
  if (header.end) times += "–" + iso_time(*header.end);
  add_line(times, part.lines);
  add_line(header.location, part.lines);
  if (header.chair) add_line(header.chair->printed, part.lines);
  if (header.secretary) add_line(header.secretary->printed, part.lines);
  for (const ExtraLabel& extra : header.extra)
    add_line(extra.label + ": " + extra.value, part.lines);
  return part;
}

PublishedPart part_of(std::string_view anchor, const std::vector<Attendee>& attendees) {
  PublishedPart part{std::string(anchor), {}, {}};
  for (const Attendee& attendee : attendees) add_line(attendee.printed, part.lines);
  return part;
}

}  // namespace

PublishedText published_text(const Facts& facts, const MeetingText& text) {
  PublishedText parts;
  parts.push_back(head_of(facts.header));
  parts.push_back(part_of(kPresentPart, facts.header.present));
  parts.push_back(part_of(kAbsentPart, facts.header.absent));
  parts.push_back(part_of(kPreamblePart, text.preamble));
  for (std::size_t i = 0; i < facts.items.size(); ++i)
    parts.push_back(part_of(facts.items[i], text.items[i]));
  parts.push_back(part_of(kClosingPart, text.closing));
  std::erase_if(parts,
                [](const PublishedPart& part) { return !part.is_item() && part.lines.empty(); });
  return parts;
}

std::vector<std::string> block_lines(const Block& block) {
  std::vector<std::string> lines;
  add_block(block, lines);
  return lines;
}

const PublishedPart* find_part(const PublishedText& text, std::string_view anchor) {
  const auto found = std::ranges::find(text, anchor, &PublishedPart::anchor);
  return found == text.end() ? nullptr : &*found;
}

}  // namespace openverslag
