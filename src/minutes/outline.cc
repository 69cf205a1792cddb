#include "minutes/outline.h"

#include <algorithm>

#include "minutes/columns.h"
#include "minutes/counted_titles.h"
#include "minutes/guessed_columns.h"
#include "minutes/heading_parts.h"
#include "minutes/item_form.h"
#include "minutes/plain_titles.h"
#include "minutes/signed_titles.h"

namespace openverslag {

namespace {

class OutlineMaker {
 public:
  OutlineMaker(const Document& document, const Vocabulary& vocabulary)
      : blocks_(document.blocks), vocabulary_(vocabulary) {
    outline_.leads = read_leads(document, vocabulary);
    drop_agenda_lists(document, outline_.leads);
    outline_.title = find_title(document, outline_.leads);
    promote_plain_lines(document, outline_.title, vocabulary, outline_.leads);
    promote_run_in_titles(document, outline_.title, vocabulary, outline_.leads);
    promote_signed_titles(document, outline_.title, vocabulary, outline_.leads);
    promote_counted_lines(document, outline_.title, vocabulary, outline_.leads);
    find_opening();
    outline_.roles.assign(blocks_.size(), BlockRole::header);
  }

  Outline make() {
    mark_agenda_tables();
    if (tables_ > 0)
      mark_around_tables();
    else
      mark_by_form();
    return std::move(outline_);
  }

 private:
  const Lead& lead(std::size_t index) const { return outline_.leads[index]; }
  BlockRole& role(std::size_t index) { return outline_.roles[index]; }

  // A heading of which the site says that the items are below it: nothing above is one.
  void find_opening() {
    const auto& leads = outline_.leads;
    const auto found = std::ranges::find_if(leads, [&](const Lead& each) {
      return each.alone && holds(vocabulary_.opening_headings, each.title);
    });
    opening_ = found == leads.end()
                   ? find_container(leads, outline_.title, vocabulary_)
                   : std::optional(static_cast<std::size_t>(found - leads.begin()));
    if (!opening_) return;
    for (std::size_t index = 0; index <= *opening_; ++index)
      outline_.leads[index].form = LeadForm::none;
  }

  // Without a heading row, and without other items, the rows themselves may tell.
  Columns columns_of(const Table& table) const {
    Columns columns = read_columns(table, vocabulary_);
    if (columns.kind != TableKind::other || tables_ > 0) return columns;
    if (choose_form(outline_.leads, outline_.title).strong > 1) return columns;
    Columns guessed = guess_columns(table, vocabulary_);
    return guessed.kind == TableKind::agenda ? guessed : columns;
  }

  void mark_agenda_tables() {
    std::size_t columns_before = 0;
    for (std::size_t index = 0; index < blocks_.size(); ++index) {
      const auto* table = std::get_if<Table>(&blocks_[index]);
      if (!table) continue;
      const Columns columns = columns_of(*table);
      const bool heads = holds_items(*table, columns, vocabulary_);
      // The next page of a table may come without its heading row, or with it and nothing new.
      const bool goes_on =
          tables_ > 0 && (columns.kind == TableKind::agenda ||
                          (columns.kind == TableKind::other && !table->rows.empty() &&
                           table->rows.front().cells.size() == columns_before));
      if (!heads && !goes_on) continue;
      role(index) = BlockRole::agenda_table;
      if (heads) columns_before = columns.columns.size();
      if (++tables_ == 1) first_table_ = index;
      last_table_ = index;
    }
    outline_.convincing = tables_ > 0;
  }

  // Between and after agenda tables: lists of actions and numbered headings are items too.
  void mark_around_tables() {
    bool item_open = false;
    for (std::size_t index = first_table_ + 1; index < blocks_.size(); ++index) {
      if (role(index) == BlockRole::agenda_table) {
        item_open = false;
        continue;
      }
      role(index) = role_around_tables(index, item_open);
      if (lead(index).form == LeadForm::heading) item_open = role(index) == BlockRole::item;
    }
    const bool heads = first_table_ > 0 && lead(first_table_ - 1).group;
    if (heads) role(first_table_ - 1) = BlockRole::section;
  }

  BlockRole role_around_tables(std::size_t index, bool item_open) const {
    const Lead& here = lead(index);
    const bool title = here.form == LeadForm::heading || here.form == LeadForm::bold;
    if (title && outline_.roles[std::min(index + 1, last_table_)] == BlockRole::agenda_table &&
        index < last_table_) {
      return BlockRole::section;
    }
    if (title && (here.action_list || here.strong())) return BlockRole::item;
    const bool goes_on = item_open && here.form != LeadForm::heading;
    return goes_on || index < last_table_ || is_action_table(index) ? BlockRole::words
                                                                    : BlockRole::closing;
  }

  bool is_action_table(std::size_t index) const {
    const auto* table = std::get_if<Table>(&blocks_[index]);
    return table && read_columns(*table, vocabulary_).kind == TableKind::actions;
  }

  void mark_by_form() {
    form_ = choose_form(outline_.leads, outline_.title);
    outline_.convincing = form_.strong > 0;
    if (form_.form == LeadForm::none) return;
    bool begun = false;
    for (std::size_t index = 0; index < blocks_.size(); ++index) {
      if (index == outline_.title || index < opening_) continue;
      if (index == opening_) {
        role(index) = BlockRole::section;
        begun = true;
      } else if (begun)
        role(index) = role_after_first(index);
      else
        begun = (role(index) = role_before_first(index)) != BlockRole::header;
      if (role(index) == BlockRole::item) item_ = index;
    }
  }

  BlockRole role_before_first(std::size_t index) {
    const Lead& here = lead(index);
    if (outline_.title && index < *outline_.title) return BlockRole::header;
    if (is_section(index)) return BlockRole::section;
    const bool actions = here.form == LeadForm::heading && here.action_list && !here.label;
    const bool header = here.of_minutes && !here.generic;
    // "A. Opening" above "1. Mededelingen"
    const bool above = form_.form == LeadForm::heading && here.form == LeadForm::heading &&
                       here.level < form_.level && !here.label &&
                       (here.numbered || has_words(index));
    return ((opens_item(here, form_) || above) && !header) || actions ? BlockRole::item
                                                                      : BlockRole::header;
  }

  // "Doel" over a paragraph, below the labels of the header.
  bool has_words(std::size_t index) const {
    const auto labels = [](const Lead& lead) { return lead.label; };
    return lead(index).form == LeadForm::heading && !lead(index).agenda &&
           index + 1 < blocks_.size() && std::holds_alternative<Paragraph>(blocks_[index + 1]) &&
           lead(index + 1).form == LeadForm::none && !lead(index + 1).label &&
           std::any_of(outline_.leads.begin(),
                       outline_.leads.begin() + static_cast<std::ptrdiff_t>(index), labels);
  }

  // "Ter besluitvorming", or a heading above the level of the items with an item right below it.
  bool is_section(std::size_t index) const {
    const Lead& here = lead(index);
    const bool title = here.form == LeadForm::heading || here.form == LeadForm::bold;
    if (!title || here.numbered) return false;
    if (here.group && !here.generic) return true;
    if (here.form != LeadForm::heading || form_.form != LeadForm::heading ||
        here.level >= form_.level)
      return false;
    const bool whole = here.agenda || here.of_minutes || here.label;
    return !whole && index + 1 < blocks_.size() && opens_item(lead(index + 1), form_);
  }

  BlockRole role_after_first(std::size_t index) {
    const Lead& here = lead(index);
    if (is_section(index)) return BlockRole::section;
    if (here.form == LeadForm::heading) return role_of_heading(index);
    const bool part = form_.form == LeadForm::list && here.form == LeadForm::list &&
                      here.level > 0 && index + 1 < blocks_.size() &&
                      std::holds_alternative<Paragraph>(blocks_[index + 1]);
    if (part) return BlockRole::sub_item;
    const bool opens = here.form == form_.form && here.level == form_.level &&
                       (!form_.only_strong || here.strong() || here.action_list);
    return opens ? BlockRole::item : BlockRole::words;
  }

  BlockRole role_of_heading(std::size_t index) {
    const Lead& here = lead(index);
    if (form_.form != LeadForm::heading) {
      return here.strong() || here.action_list ? BlockRole::item : BlockRole::words;
    }
    if (here.label) return BlockRole::words;
    if (here.level <= form_.level) {
      section_item_level_ = sub_item_level_ = 0;
      return BlockRole::item;
    }
    // A list of actions below one item is of that item; the last of all may be of the meeting.
    if (here.action_list) return is_last_heading(index) ? BlockRole::item : BlockRole::words;
    // The level right below "Ter besluitvorming" holds items, for as long as that section lasts.
    if (outline_.roles[index - 1] == BlockRole::section) section_item_level_ = here.level;
    if (section_item_level_ == here.level) return BlockRole::item;
    // So does the level right below an item without words of its own, if it says who brings
    // something in: "Pand of gebouw? (Rob)".
    const bool is_bare = outline_.roles[index - 1] == BlockRole::item && !lead(index - 1).numbered;
    const std::size_t bracket = here.title.find('(');
    const bool has_name = here.title.ends_with(')') &&
                          here.title.find_first_of("0123456789", bracket) == std::string::npos;
    if ((is_bare && has_name) || holds_parts(index)) sub_item_level_ = here.level;
    const bool is_sub_item =
        here.numbered || (sub_item_level_ == here.level && !tells_what(here.title, vocabulary_));
    return is_sub_item ? BlockRole::sub_item : BlockRole::words;
  }

  bool is_last_heading(std::size_t index) const {
    const auto later =
        std::ranges::find(outline_.leads.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                          outline_.leads.end(), LeadForm::heading, &Lead::form);
    return later == outline_.leads.end();
  }

  bool holds_parts(std::size_t index) const {
    return item_ && heads_parts(blocks_, outline_.leads, {*item_, index, form_.level}, vocabulary_);
  }

  const std::vector<Block>& blocks_;
  const Vocabulary& vocabulary_;
  Outline outline_;
  ItemForm form_;
  std::size_t tables_ = 0;
  std::size_t first_table_ = 0;
  std::size_t last_table_ = 0;
  std::optional<std::size_t> opening_;
  std::optional<std::size_t> item_;  // the last heading that is one
  int section_item_level_ = 0;       // 0: no section is open
  int sub_item_level_ = 0;           // 0: headings in the item are words
};

}  // namespace

Outline make_outline(const Document& document, const Vocabulary& vocabulary) {
  return OutlineMaker(document, vocabulary).make();
}

}  // namespace openverslag
