#include "document/markdown_reader.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "document/markdown_source.h"

namespace openverslag {
namespace {

// What stands further on in a line is not looked at, to find out whether it is a rule.
constexpr std::size_t kLongestRule = 1000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_rule_at(std::string_view text, std::size_t at) {
  const std::string_view line = text.substr(at, kLongestRule);
  return !is_digit(line[0]) && is_rule(line.substr(0, line.find('\n')));
}

}  // namespace

MarkdownReader::MarkdownReader(std::string_view text, std::size_t begin, BlockBuilder& builder,
                               FileReport& report)
    : text_(text),
      passed_(begin),
      builder_(builder),
      report_(report),
      html_reader_(HtmlReader::Origin::markdown, builder, report),
      table_(text, builder, report, html_reader_) {}

// ---- places

bool MarkdownReader::lies_in_text(std::string_view words) const {
  const auto begin = reinterpret_cast<std::uintptr_t>(text_.data());
  const auto at = reinterpret_cast<std::uintptr_t>(words.data());
  return at >= begin && at + words.size() <= begin + text_.size();
}

// The offset of the words; where the last words ended, if they are none of the file's.
std::size_t MarkdownReader::pass(std::string_view words) {
  if (!lies_in_text(words)) return passed_;
  const auto offset = static_cast<std::size_t>(words.data() - text_.data());
  passed_ = offset + words.size();
  is_after_marker_ = false;
  if (table_.is_open()) table_.words_at(offset);
  return offset;
}

// The marker of the item being entered: the next one of its kind at the beginning of a line, or
// after another marker.
std::string_view MarkdownReader::find_marker() {
  std::size_t at = passed_;
  if (!is_after_marker_) at = std::min(text_.find('\n', at), text_.size());
  while (at < text_.size()) {
    at = text_.find_first_not_of(" \t>\n", at);
    if (at == std::string_view::npos) break;
    const std::string_view marker = list_marker(text_.substr(at));
    const bool is_item =
        !marker.empty() && is_digit(marker[0]) == lists_.back() && !is_rule_at(text_, at);
    if (is_item) {
      passed_ = at + marker.size();
      is_after_marker_ = true;
      return marker;
    }
    at = std::min(text_.find('\n', at), text_.size());
  }
  return {};
}

// ---- blocks

MarkdownReader::Container* MarkdownReader::open_item() {
  return !containers_.empty() && containers_.back().is_item ? &containers_.back() : nullptr;
}

std::string MarkdownReader::marker_of(const Container& item) const {
  return std::string(text_.substr(item.marker, item.marker_size));
}

// What words are that stand in no heading, table or code.
Block MarkdownReader::shape() {
  const Container* item = open_item();
  if (item == nullptr) return Paragraph{.text = {}, .quoted = !containers_.empty()};
  ListItem block{.depth = std::min(static_cast<int>(lists_.size()), kDeepestList) - 1,
                 .marker = {},
                 .ticked = {},
                 .text = {}};
  if (!item->is_used) {
    block.marker = marker_of(*item);
    block.ticked = item->ticked;
  }
  return block;
}

void MarkdownReader::end_words() {
  if (!collected_.empty() && !is_in_code_) {
    builder_.text().words(collected_, collected_offset_);
    collected_.clear();
  }
  const bool had_words = builder_.end();
  html_reader_.end_inline();
  if (Container* item = open_item(); item != nullptr && had_words) item->is_used = true;
}

void MarkdownReader::begin_block() {
  end_words();
  if (!has_open_html_) return;
  html_reader_.finish();
  has_open_html_ = false;
}

// A printed number stays, even when the item has no words of its own.
void MarkdownReader::settle_item() {
  Container* item = open_item();
  if (item == nullptr || item->is_used) return;
  item->is_used = true;
  if (item->marker_size == 0 || !is_digit(text_[item->marker])) return;
  Block block = ListItem{.depth = std::min(static_cast<int>(lists_.size()), kDeepestList) - 1,
                         .marker = marker_of(*item),
                         .ticked = item->ticked,
                         .text = {{}, {}, builder_.place(item->marker)}};
  builder_.add(std::move(block));
}

void MarkdownReader::enter_quote() {
  begin_block();
  settle_item();
  containers_.push_back({});
}

void MarkdownReader::leave_quote() {
  begin_block();
  containers_.pop_back();
}

void MarkdownReader::enter_list(bool ordered) {
  begin_block();
  settle_item();
  lists_.push_back(ordered);
}

void MarkdownReader::leave_list() {
  begin_block();
  lists_.pop_back();
  builder_.start(shape());
}

void MarkdownReader::enter_item(std::optional<bool> ticked) {
  begin_block();
  const std::string_view marker = find_marker();
  Container item{.is_item = true, .ticked = ticked, .marker_size = marker.size()};
  item.marker = marker.empty() ? passed_ : passed_ - marker.size();
  containers_.push_back(item);
  builder_.start(shape());
}

void MarkdownReader::leave_item() {
  begin_block();
  settle_item();
  containers_.pop_back();
}

void MarkdownReader::enter_heading(int level) {
  begin_block();
  builder_.start(Heading{.level = level, .text = {}});
  Container* item = open_item();
  // "1. ## Opening": the number is part of the heading.
  if (item == nullptr || item->is_used || item->marker_size == 0) return;
  if (!is_digit(text_[item->marker])) return;
  builder_.text().words(marker_of(*item) + ' ', item->marker);
}

void MarkdownReader::enter_paragraph() {
  begin_block();
  builder_.start(shape());
}

void MarkdownReader::leave_words() { end_words(); }

void MarkdownReader::enter_code() {
  begin_block();
  settle_item();
  is_in_code_ = true;
  collected_offset_ = kNowhere;
}

void MarkdownReader::leave_code() {
  is_in_code_ = false;
  while (collected_.ends_with('\n')) collected_.pop_back();
  if (!collected_.empty()) {
    builder_.add(Preformatted{{std::move(collected_), {}, builder_.place(collected_offset_)}});
  }
  collected_.clear();
}

void MarkdownReader::enter_html() {
  end_words();
  settle_item();
  if (!has_open_html_) builder_.start(shape());
  has_open_html_ = is_in_html_ = true;
  collected_offset_ = kNowhere;
}

void MarkdownReader::leave_html() {
  is_in_html_ = false;
  if (collected_offset_ != kNowhere) {
    html_reader_.read(text_.substr(collected_offset_, passed_ - collected_offset_),
                      collected_offset_);
  }
  builder_.end();
}

void MarkdownReader::enter_table(std::size_t columns) {
  begin_block();
  settle_item();
  table_.enter(columns);
}

void MarkdownReader::leave_table() { table_.leave(); }
void MarkdownReader::enter_rows(bool heading) { is_heading_row_ = heading; }
void MarkdownReader::enter_row() { table_.enter_row(is_heading_row_); }
void MarkdownReader::leave_row() { table_.leave_row(passed_); }
void MarkdownReader::enter_cell() {
  html_reader_.end_inline();
  table_.enter_cell();
}
void MarkdownReader::finish() {
  begin_block();
  html_reader_.report_unseen();
}

}  // namespace openverslag
