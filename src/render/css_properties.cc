#include "render/css_properties.h"

#include <algorithm>
#include <set>
#include <string>

#include "text/fold.h"

namespace openverslag {

namespace {

// What the declarations inside a block are for.
enum class Scheme : std::uint8_t { any, dark, skipped };

// Says which declarations a block holds, by what stands before its '{'.
Scheme scheme_of_rule(std::string_view selector, Scheme around) {
  if (around == Scheme::skipped || selector.find('<') != selector.npos) return Scheme::skipped;
  return fold(selector).find("dark") == std::string::npos ? around : Scheme::dark;
}

Scheme scheme_of_media(std::string_view query, Scheme around) {
  if (around == Scheme::skipped) return around;
  const std::string words = fold(query);
  const bool is_negated = words.starts_with("not");
  if (words.find("prefers-color-scheme") != std::string::npos) {
    const bool is_dark = words.find("dark") != std::string::npos;
    return is_dark != is_negated ? Scheme::dark : around;
  }
  return words == "screen" || words == "all" ? around : Scheme::skipped;
}

class CssReader {
 public:
  CssReader(std::string_view css, std::string_view file, Diagnostics& diagnostics)
      : css_(css), file_(file), diagnostics_(diagnostics) {}

  std::vector<CssProperty> read() && {
    for (skip_blank(); at_ < css_.size() && !is_full_; skip_blank()) read_one();
    if (!blocks_.empty() && !is_full_) report("token-syntax", css_.size(), "}");
    return std::move(found_);
  }

 private:
  void read_one() {
    if (css_[at_] == '}') return close_block();
    if (css_.substr(at_).starts_with("--")) return read_property();
    const std::size_t begin = at_;
    const std::string_view before = words_until(";{}");
    const char end = at_ < css_.size() ? css_[at_] : ';';
    if (before.find('<') != before.npos) report("token-syntax", begin, before);
    if (before.starts_with('@')) {
      read_at_rule(begin, before, end);
    } else if (end == '{') {
      open_block(scheme_of_rule(before, around()));
    }
    if (end == ';') ++at_;
  }

  void read_at_rule(std::size_t begin, std::string_view words, char end) {
    const std::size_t name_end = std::min(words.find_first_of(" \t\n(\"'"), words.size());
    const std::string name = fold(words.substr(0, name_end));
    const std::string_view rest = trim(words.substr(name_end));
    const bool is_known = name == "@media" || name == "@layer" || name == "@supports";
    if (!is_known && name != "@charset") report("token-at-rule", begin, words.substr(0, name_end));
    if (end != '{') return;
    const Scheme inside = name == "@media" ? scheme_of_media(rest, around()) : around();
    open_block(is_known ? inside : Scheme::skipped);
  }

  void read_property() {
    const std::size_t begin = at_;
    const std::string_view name = trim(words_until(":;{}"));
    if (at_ == css_.size() || css_[at_] != ':') {
      report("token-syntax", begin, name);
      if (at_ < css_.size() && css_[at_] != '}') ++at_;
      return;
    }
    ++at_;
    const std::string_view value = value_here();
    if (blocks_.empty()) return report("token-syntax", begin, name);
    if (around() == Scheme::skipped) return;
    if (found_.size() == kMostCssProperties) {
      report("token-too-many", begin, name);
      is_full_ = true;
      return;
    }
    found_.push_back({name, value.size() <= kLongestCssValue ? value : std::string_view(),
                      around() == Scheme::dark, place_at(begin)});
  }

  // Up to the ';' or '}' that ends the declaration; braces inside belong to the value.
  std::string_view value_here() {
    const std::size_t begin = at_;
    for (std::size_t depth = 0; at_ < css_.size();) {
      words_until("{};");
      if (at_ == css_.size() || (depth == 0 && css_[at_] != '{')) break;
      if (css_[at_] == '{') ++depth;
      if (css_[at_] == '}') --depth;
      ++at_;
    }
    std::string_view value = trim(css_.substr(begin, at_ - begin));
    if (at_ < css_.size() && css_[at_] == ';') ++at_;
    if (value.ends_with("!important")) value = trim(value.substr(0, value.rfind('!')));
    return value;
  }

  // Up to one of `ends` outside strings, comments and parentheses; `at_` stands on it.
  std::string_view words_until(std::string_view ends) {
    const std::size_t begin = at_;
    std::size_t depth = 0;
    while (at_ < css_.size()) {
      const char letter = css_[at_];
      if (depth == 0 && ends.find(letter) != ends.npos) break;
      if (letter == '(') ++depth;
      if (letter == ')' && depth > 0) --depth;
      skip_token();
    }
    return css_.substr(begin, at_ - begin);
  }

  // A comment, a string, an escaped letter, or one letter.
  void skip_token() {
    const char letter = css_[at_];
    if (css_.substr(at_).starts_with("/*")) return skip_comment();
    if (letter == '"' || letter == '\'') return skip_string(letter);
    at_ = std::min(at_ + (letter == '\\' ? 2 : 1), css_.size());
  }

  void skip_comment() {
    const std::size_t end = css_.find("*/", at_ + 2);
    at_ = end == css_.npos ? css_.size() : end + 2;
  }

  void skip_string(char quote) {
    for (++at_; at_ < css_.size() && css_[at_] != '\n'; ++at_) {
      if (css_[at_] == quote) break;
      if (css_[at_] == '\\') ++at_;
    }
    at_ = std::min(at_ + 1, css_.size());
  }

  void skip_blank() {
    while (at_ < css_.size()) {
      const std::string_view rest = css_.substr(at_);
      if (rest.starts_with("/*")) {
        skip_comment();
      } else if (std::string_view(" \t\n\r\f;").find(rest.front()) != std::string_view::npos) {
        ++at_;
      } else {
        break;
      }
    }
  }

  Scheme around() const { return blocks_.empty() ? Scheme::any : blocks_.back(); }
  void open_block(Scheme scheme) {
    blocks_.push_back(scheme);
    ++at_;
  }
  void close_block() {
    if (blocks_.empty()) report("token-syntax", at_, "}");
    if (!blocks_.empty()) blocks_.pop_back();
    ++at_;
  }

  // Asked for places further and further on.
  Place place_at(std::size_t at) {
    for (; counted_ < at; ++counted_) {
      if (css_[counted_] != '\n') continue;
      ++line_;
      line_begin_ = counted_ + 1;
    }
    const std::size_t column = at >= line_begin_ ? at - line_begin_ + 1 : 1;
    return {line_, static_cast<std::uint32_t>(column)};
  }

  void report(const std::string& rule, std::size_t at, std::string_view word) {
    if (!reported_.insert(rule).second) return;
    const std::string_view line = word.substr(0, word.find('\n'));
    diagnostics_.warning(rule, {file_, place_at(at), line}, {std::string(line)});
  }

  std::string_view css_;
  std::string_view file_;
  Diagnostics& diagnostics_;
  std::vector<CssProperty> found_;
  std::vector<Scheme> blocks_;
  std::set<std::string> reported_;
  std::size_t at_ = 0;
  bool is_full_ = false;
  std::size_t counted_ = 0;
  std::size_t line_begin_ = 0;
  std::uint32_t line_ = 1;
};

}  // namespace

std::vector<CssProperty> read_css_properties(std::string_view css, std::string_view file,
                                             Diagnostics& diagnostics) {
  return CssReader(css, file, diagnostics).read();
}

}  // namespace openverslag
