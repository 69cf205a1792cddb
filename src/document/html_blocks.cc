// The blocks of HTML: headings, quotes, lists and tables.
#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "document/html_reader.h"

namespace openverslag {
namespace {

constexpr std::size_t kMostColumnsOfACell = 100;

std::size_t columns_of(const Tag& cell) {
  const std::string digits = attribute(cell, "colspan").value_or("1");
  std::size_t columns = 1;
  std::from_chars(digits.data(), digits.data() + digits.size(), columns);
  return std::clamp<std::size_t>(columns, 1, kMostColumnsOfACell);
}

int counted(int number, const Tag& tag) { return std::max(0, number + (tag.closing ? -1 : 1)); }

}  // namespace

void HtmlReader::finish() {
  end_row();
  if (tables_ > 0) builder_.end_table();
  tables_ = quotes_ = preformatted_ = 0;
  lists_.clear();
  builder_.start(Paragraph{});
}

// What words are that stand in no heading and begin no item.
Block HtmlReader::shape() const {
  if (lists_.in_item()) {
    return ListItem{.depth = lists_.depth(), .marker = {}, .ticked = {}, .text = {}};
  }
  return Paragraph{.text = {}, .quoted = quotes_ > 0};
}

void HtmlReader::apply_block(const Tag& tag) {
  if (tag.kind == TagKind::preformatted) preformatted_ = counted(preformatted_, tag);
  if (has_name(tag, "main") || has_name(tag, "article")) articles_ = counted(articles_, tag);
  if (has_name(tag, "caption")) return apply_caption(tag);
  if (tables_ > 0) return;
  if (tag.kind == TagKind::heading) {
    if (tag.closing) return builder_.start(shape());
    return builder_.start(Heading{.level = tag.name[1] - '0', .text = {}});
  }
  if (tag.kind == TagKind::item) {
    if (!tag.closing) return builder_.start(lists_.begin_item(tag));
    lists_.end_item();
  } else if (tag.kind == TagKind::list) {
    tag.closing ? lists_.close() : lists_.open(tag);
  } else if (tag.kind == TagKind::quote) {
    quotes_ = counted(quotes_, tag);
  } else {
    return;
  }
  builder_.start(shape());
}

// Its words become a paragraph above the table.
void HtmlReader::apply_caption(const Tag& tag) {
  if (tables_ != 1 || !builder_.table().rows.empty()) return;
  tag.closing ? builder_.begin_table() : builder_.end_table();
}

void HtmlReader::apply_table(const Tag& tag) {
  const bool is_nested = tables_ > (tag.kind == TagKind::table && !tag.closing ? 0 : 1);
  if (tag.kind == TagKind::table) {
    if (!is_nested && tag.closing) end_row();
    const bool was_open = tables_ > 0;
    tables_ = counted(tables_, tag);
    if (!was_open && tables_ == 1) return builder_.begin_table();
    if (was_open && tables_ == 0) return builder_.end_table();
  }
  if (is_nested || tables_ == 0 || tag.kind == TagKind::table) return builder_.paragraph_break();
  if (tag.kind == TagKind::cell) return tag.closing ? builder_.paragraph_break() : begin_cell(tag);
  end_row();
  if (!tag.closing) begin_row(tag);
}

void HtmlReader::begin_row(const Tag& tag) {
  if (!builder_.in_table()) builder_.begin_table();
  builder_.begin_row(false);
  in_row_ = true;
  has_data_cell_ = false;
  row_offset_ = offset_of(tag);
}

void HtmlReader::begin_cell(const Tag& tag) {
  if (!in_row_) begin_row(tag);
  fill_columns();
  builder_.begin_cell();
  columns_to_fill_ = columns_of(tag) - 1;
  if (has_name(tag, "td")) has_data_cell_ = true;
}

void HtmlReader::fill_columns() {
  for (; columns_to_fill_ > 0; --columns_to_fill_) builder_.begin_cell();
}

void HtmlReader::end_row() {
  if (!in_row_) return;
  fill_columns();
  builder_.table().rows.back().heading = !has_data_cell_;
  builder_.end_row(builder_.place(row_offset_));
  in_row_ = false;
}

}  // namespace openverslag
