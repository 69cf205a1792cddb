#include "minutes/read.h"

#include <algorithm>

#include "minutes/action_table.h"
#include "minutes/agenda.h"
#include "minutes/agenda_table.h"
#include "minutes/anchors.h"
#include "minutes/apologies.h"
#include "minutes/discussion.h"
#include "minutes/header.h"
#include "minutes/items_attendance.h"
#include "minutes/line_blocks.h"
#include "minutes/meeting_end.h"
#include "minutes/outline.h"
#include "minutes/owners.h"
#include "minutes/repeated_actions.h"
#include "minutes/rich_text.h"
#include "minutes/session.h"
#include "minutes/signed_titles.h"
#include "minutes/table_cuts.h"
#include "minutes/untitled_item.h"
#include "text/fold.h"

namespace openverslag {

namespace {

struct Parts {
  std::vector<Block> header;
  std::optional<std::size_t> title;  // in `header`
  std::vector<Block> preamble;       // words of agenda tables before the first item
  Agenda agenda;
  std::vector<Block> closing;
};

// The words of a block behind its title.
void add_rest(const Text& text, std::size_t from, Agenda& agenda) {
  Text rest = slice(text, from, text.plain.size());
  if (!rest.plain.empty()) add_words(agenda, Paragraph{std::move(rest)});
}

const Text& words_of(const Block& block) {
  if (const auto* heading = std::get_if<Heading>(&block)) return heading->text;
  if (const auto* item = std::get_if<ListItem>(&block)) return item->text;
  return std::get<Paragraph>(block).text;
}

// "3." is the number of the item that a list item opens.
ItemHead head_of(const Block& block, const std::string& title, const Vocabulary& vocabulary) {
  ItemHead head = read_item_head(title, vocabulary);
  const auto* item = std::get_if<ListItem>(&block);
  if (item && !head.number) head.number = read_item_number(item->marker);
  return head;
}

ItemRule rule_of(LeadForm form) {
  if (form == LeadForm::bold) return ItemRule::bold;
  if (form == LeadForm::numbered) return ItemRule::number;
  return form == LeadForm::list ? ItemRule::list : ItemRule::heading;
}

void open_block_item(const Block& block, const Lead& lead, bool below, const Vocabulary& vocabulary,
                     Agenda& agenda) {
  const Text& text = words_of(block);
  const std::string title = collapse_space(std::string_view(text.plain).substr(0, lead.title_end));
  ItemHead head = head_of(block, title, vocabulary);
  if (lead.serial > 0) {
    const std::string number = title.substr(0, lead.serial);
    head = {ItemNumber{"", number, number, false}, std::min(lead.serial + 1, title.size())};
  }
  const std::string_view words = without_title_sign(title, vocabulary);
  open_item(agenda, head.number,
            std::string(words.substr(std::min(head.title_begin, words.size()))), text.place, below,
            rule_of(lead.form), vocabulary);
  add_rest(text, lead.title_end, agenda);
}

void add_item_block(Block block, const Vocabulary& vocabulary, Agenda& agenda) {
  if (const auto* table = std::get_if<Table>(&block)) {
    const Columns columns = read_columns(*table, vocabulary);
    if (columns.kind == TableKind::actions) {
      std::vector<Action> actions = read_action_table(*table, columns, vocabulary);
      auto& all = agenda.items.back().actions;
      std::move(actions.begin(), actions.end(), std::back_inserter(all));
    }
  }
  add_words(agenda, std::move(block));
}

Parts take_apart(Document& document, const Outline& outline, const Vocabulary& vocabulary) {
  Parts parts;
  Columns columns;
  for (std::size_t index = 0; index < document.blocks.size(); ++index) {
    Block& block = document.blocks[index];
    const Lead& lead = outline.leads[index];
    switch (outline.roles[index]) {
      case BlockRole::header:
        if (outline.title == index) parts.title = parts.header.size();
        parts.header.push_back(std::move(block));
        break;
      case BlockRole::section:
        open_section(parts.agenda, "", collapse_space(words_of(block).plain), place_of(block));
        break;
      case BlockRole::item:
        open_block_item(block, lead, false, vocabulary, parts.agenda);
        break;
      case BlockRole::sub_item:
        open_block_item(block, lead, true, vocabulary, parts.agenda);
        break;
      case BlockRole::agenda_table:
        read_agenda_table(std::move(std::get<Table>(block)), vocabulary, columns, parts.agenda,
                          parts.preamble);
        break;
      case BlockRole::words:
        if (parts.agenda.empty())
          parts.preamble.push_back(std::move(block));
        else
          add_item_block(std::move(block), vocabulary, parts.agenda);
        break;
      case BlockRole::closing:
        parts.closing.push_back(std::move(block));
        break;
    }
  }
  return parts;
}

bool is_minutes(const Outline& outline, const Header& header) {
  return outline.convincing || header.date || !header.present.empty();
}

}  // namespace

Meeting read_minutes(Document document, const Vocabulary& vocabulary, Diagnostics& diagnostics) {
  cut_at_lines(document.blocks, vocabulary);
  cut_tables(document.blocks, vocabulary);
  const Outline outline = make_outline(document, vocabulary);
  Meeting meeting;
  meeting.facts.source = document.path;
  meeting.facts.source_lines = document.lines;
  meeting.facts.source_kind = document.kind;
  meeting.facts.withheld = document.redacted;
  meeting.facts.source_in_part = !document.left_out.empty();
  Parts parts = take_apart(document, outline, vocabulary);
  HeaderWords words =
      read_header(document, std::move(parts.header), parts.title, vocabulary, diagnostics);
  if (!is_minutes(outline, words.header)) diagnostics.warning("no-minutes", {document.path});
  meeting.facts.header = std::move(words.header);
  meeting.text.preamble = std::move(words.preamble);
  std::move(parts.preamble.begin(), parts.preamble.end(),
            std::back_inserter(meeting.text.preamble));
  if (const auto place =
          open_untitled_item(meeting.facts.header, vocabulary, meeting.text.preamble, parts.agenda))
    diagnostics.note("no-items", {document.path, *place});
  meeting.text.closing = std::move(parts.closing);
  close_agenda(parts.agenda);
  meeting.facts.sections = std::move(parts.agenda.sections);
  meeting.facts.items = std::move(parts.agenda.items);
  meeting.text.items = std::move(parts.agenda.texts);
  set_anchors(meeting.facts);
  find_attendance(vocabulary, meeting);
  read_session(meeting.text, vocabulary, meeting.facts);
  report_impossible_end(meeting.facts, diagnostics);
  add_apologies(vocabulary, meeting);
  read_discussions(parts.agenda.action_cells, vocabulary, meeting);
  merge_repeated_actions(meeting.facts);
  mark_organisations(meeting.facts, vocabulary);
  return meeting;
}

}  // namespace openverslag
