#include "document/text_builder.h"

#include <algorithm>
#include <utility>

#include "text/byte_bits.h"
#include "text/byte_set.h"

namespace openverslag {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::size_t edge_end(std::string_view words) {
  std::size_t at = 0;
  while (at < words.size()) {
    if (is_blank(words[at])) {
      ++at;
    } else if (words.substr(at, 2) == kNoBreakSpace) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

// Are there only single blanks among sixteen bytes, by the one behind them? It may say no of
// control characters.
bool has_single_blanks(const char* text) {
  const Bytes bytes = bytes_at(text);
  const Bytes next = bytes_at(text + 1);
  return !is_any(are_from(bytes, '\0', ' ') | (are(bytes, ' ') & are_from(next, '\0', ' ' + 1)));
}

// The end of what can be taken over as it stands: words with single blanks between them.
std::size_t run_end(std::string_view words, std::size_t at) {
  constexpr ByteSet kBlanks(" \t\n\v\f\r");
  while (at + sizeof(Bytes) < words.size() && has_single_blanks(words.data() + at))
    at += sizeof(Bytes);
  for (at = kBlanks.first_in(words, at); at < words.size(); at = kBlanks.first_in(words, at + 1)) {
    if (words[at] != ' ' || at + 1 == words.size() || is_blank(words[at + 1])) break;
  }
  return at;
}

}  // namespace

void TextBuilder::words(std::string_view words, std::size_t offset) {
  std::size_t at = plain_.empty() ? edge_end(words) : 0;
  while (at < words.size()) {
    if (is_blank(words[at])) {
      gap_ = std::max(gap_, Gap::blank);
      ++at;
      continue;
    }
    const std::size_t end = run_end(words, at);
    append(words.substr(at, end - at), offset + at);
    at = end;
  }
}

void TextBuilder::new_line() { gap_ = std::max(gap_, Gap::new_line); }

bool TextBuilder::line_break() {
  if (gap_ == Gap::line_break && !plain_.empty()) return false;
  gap_ = Gap::line_break;
  return true;
}

void TextBuilder::append(std::string_view run, std::size_t offset) {
  if (plain_.empty()) {
    offset_ = offset;
  } else {
    write_gap();
  }
  gap_ = Gap::none;
  begin_marks();
  plain_ += run;
}

void TextBuilder::write_gap() {
  const auto at = static_cast<std::uint32_t>(plain_.size());
  if (gap_ == Gap::blank) plain_ += ' ';
  if (gap_ == Gap::new_line) plain_ += '\n';
  if (gap_ == Gap::line_break) {
    plain_ += '\n';
    marks_.push_back({MarkKind::line_break, at, at});
  }
}

void TextBuilder::open(MarkKind kind, std::string target) {
  // A link inside a link ends the outer one, as in a browser.
  if (kind == MarkKind::link && depth_[static_cast<std::size_t>(kind)] > 0) close(kind);
  if (++depth_[static_cast<std::size_t>(kind)] > 1) return;
  open_.push_back({kind, std::move(target), kNoWordsYet});
}

void TextBuilder::close(MarkKind kind) {
  int& depth = depth_[static_cast<std::size_t>(kind)];
  if (depth == 0 || --depth > 0) return;
  const auto closed = std::find_if(open_.begin(), open_.end(),
                                   [kind](const OpenMark& mark) { return mark.kind == kind; });
  // Those inside it end with it and begin again after it: marks never cross.
  for (auto mark = closed; mark != open_.end(); ++mark) end_mark(*mark);
  open_.erase(closed);
}

void TextBuilder::begin_marks() {
  const auto at = static_cast<std::uint32_t>(plain_.size());
  for (OpenMark& mark : open_) {
    if (mark.index != kNoWordsYet) continue;
    mark.index = marks_.size();
    marks_.push_back({mark.kind, at, at, mark.target});
  }
}

void TextBuilder::end_mark(OpenMark& mark) {
  if (mark.index == kNoWordsYet) return;
  marks_[mark.index].end = static_cast<std::uint32_t>(plain_.size());
  mark.index = kNoWordsYet;
}

Text TextBuilder::take(Place place, OpenMarks open_marks) {
  for (OpenMark& mark : open_) end_mark(mark);
  if (open_marks == OpenMarks::end) {
    open_.clear();
    depth_ = {};
  }
  trim_end();
  Text text{plain_, marks_, place};
  plain_.clear();
  marks_.clear();
  gap_ = Gap::none;
  return text;
}

// Only no-break spaces, and what they kept from being dropped, can stand at the end.
void TextBuilder::trim_end() {
  if (!plain_.ends_with(kNoBreakSpace)) return;
  for (;;) {
    const bool is_wide = plain_.ends_with(kNoBreakSpace);
    if (!is_wide && !is_blank(plain_.back())) break;
    plain_.resize(plain_.size() - (is_wide ? kNoBreakSpace.size() : 1));
  }
  const auto end = static_cast<std::uint32_t>(plain_.size());
  std::erase_if(marks_, [end](const Mark& mark) { return mark.begin >= end; });
  for (Mark& mark : marks_) mark.end = std::min(mark.end, end);
}

}  // namespace openverslag
