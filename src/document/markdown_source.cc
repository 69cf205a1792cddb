#include "document/markdown_source.h"

#include <algorithm>
#include <utility>

#include "document/shortcodes.h"
#include "document/table_rule.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// In lines. The parser takes quadratic time over the brackets of a longer one.
constexpr std::size_t kLongestParagraph = 1000;

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Where the words of a line begin, after quote and list markers.
std::size_t content_begin(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size()) {
    if (is_blank(line[at]) || line[at] == '>') {
      ++at;
    } else if (const std::size_t size = list_marker(line.substr(at)).size(); size > 0) {
      at += size;
    } else {
      break;
    }
  }
  return at;
}

// "[1]: http://…" gives an address to [1]; "[Besluit]: akkoord" is what somebody said.
bool is_prose_in_brackets(std::string_view words) {
  const std::size_t close = words.find_first_of("[]", 1);
  if (close == std::string_view::npos || !words.substr(close).starts_with("]:")) return false;
  const std::string_view rest = words.substr(close + 2);
  const std::size_t begin = rest.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return true;
  const std::string_view target = rest.substr(begin, rest.find_first_of(" \t", begin) - begin);
  constexpr std::string_view kBeginnings[] = {"/", "./", "../", "#", "<", "mailto:", "www."};
  return target.find("://") == std::string_view::npos &&
         std::none_of(std::begin(kBeginnings), std::end(kBeginnings),
                      [target](std::string_view known) { return target.starts_with(known); });
}

// "[//]: # (wie schreef dit?)", "[comment]: <> (…)": an address of nothing, with a title.
bool is_comment(std::string_view words) {
  const std::size_t close = words.find("]:");
  if (close == std::string_view::npos) return false;
  std::string_view rest = trim(words.substr(close + 2));
  for (const std::string_view nowhere : {"<>", "<#>", "#"}) {
    if (!rest.starts_with(nowhere)) continue;
    rest = trim(rest.substr(nowhere.size()));
    return !rest.empty() && (rest[0] == '(' || rest[0] == '"' || rest[0] == '\'');
  }
  return false;
}

// Of "##Opening"; 0 when there is a blank, or one sign only ("#1" is a number).
std::size_t glued_heading_signs(std::string_view words) {
  const std::size_t signs = words.find_first_not_of('#');
  if (signs == std::string_view::npos || signs < 2 || signs > 6) return 0;
  return is_blank(words[signs]) ? 0 : signs;
}

class Preparation {
 public:
  explicit Preparation(std::string_view bytes) : bytes_(bytes), parts_(bytes) {}

  void line(std::size_t begin, std::size_t end) {
    std::string_view line = bytes_.substr(begin, end - begin);
    if (fence_.empty() && write_over_part(line, begin)) line = line.substr(0, 0);
    const std::size_t content = content_begin(line);
    const std::string_view words = line.substr(content);
    break_long_paragraph(words, begin);
    if (words.empty()) {
      is_in_table_ = false;
    } else if (words[0] == '`' || words[0] == '~') {
      fence(words, begin + content);
    } else if (fence_.empty() && words[0] == '[' && is_comment(words)) {
      comments_.push_back({begin + content, end});
    } else if (fence_.empty() && words[0] == '[' && is_prose_in_brackets(words)) {
      insert(begin + content, "\\");
    } else if (const std::size_t signs = glued_heading_signs(words); fence_.empty() && signs > 0) {
      insert(begin + content + signs, " ");
    }
    if (fence_.empty() && !is_in_table_) table_rule(line, begin);
    before_previous_has_words_ = previous_has_words_;
    previous_has_words_ = !words.empty();
    previous_ = line;
    previous_begin_ = begin;
  }

  MarkdownSource take() {
    MarkdownSource source;
    source.comments = std::move(comments_);
    if (edits_.empty() && !written_over_.empty()) source.changed = std::move(written_over_);
    if (edits_.empty()) return source;
    if (!written_over_.empty()) bytes_ = written_over_;
    std::stable_sort(edits_.begin(), edits_.end(),
                     [](const Edit& a, const Edit& b) { return a.offset < b.offset; });
    std::string changed;
    changed.reserve(bytes_.size() + edits_.size() * 2);
    std::size_t done = 0;
    for (const Edit& edit : edits_) {
      changed += bytes_.substr(done, edit.offset - done);
      done = edit.offset;
      if (edit.columns > 0) source.wide_tables.push_back({changed.size(), edit.columns});
      for (std::size_t i = 0; i < edit.text.size(); ++i) {
        source.inserted.push_back(changed.size() + i);
      }
      changed += edit.text;
    }
    changed += bytes_.substr(done);
    source.changed = std::move(changed);
    return source;
  }

 private:
  struct Edit {
    std::size_t offset;  // in bytes_
    std::string_view text;
    std::size_t columns = 0;  // of a table that is too wide
  };

  void insert(std::size_t offset, std::string_view text, std::size_t columns = 0) {
    edits_.push_back({offset, text, columns});
  }

  // "{{< section title="Opening" >}}" becomes "##                    Opening      ".
  bool write_over_part(std::string_view line, std::size_t begin) {
    const auto part = parts_.read(line);
    if (!part) return false;
    if (written_over_.empty()) written_over_ = std::string(bytes_);
    written_over_.replace(begin, line.size(), line.size(), ' ');
    const std::size_t size = part->title_end - part->title_begin;
    if (trim(line.substr(part->title_begin, size)).empty()) return true;
    written_over_.replace(begin, part->depth + 1, part->depth + 1, '#');
    written_over_.replace(begin + part->title_begin, size, line, part->title_begin, size);
    return true;
  }

  void break_long_paragraph(std::string_view words, std::size_t begin) {
    lines_ = words.empty() ? 0 : lines_ + 1;
    if (lines_ <= kLongestParagraph || is_in_table_ || !fence_.empty() || words[0] == '|') return;
    insert(begin, "\n");
    lines_ = 1;
  }

  void fence(std::string_view words, std::size_t offset) {
    const std::size_t size = std::min(words.find_first_not_of(words[0]), words.size());
    if (size < 3) return;
    const std::string_view rest = words.substr(size);
    if (!fence_.empty()) {
      const bool is_bare = rest.find_first_not_of(" \t") == std::string_view::npos;
      if (is_bare && words[0] == fence_[0] && size >= fence_.size()) fence_ = {};
    } else if (words[0] == '~' && rest.ends_with('~')) {
      insert(offset, "\\");
    } else if (words[0] == '~' || rest.find('`') == std::string_view::npos) {
      fence_ = words.substr(0, size);
    }
  }

  void table_rule(std::string_view line, std::size_t begin) {
    if (previous_.find('|') == std::string_view::npos) return;
    const auto rule = read_table_rule(line);
    if (!rule) return;
    if (rule->columns > kMostColumns) {
      return insert(begin + rule->begin, "\\", rule->columns);
    }
    is_in_table_ = true;
    if (before_previous_has_words_) insert(previous_begin_, "\n");
    for (const auto& [offset, missing] : rule->short_columns) {
      insert(begin + offset, missing == 1 ? "-" : "--");
    }
  }

  std::string_view bytes_;
  std::string written_over_;  // the bytes, if there are parts
  Parts parts_;
  std::vector<Edit> edits_;
  std::vector<Comment> comments_;
  std::string_view fence_;  // of the open code block
  std::string_view previous_;
  std::size_t previous_begin_ = 0;
  std::size_t lines_ = 0;  // of the paragraph
  bool previous_has_words_ = false;
  bool before_previous_has_words_ = false;
  bool is_in_table_ = false;
};

}  // namespace

std::string_view list_marker(std::string_view line) {
  std::size_t size = 0;
  while (size < line.size() && size < 9 && is_digit(line[size])) ++size;
  if (size == line.size()) return {};
  const bool is_marker = size == 0 ? (line[0] == '-' || line[0] == '*' || line[0] == '+')
                                   : (line[size] == '.' || line[size] == ')');
  if (!is_marker) return {};
  ++size;
  return size == line.size() || is_blank(line[size]) || line[size] == '\n' ? line.substr(0, size)
                                                                           : std::string_view{};
}

bool is_rule(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return false;
  const char sign = line[begin];
  if (sign != '-' && sign != '*' && sign != '_') return false;
  std::size_t signs = 0;
  for (const char c : line) {
    if (c == sign) ++signs;
    if (c != sign && !is_blank(c)) return false;
  }
  return signs >= 3;
}

MarkdownSource prepare_markdown(std::string_view bytes, std::size_t begin) {
  Preparation preparation(bytes);
  while (begin < bytes.size()) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    preparation.line(begin, end);
    begin = end + 1;
  }
  return preparation.take();
}

}  // namespace openverslag
