#include "document/html_reader.h"

#include <algorithm>
#include <utility>

#include "document/entities.h"
#include "text/dates.h"
#include "text/escape.h"
#include "text/fold.h"

namespace openverslag {
namespace {

bool has_words(std::string_view text) {
  return text.find_first_not_of(" \t\n\r-") != std::string_view::npos;
}

bool is_embedded(const Tag& picture) {
  return picture.printed.find("data:") != std::string_view::npos;
}

}  // namespace

void HtmlReader::read(std::string_view html, std::size_t offset) {
  html_ = html;
  offset_ = offset;
  if (origin_ == Origin::page) read_styles();
  unclosed_.clear();
  std::size_t at = 0;
  while (at < html.size()) {
    if (html[at] == '<') {
      at = read_markup(at);
    } else if (const std::size_t size = entity_size(html.substr(at)); size > 0) {
      take_words(decode_entity(html.substr(at, size)), offset + at, size);
      at += size;
    } else {
      const std::size_t end = plain_end(at + 1);
      words(at, end);
      at = end;
    }
  }
  if (makes_blocks_) block_depth_ = open_.depth();
}

void HtmlReader::read_inline(std::string_view html, std::size_t offset) {
  makes_blocks_ = false;
  read(html, offset);
  makes_blocks_ = true;
}

void HtmlReader::end_inline() {
  open_.close_to(block_depth_);
  if (open_.unseen() == Unseen::no) report_unseen();
}

std::size_t HtmlReader::plain_end(std::size_t at) const {
  while (at < html_.size() && html_[at] != '<' && html_[at] != '&') ++at;
  return at;
}

void HtmlReader::words(std::size_t begin, std::size_t end) {
  while (preformatted_ > 0) {
    const std::size_t line_end = html_.substr(0, end).find('\n', begin);
    if (line_end == std::string_view::npos) break;
    take_words(html_.substr(begin, line_end - begin), offset_ + begin, line_end - begin);
    builder_.line_break();
    begin = line_end + 1;
  }
  take_words(html_.substr(begin, end - begin), offset_ + begin, end - begin);
}

std::size_t HtmlReader::read_markup(std::size_t at) {
  const std::string_view rest = html_.substr(at);
  if (rest.starts_with("<!--")) return read_comment(at);
  if (rest.starts_with("<!") || rest.starts_with("<?")) return read_declaration(at);
  return read_tag_at(at);
}

std::size_t HtmlReader::read_comment(std::size_t at) {
  const std::size_t end =
      is_known_unclosed("!--") ? std::string_view::npos : html_.find("-->", at + 4);
  if (end == std::string_view::npos) {
    unclosed_.emplace_back("!--");
    words(at, at + 4);
    return at + 4;
  }
  const std::string_view comment = html_.substr(at, end + 3 - at);
  const bool is_typed = origin_ == Origin::markdown && has_words(comment.substr(4, end - at - 4));
  if (is_typed) report_.note("html-comment", offset_ + at, comment);
  builder_.leave_out(offset_ + at, offset_ + end + 3);
  return end + 3;
}

// <!DOCTYPE html>, <?xml …?>, <![CDATA[words]]>: machinery in a page, words in Markdown.
std::size_t HtmlReader::read_declaration(std::size_t at) {
  constexpr std::string_view kCharacterData = "<![CDATA[";
  if (html_.substr(at).starts_with(kCharacterData)) return at + kCharacterData.size();
  const std::size_t end = html_.find_first_of("<>", at + 1);
  const bool is_closed = end != std::string_view::npos && html_[end] == '>';
  if (origin_ == Origin::page && is_closed) return end + 1;
  words(at, at + 2);
  return at + 2;
}

std::size_t HtmlReader::read_tag_at(std::size_t at) {
  const auto end = tag_end(html_, at);
  if (!end) {
    words(at, at + 1);
    return at + 1;
  }
  const Tag tag = read_tag(html_.substr(at, *end - at));
  const bool is_chrome = tag.kind == TagKind::chrome && origin_ == Origin::page &&
                         (articles_ == 0 || has_name(tag, "nav")) && !holds_title(tag, *end);
  if (!tag.closing && (tag.kind == TagKind::left_out || is_chrome)) return read_left_out(tag, *end);
  if (is_published(tag)) {
    const bool is_page = origin_ == Origin::page;
    if (!tag.closing && open_.path() != nullptr) open_.make_way(tag);
    const StyledElement styled = tag.closing ? StyledElement{} : styles_.of(tag, open_.path());
    const bool is_unseen = open_.pass(tag, styled, is_page);
    if (open_.unseen() == Unseen::no) report_unseen();
    if (!is_unseen) apply(tag);
  } else {
    words(at, *end);
    // A tag of our own invention is no mistake, a form is.
    if (tag.kind != TagKind::unknown && !looks_like_words(tag) && !tag.closing) {
      report_.warning("html-not-published", offset_ + at, tag.printed);
    }
  }
  return *end;
}

// A <header> with the only <h1> of the page and a date: "Werkgroep Water", "15 mei 2025".
bool HtmlReader::holds_title(const Tag& tag, std::size_t at) {
  if (tag.closing || !has_name(tag, "header")) return false;
  const std::string_view head = html_.substr(at, element_end(tag, at) - at);
  const std::size_t title = head.find("<h1");
  if (title == std::string_view::npos ||
      html_.find("<h1", at + title + 1) != std::string_view::npos)
    return false;
  std::string words;
  for (std::size_t from = title; from < head.size();) {
    const std::size_t end = std::min(head.find('<', from), head.size());
    words.append(head.substr(from, end - from)).append("\n");
    from = std::min(head.find('>', end), head.size() - 1) + 1;
  }
  return find_date(words).has_value();
}

bool HtmlReader::is_published(const Tag& tag) const {
  if (tag.kind == TagKind::unknown) {
    const bool is_machinery = tag.name.find_first_of("-:") != std::string_view::npos;
    return origin_ == Origin::page && is_machinery;
  }
  if (origin_ == Origin::page) return true;
  const bool is_forbidden = tag.kind == TagKind::forbidden || tag.kind == TagKind::left_out;
  return !is_forbidden && !looks_like_words(tag) && !has_handler(tag);
}

// An element whose content is not of the record; `at`: after its tag.
std::size_t HtmlReader::read_left_out(const Tag& tag, std::size_t at) {
  const std::size_t end = element_end(tag, at);
  if (origin_ == Origin::markdown) {
    words(static_cast<std::size_t>(tag.printed.data() - html_.data()), end);
    if (!looks_like_words(tag)) report_.warning("html-not-published", offset_of(tag), tag.printed);
    return end;
  }
  if (has_name(tag, "title")) {
    title_ = collapse_space(decode_entities(html_.substr(at, html_.find('<', at) - at)));
  } else if (end > at) {
    report_.note("html-left-out", offset_of(tag), tag.printed);
  }
  return end;
}

// After the tag that closes `tag`; `from` when there is none: then nothing is left out.
std::size_t HtmlReader::element_end(const Tag& tag, std::size_t from) {
  if (is_known_unclosed(tag.name)) return from;
  int depth = 1;
  const bool nests = tag.kind == TagKind::chrome;
  for (std::size_t at = html_.find('<', from); at != std::string_view::npos;
       at = html_.find('<', at + 1)) {
    const bool is_closing = html_.substr(at + 1).starts_with('/');
    if (!is_closing && !nests) continue;
    const auto end = tag_end(html_, at);
    if (!end || !has_name(read_tag(html_.substr(at, *end - at)), tag.name)) continue;
    depth += is_closing ? -1 : 1;
    if (depth == 0) return *end;
  }
  unclosed_.emplace_back(tag.name);
  return from;
}

bool HtmlReader::is_known_unclosed(std::string_view name) const {
  return std::find(unclosed_.begin(), unclosed_.end(), name) != unclosed_.end();
}

void HtmlReader::apply(const Tag& tag) {
  switch (tag.kind) {
    case TagKind::mark:
      return apply_mark(tag);
    case TagKind::line_break:
      return builder_.line_break();
    case TagKind::image:
      return apply_image(tag);
    case TagKind::table:
    case TagKind::row:
    case TagKind::cell:
      return makes_blocks_ ? apply_table(tag) : builder_.paragraph_break();
    case TagKind::block:
    case TagKind::chrome:
    case TagKind::heading:
    case TagKind::quote:
    case TagKind::list:
    case TagKind::item:
    case TagKind::preformatted:
      raised_ = 0;
      builder_.paragraph_break();
      if (makes_blocks_) apply_block(tag);
      return;
    default:
      if (has_name(tag, "sup")) raised_ = std::max(0, raised_ + (tag.closing ? -1 : 1));
      return;
  }
}

void HtmlReader::apply_mark(const Tag& tag) {
  if (tag.closing) return builder_.text().close(tag.mark);
  if (tag.mark != MarkKind::link) return builder_.text().open(tag.mark);
  auto target = attribute(tag, "href");
  if (!target || target->empty()) return;
  if (is_safe_link(*target)) return builder_.text().open(MarkKind::link, std::move(*target));
  report_.warning("unsafe-link", offset_of(tag), tag.printed);
}

void HtmlReader::apply_image(const Tag& tag) {
  const std::string words = attribute(tag, "alt").value_or("");
  take_words(words, offset_of(tag), 0);
  leave_out_embedded(tag);
  if (origin_ == Origin::markdown || !words.empty() || is_embedded(tag)) {
    report_.note("image-left-out", offset_of(tag), tag.printed);
  }
}

std::size_t HtmlReader::offset_of(const Tag& tag) const {
  return offset_ + static_cast<std::size_t>(tag.printed.data() - html_.data());
}

}  // namespace openverslag
