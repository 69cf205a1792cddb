// The style sheets of a page of HTML, wherever in it they stand.
#include <algorithm>
#include <set>
#include <string>

#include "document/html_reader.h"
#include "document/style_values.h"
#include "text/fold.h"

namespace openverslag {
namespace {

bool is_for_paper(const Tag& style) {
  const std::string media = fold(attribute(style, "media").value_or(""));
  return !media.empty() && !is_for_all_screens(media);
}

}  // namespace

// They hold for words before them, too. What stands in a comment or a script is none.
void HtmlReader::read_styles() {
  unclosed_.clear();
  for (std::size_t at = 0; (at = html_.find('<', at)) != std::string_view::npos;) {
    if (html_.substr(at).starts_with("<!--")) {
      const std::size_t end = html_.find("-->", at);
      if (end == std::string_view::npos) return;
      at = end;
      continue;
    }
    const auto after = tag_end(html_, at);
    const Tag tag = after ? read_tag(html_.substr(at, *after - at)) : Tag{};
    at = after.value_or(at + 1);
    if (tag.closing || (!has_name(tag, "style") && !has_name(tag, "script"))) continue;
    const std::size_t end = std::min(element_end(tag, at), html_.size());
    if (has_name(tag, "style") && !is_for_paper(tag)) read_style(at, end, offset_of(tag));
    at = std::max(at, end);
  }
}

void HtmlReader::read_style(std::size_t begin, std::size_t end, std::size_t offset) {
  const std::vector<std::string> unknown = styles_.add(html_.substr(begin, end - begin));
  for (const std::string& selector : std::set<std::string>(unknown.begin(), unknown.end()))
    report_.warning("style-not-understood", offset, selector);
}

}  // namespace openverslag
