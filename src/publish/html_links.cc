#include "publish/html_links.h"

#include <algorithm>

#include "text/byte_set.h"

namespace openverslag {
namespace {

constexpr ByteSet kBlanks(" \t\r\n\f");
constexpr ByteSet kBeforeAttribute(" \t\r\n\f/");
constexpr ByteSet kNameEnd(" \t\r\n\f/>");
constexpr ByteSet kAttributeEnd(" \t\r\n\f/>=");
constexpr ByteSet kValueEnd(" \t\r\n\f>");

// The rest of a page, read from the front.
class TagReader {
 public:
  explicit TagReader(std::string_view html) : rest_(html) {}

  // Goes to the next start tag; false at the end of the page.
  bool next_tag() {
    for (;;) {
      skip_to('<');
      if (rest_.size() < 2) return false;
      rest_.remove_prefix(1);
      if (rest_.starts_with("!--")) {
        skip_past("-->");
      } else if (is_letter(rest_.front())) {
        name_ = take_until(kNameEnd);
        return true;
      }
    }
  }

  // The next attribute of this tag; false at the end of the tag, after which the words of a script
  // or a style have been passed over.
  bool next_attribute(std::string_view& name, std::string_view& value) {
    rest_.remove_prefix(kBeforeAttribute.first_not_in(rest_));
    if (rest_.empty() || rest_.front() == '>') {
      if (name_ == "script") skip_past("</script");
      if (name_ == "style") skip_past("</style");
      return false;
    }
    name = take_until(kAttributeEnd);
    value = {};
    skip_blanks();
    if (rest_.starts_with('=')) value = take_value();
    return true;
  }

 private:
  static bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  }
  void skip_to(char byte) { rest_.remove_prefix(std::min(rest_.find(byte), rest_.size())); }
  void skip_blanks() { rest_.remove_prefix(kBlanks.first_not_in(rest_)); }
  void skip_past(std::string_view end) {
    const std::size_t at = rest_.find(end);
    rest_.remove_prefix(at == rest_.npos ? rest_.size() : at + end.size());
  }
  std::string_view take_until(const ByteSet& ends) {
    const std::string_view taken = rest_.substr(0, ends.first_in(rest_));
    rest_.remove_prefix(taken.size());
    return taken;
  }
  std::string_view take_value() {
    rest_.remove_prefix(1);
    skip_blanks();
    const char quote = rest_.empty() ? '\0' : rest_.front();
    if (quote != '"' && quote != '\'') return take_until(kValueEnd);
    rest_.remove_prefix(1);
    const std::string_view value = rest_.substr(0, rest_.find(quote));
    rest_.remove_prefix(std::min(value.size() + 1, rest_.size()));
    return value;
  }

  std::string_view rest_;
  std::string_view name_;
};

}  // namespace

HtmlLinks html_links(std::string_view html) {
  HtmlLinks links;
  TagReader reader(html);
  while (reader.next_tag()) {
    std::string_view name, value;
    while (reader.next_attribute(name, value)) {
      if (name == "id") links.ids.push_back(value);
      if (name == "href" || name == "src" || name == "action") links.targets.push_back(value);
    }
  }
  return links;
}

}  // namespace openverslag
