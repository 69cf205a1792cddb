// The words of Markdown: marks, links, entities, code, and the HTML inside.
#include <algorithm>
#include <utility>

#include "document/entities.h"
#include "document/markdown_reader.h"
#include "text/escape.h"

namespace openverslag {
namespace {

// A tag can stand on several lines, and then comes in parts.
bool is_whole(std::string_view html) {
  if (html.starts_with("<!--")) return html.size() >= 7 && html.ends_with("-->");
  if (html.starts_with("<![CDATA[")) return html.ends_with("]]>");
  if (html.starts_with("<!") || html.starts_with("<?")) return html.ends_with('>');
  return tag_end(html, 0) == html.size();
}

}  // namespace

void MarkdownReader::enter_mark(MarkKind kind) { builder_.text().open(kind); }
void MarkdownReader::leave_mark(MarkKind kind) { builder_.text().close(kind); }

void MarkdownReader::enter_link(std::string target) {
  is_link_open_ = !target.empty() && is_safe_link(target);
  if (is_link_open_) {
    builder_.text().open(MarkKind::link, std::move(target));
  } else if (!target.empty()) {
    report_.warning("unsafe-link", passed_, target);
  }
}

void MarkdownReader::leave_link() {
  if (is_link_open_) builder_.text().close(MarkKind::link);
  is_link_open_ = false;
}

void MarkdownReader::enter_image(const std::string& target) {
  report_.note("image-left-out", passed_, target);
  if (!target.starts_with("data:")) return;
  // A picture in the file itself tells where and by whom it was taken.
  const std::size_t begin = text_.find("data:", passed_);
  if (begin == std::string_view::npos) return;
  builder_.leave_out(begin, std::min(text_.find_first_of(" )>\n", begin), text_.size()));
}

void MarkdownReader::words(std::string_view words) {
  const std::size_t offset = pass(words);
  html_reader_.take_words(words, offset, lies_in_text(words) ? words.size() : 0);
}

void MarkdownReader::entity(std::string_view entity) {
  const std::size_t offset = pass(entity);
  html_reader_.take_words(decode_entity(entity), offset, entity.size());
}

void MarkdownReader::html(std::string_view html) {
  const std::size_t offset = pass(html);
  if (is_in_html_) return read_html_line(html, offset);
  if (collected_.empty() && is_whole(html)) return html_reader_.read_inline(html, offset);
  if (collected_.empty()) collected_offset_ = offset;
  collected_ += html;
  if (!is_whole(collected_)) return;
  html_reader_.read_inline(collected_, collected_offset_);
  collected_.clear();
}

// Lines of a quote are read one by one, because their '>' stands between them.
void MarkdownReader::read_html_line(std::string_view html, std::size_t offset) {
  const bool is_quoted = std::any_of(containers_.begin(), containers_.end(),
                                     [](const Container& container) { return !container.is_item; });
  if (!is_quoted) {
    if (collected_offset_ == kNowhere && lies_in_text(html)) collected_offset_ = offset;
  } else {
    html_reader_.read(html, offset);
  }
}

void MarkdownReader::code(std::string_view code) {
  const std::size_t offset = pass(code);
  if (!is_in_code_) return html_reader_.take_words(code, offset, code.size());
  if (collected_offset_ == kNowhere && lies_in_text(code)) collected_offset_ = offset;
  collected_ += code;
}

void MarkdownReader::new_line() { builder_.text().new_line(); }
void MarkdownReader::line_break() { builder_.line_break(); }

}  // namespace openverslag
