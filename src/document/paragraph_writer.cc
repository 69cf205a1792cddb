#include "document/paragraph_writer.h"

#include <algorithm>

#include "document/html_lists.h"
#include "text/encoding.h"
#include "text/escape.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::string_view kSoftHyphen = "\xC2\xAD";

// Only where the line is cut there does it print.
void drop_soft_hyphens(std::string& words) {
  for (auto at = words.find(kSoftHyphen); at != std::string::npos; at = words.find(kSoftHyphen, at))
    words.erase(at, kSoftHyphen.size());
}

}  // namespace

ParagraphWriter::ParagraphWriter(Document& document, Diagnostics& diagnostics)
    : builder_(document, places_), report_(document.path, places_, diagnostics) {}

void ParagraphWriter::begin(const ParagraphShape& shape) {
  ++paragraphs_;
  column_ = 0;
  line_.clear();
  shape_ = shape;
  if (in_table()) {
    builder_.paragraph_break();
    print_number();
  } else if (shape_.heading > 0) {
    builder_.start(Heading{.level = shape_.heading, .text = {}});
    print_number();
  } else if (shape_.list_depth > 0) {
    builder_.start(ListItem{.depth = std::min(shape_.list_depth, kDeepestList) - 1,
                            .marker = shape_.number,
                            .ticked = {},
                            .text = {}});
  } else {
    builder_.start(Paragraph{});
    print_number();
  }
}

// Before the words: only a list item keeps its number apart from them.
void ParagraphWriter::print_number() {
  if (!shape_.number.empty() && !is_bullet()) words(shape_.number + ' ');
}

void ParagraphWriter::end() {
  const bool is_item = !in_table() && shape_.heading == 0 && shape_.list_depth > 0;
  set_marks({});
  close_link();
  if (is_item && builder_.text().empty() && !is_bullet()) {
    // A number alone: the list has no item without words.
    builder_.start(Paragraph{});
    words(shape_.number);
  }
  builder_.paragraph_break();
  shape_ = {};
}

void ParagraphWriter::set_marks(RunMarks marks) {
  const auto change = [this](bool before, bool after, MarkKind kind) {
    if (after && !before) builder_.text().open(kind);
    if (before && !after) builder_.text().close(kind);
  };
  change(marks_.bold, marks.bold, MarkKind::bold);
  change(marks_.italic, marks.italic, MarkKind::italic);
  change(marks_.strike, marks.strike, MarkKind::strike);
  marks_ = marks;
}

std::string_view ParagraphWriter::tab() const {
  const bool labelled = line_.find_first_of(":0123456789") != std::string::npos;
  const bool columns = !labelled && trim(line_).find(' ') != std::string_view::npos;
  return columns ? "\u2003" : " ";
}

void ParagraphWriter::words(std::string_view words) {
  constexpr std::size_t kFirstWords = 80;  // bytes
  if (line_.size() < kFirstWords) line_.append(words.substr(0, kFirstWords));
  const bool is_plain = skip_ascii(words, 0) == words.size();
  if (is_plain) {
    builder_.text().words(words, offset());
  } else {
    std::string checked(words);
    if (find_invalid_utf8(checked) != std::string::npos) {
      checked = utf8_from_windows_1252(checked);
    }
    drop_soft_hyphens(checked);
    builder_.text().words(checked, offset());
  }
  column_ += static_cast<std::uint32_t>(words.size());
}

void ParagraphWriter::open_link(std::string_view target) {
  close_link();
  if (target.empty()) return;
  in_link_ = is_safe_link(target);
  if (in_link_) {
    builder_.text().open(MarkKind::link, std::string(target));
  } else {
    report_.warning("unsafe-link", offset(), target);
  }
}

void ParagraphWriter::close_link() {
  if (in_link_) builder_.text().close(MarkKind::link);
  in_link_ = false;
}

void ParagraphWriter::begin_table() {
  if (++tables_ == 1) return builder_.begin_table();
  builder_.paragraph_break();
}

void ParagraphWriter::begin_row(bool heading) {
  if (tables_ > 1) return;
  builder_.begin_row(heading);
  row_paragraph_ = paragraphs_;
}

void ParagraphWriter::begin_cell() {
  if (tables_ > 1) return;
  builder_.begin_cell();
}

void ParagraphWriter::empty_cells(std::size_t count) {
  for (; count > 0; --count) begin_cell();
}

void ParagraphWriter::end_row() {
  if (tables_ > 1) return;
  builder_.end_row(builder_.place(offset_in_paragraph(row_paragraph_, 0)));
}

void ParagraphWriter::end_table() {
  if (--tables_ == 0) return builder_.end_table();
  builder_.paragraph_break();
}

void ParagraphWriter::note(std::string_view rule, std::string_view word) {
  report_.note(rule, offset(), word);
}

void ParagraphWriter::warn_white(std::string_view words) {
  if (const std::string_view seen = trim(words); !seen.empty())
    report_.warning("white-text", offset(), seen);
}

void ParagraphWriter::warn_blackened(std::string_view words) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < words.size(); ++at)
    count += !is_space(words[at]) && (at == 0 || is_space(words[at - 1]));
  if (count > 0) report_.warning("blackened-words", offset(), "", {std::to_string(count)});
}

}  // namespace openverslag
