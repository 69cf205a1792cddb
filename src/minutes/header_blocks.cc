#include "minutes/header_blocks.h"

#include "minutes/attendance.h"
#include "minutes/attendance_labels.h"
#include "minutes/attendee.h"
#include "minutes/columns.h"
#include "minutes/header_headings.h"
#include "minutes/header_table.h"
#include "minutes/item_head.h"
#include "minutes/rich_text.h"
#include "minutes/said_below_header.h"
#include "minutes/title.h"
#include "text/fold.h"

namespace openverslag {

namespace {

class HeaderBlocks {
 public:
  HeaderBlocks(const Vocabulary& vocabulary, HeaderDraft& draft)
      : vocabulary_(vocabulary), draft_(draft) {}

  void read(Block block, const Block* next) {
    next_ = next;
    if (auto* heading = std::get_if<Heading>(&block))
      read_heading(std::move(*heading));
    else if (auto* item = std::get_if<ListItem>(&block))
      read_list_item(std::move(*item));
    else if (auto* paragraph = std::get_if<Paragraph>(&block))
      read_paragraph(std::move(*paragraph));
    else if (auto* table = std::get_if<Table>(&block))
      read_table(std::move(*table));
    else
      leave(std::move(block));
  }

  std::vector<Block> close() {
    close_label();
    return std::move(left_);
  }

 private:
  void leave(Block block) {
    close_label();
    left_.push_back(std::move(block));
  }

  // A label whose value stands in the blocks after it.
  void open(HeaderLabel label, Place place, int depth) {
    close_label();
    open_ = LabelledText{std::move(label), {"", {}, place}};
    depth_ = depth;
  }

  // "Verslag" without a name below it is the title of what follows.
  void close_label() {
    if (open_ && open_->label.kind == HeaderField::secretary && open_->value.plain.empty())
      left_.push_back(Paragraph{{open_->label.printed, {}, open_->value.place}});
    else if (open_ && !is_attendance(open_->label.kind))
      set_value(*open_, vocabulary_, draft_);
    open_.reset();
  }

  // Sets a labelled value, or opens the label when its value, or more names, are still to come.
  void take(LabelledText labelled, int depth) {
    close_label();
    if (names_another_group(labelled)) {
      labelled.label.kind = HeaderField::present;
      labelled.label.qualifier = labelled.label.printed;
    }
    attendance_ |= labelled.label.kind == HeaderField::present;
    // "Vergadering 30 maart 2021. Aanwezig: …" on one line
    if (is_attendance(labelled.label.kind) && find_date(labelled.label.printed))
      take_loose_line({labelled.label.printed, {}, labelled.value.place}, vocabulary_, draft_);
    const bool empty = labelled.value.plain.empty();
    if (!empty) set_value(labelled, vocabulary_, draft_);
    if (empty || is_attendance(labelled.label.kind)) {
      open(std::move(labelled.label), labelled.value.place, depth);
      filled_ = filled_beside_ = !empty;
    }
  }

  // "College van Bestuur: Aa (voorzitter), Bee" below those present are more of them.
  bool names_another_group(const LabelledText& labelled) const {
    return labelled.label.kind == HeaderField::unknown && attendance_ &&
           is_group(labelled.label.printed, labelled.value, vocabulary_);
  }

  bool lists_people() const { return open_ && is_attendance(open_->label.kind); }

  void read_heading(Heading heading) {
    if (lists_people() && heads_group(heading, level_, next_, vocabulary_))
      return draft_.header.extra.push_back({"", heading.text.plain, heading.text.place});
    if (!lists_people() || heading.level < level_) level_ = heading.level;
    close_label();
    const std::string_view words = without_number(heading.text.plain, vocabulary_);
    auto label = whole_label(words, vocabulary_);
    const bool more = label && label->printed.ends_with(')');  // "Deelnemers (op volgorde)"
    if (more || (!label && (label = attendance_label(words, vocabulary_))))
      draft_.header.extra.push_back({"", label->printed, heading.text.place});
    if (label) return take({std::move(*label), {"", {}, heading.text.place}}, -1);
    if (auto labelled = read_labelled(heading.text, false, vocabulary_))
      return take(std::move(*labelled), -1);
    take_date(heading.text, DateSource::title, draft_);
    left_.push_back(std::move(heading));
  }

  // "Voorzitter: A. Aa" in a list of those present is one of them.
  bool is_entry(const LabelledText& labelled) const {
    const HeaderField field = labelled.label.kind;
    return lists_people() && (field == HeaderField::chair || field == HeaderField::secretary ||
                              field == HeaderField::unknown);
  }

  // "Voorzitter: A. Aa" or "Wethouders: B. Bee en C. Cee" on a line below "Aanwezig:".
  bool is_group_line(const LabelledText& labelled) const {
    return is_entry(labelled) && (labelled.label.kind != HeaderField::unknown ||
                                  names_group(labelled.label.printed, vocabulary_) ||
                                  are_full_people(labelled.value, vocabulary_));
  }

  void add_group_line(const LabelledText& labelled) {
    add_group_of(labelled, open_->label.kind == HeaderField::absent, vocabulary_, draft_.header);
    filled_ = true;
  }

  // Below "Aanwezig:" lines or rows may have labels, too: "Wethouders: B. Bee en C. Cee".
  void take_lines(std::vector<LabelledText> labels) {
    bool below = lists_people() && !filled_;
    for (LabelledText& labelled : labels) {
      if (below && is_group_line(labelled)) {
        add_group_line(labelled);
        continue;
      }
      take(std::move(labelled), -1);
      below = lists_people() && !filled_;
    }
  }

  void read_list_item(ListItem item) {
    auto labelled = read_labelled(item.text, after_label_item_, vocabulary_);
    const bool agenda = lists_people() && begins_agenda(item, filled_beside_, vocabulary_);
    if (open_ && ((item.depth <= depth_ && !labelled) || agenda)) close_label();
    if (labelled && !is_entry(*labelled)) {
      after_label_item_ = true;
      std::vector<LabelledText> labels = read_labels(item.text, vocabulary_);
      if (labels.empty()) labels.push_back(std::move(*labelled));  // a label we do not know
      for (LabelledText& each : labels) take(std::move(each), item.depth);
    } else if (lists_people() && heads_nested(item, next_, vocabulary_)) {
      open_->label.qualifier = team_of(item);
    } else if (open_) {
      add_to_open(item.text, true);
    } else {
      left_.push_back(std::move(item));
    }
  }

  void add_to_open(const Text& text, bool entry) {
    if (is_attendance(open_->label.kind)) {
      add_people(text, entry, open_->label, vocabulary_, draft_.header);
    } else if (open_->value.plain.empty()) {
      open_->value = text;
    } else {
      append_text(open_->value, ", ", text);
    }
    filled_ = true;
  }

  void read_paragraph(Paragraph paragraph) {
    std::vector<LabelledText> labels = read_labels(paragraph.text, vocabulary_);
    if (!labels.empty() && is_said_by_somebody(labels.front(), draft_.header, vocabulary_)) {
      leave(std::move(paragraph));
    } else if (!labels.empty()) {
      draft_.letterhead = are_of_letterhead(labels, vocabulary_);
      take_lines(std::move(labels));
      draft_.letterhead = false;
    } else if (lists_people() && heads_team(paragraph.text, next_)) {
      // "Namens het bureau:" below a list of the absent
      if (filled_ && open_->label.qualifier.empty()) open_->label.kind = HeaderField::present;
      open_->label.qualifier = collapse_space(paragraph.text.plain);
      if (paragraph.text.plain.ends_with(':'))
        draft_.header.extra.push_back({"", open_->label.qualifier, paragraph.text.place});
    } else if (open_ && (filled_ ? goes_on_with(paragraph.text)
                                 : may_be_value(open_->label.kind, paragraph.text, vocabulary_))) {
      add_to_open(paragraph.text, filled_ && paragraph.text.plain.find('\n') == std::string::npos);
    } else if (auto group = group_below(paragraph.text)) {
      take(std::move(*group), -1);
    } else {
      take_unlabelled_line(paragraph.text, vocabulary_, draft_);
      leave(std::move(paragraph));
    }
  }

  bool goes_on_with(const Text& text) const {
    return is_attendance(open_->label.kind) &&
           (are_person_lines(text, vocabulary_) || are_more_people(text, vocabulary_));
  }

  // "Bestuur: A. Aa (voorzitter), B. Bee" in a paragraph of its own, below those present.
  std::optional<LabelledText> group_below(const Text& text) const {
    if (!lists_people()) return std::nullopt;
    auto labelled = read_labelled(text, true, vocabulary_);
    const bool group = labelled && names_another_group(*labelled);
    return group ? std::move(labelled) : std::nullopt;
  }

  void read_table(Table table) {
    const Columns columns = read_columns(table, vocabulary_);
    const bool absent = open_ && open_->label.kind == HeaderField::absent;
    bool people = columns.kind == TableKind::attendance;
    if (people)
      read_attendance_table(table, columns, absent, vocabulary_, draft_.header);
    else if (lists_people())
      people = read_people_table(table, absent, vocabulary_, draft_.header);
    if (people) return close_label();
    std::vector<LabelledText> labels = read_header_table(table, vocabulary_);
    if (labels.empty()) return leave(std::move(table));
    draft_.letterhead = are_of_letterhead(labels, vocabulary_);
    take_lines(std::move(labels));
    close_label();
    draft_.letterhead = false;
  }

  const Vocabulary& vocabulary_;
  HeaderDraft& draft_;
  std::vector<Block> left_;
  std::optional<LabelledText> open_;
  const Block* next_ = nullptr;    // below the one that is read
  bool attendance_ = false;        // a label of those present was read
  bool filled_ = false;            // the open label has a value
  bool filled_beside_ = false;     // on its own line
  bool after_label_item_ = false;  // a list of labels is being read
  int level_ = 0;                  // of the last heading that heads no group of people
  int depth_ = -1;                 // of the list item with the open label; -1: no list item
};

}  // namespace

std::vector<Block> read_header_blocks(std::vector<Block> blocks, const Vocabulary& vocabulary,
                                      HeaderDraft& draft) {
  HeaderBlocks reader(vocabulary, draft);
  for (std::size_t index = 0; index < blocks.size(); ++index)
    reader.read(std::move(blocks[index]), index + 1 < blocks.size() ? &blocks[index + 1] : nullptr);
  return reader.close();
}

}  // namespace openverslag
