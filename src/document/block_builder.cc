#include "document/block_builder.h"

#include <utility>
#include <variant>

namespace openverslag {
namespace {

// Rows shorter than their heading row are filled up with empty cells, so that columns line up.
// A few bytes could stand for thousands of cells: beyond this many, rows stay as short as they are.
constexpr std::size_t kMostEmptyEnds = 1'000'000;

}  // namespace

void BlockBuilder::start(Block block) {
  end();
  block_ = std::move(block);
}

bool BlockBuilder::end() {
  const bool had_words = !text_.empty();
  paragraph_break();
  return had_words;
}

void BlockBuilder::leave_out(std::size_t begin, std::size_t end) {
  const Place from = places_.place(begin);
  document_.left_out.push_back({from, places_.place(end)});
}

void BlockBuilder::line_break() {
  const bool is_second = !text_.line_break();
  // A heading is one line of words, whatever is printed in it.
  if (is_second && (in_table_ || !std::holds_alternative<Heading>(block_))) {
    paragraph_break(TextBuilder::OpenMarks::go_on);
  }
}

void BlockBuilder::paragraph_break(TextBuilder::OpenMarks open_marks) {
  if (text_.empty()) {
    if (open_marks == TextBuilder::OpenMarks::end) text_.take({}, open_marks);
    return;
  }
  emit(text_.take(places_.place(text_.offset()), open_marks));
}

void BlockBuilder::emit(Text text) {
  if (in_table_) {
    if (cells_in_row() == 0) begin_cell();
    Row& row = table_.rows.back();
    if (row.place == Place{}) row.place = text.place;
    row.cells.back().paragraphs.push_back(std::move(text));
    return;
  }
  Block block = block_;
  std::visit(
      [&text](auto& kind) {
        if constexpr (requires { kind.text; }) kind.text = std::move(text);
      },
      block);
  document_.blocks.push_back(std::move(block));
  if (auto* item = std::get_if<ListItem>(&block_)) {
    item->marker.clear();
    item->ticked.reset();
  }
}

void BlockBuilder::add(Block block) {
  end();
  document_.blocks.push_back(std::move(block));
}

void BlockBuilder::begin_table() {
  end();
  in_table_ = true;
}

void BlockBuilder::begin_row(bool heading) {
  end();
  table_.rows.push_back({{}, heading, {}});
}

void BlockBuilder::begin_cell() {
  end();
  if (table_.rows.empty()) begin_row(false);
  table_.rows.back().cells.emplace_back();
}

void BlockBuilder::end_row(Place place) {
  end();
  if (table_.rows.empty()) return;
  if (table_.rows.back().cells.empty()) return table_.rows.pop_back();
  table_.rows.back().place = place;
  drop_empty_end(table_.rows.back());
}

void BlockBuilder::drop_empty_end(Row& row) {
  std::size_t words_end = row.cells.size();
  while (words_end > 0 && row.cells[words_end - 1].paragraphs.empty()) --words_end;
  empty_ends_ += row.cells.size() - words_end;
  if (empty_ends_ <= kMostEmptyEnds) return;
  row.cells.resize(words_end);
  row.cells.shrink_to_fit();
}

void BlockBuilder::end_table() {
  end();
  in_table_ = false;
  if (!table_.rows.empty()) document_.blocks.push_back(std::move(table_));
  table_ = {};
}

std::size_t BlockBuilder::cells_in_row() const {
  return table_.rows.empty() ? 0 : table_.rows.back().cells.size();
}

}  // namespace openverslag
