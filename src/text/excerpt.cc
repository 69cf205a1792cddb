#include "text/excerpt.h"

#include <algorithm>

#include "text/controls.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::size_t kLinesAhead = 20;
constexpr std::size_t kWindow = 100;       // characters
constexpr std::size_t kBeforeMarker = 40;  // of those

bool is_whole_word(std::string_view text, std::size_t begin, std::size_t end) {
  const bool letter_before = begin > 0 && is_letter(code_point_before(text, begin).value);
  const bool letter_after = end < text.size() && is_letter(code_point_at(text, end).value);
  return !letter_before && !letter_after;
}

// The first place where `word` stands as a word, or else at all; npos.
std::size_t find_word(std::string_view text, std::string_view word) {
  const std::size_t first = text.find(word);
  for (std::size_t at = first; at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (is_whole_word(text, at, at + word.size())) return at;
  }
  return first;
}

struct Found {
  std::size_t at;
  std::size_t length;  // 0: not found
};

// As many of the words as stand together there: a line break or markup may part the others.
Found find_words(std::string_view text, std::string_view words) {
  while (!words.empty()) {
    const std::size_t at = find_word(text, words);
    if (at != std::string_view::npos) return {at, words.size()};
    const std::size_t last_blank = words.find_last_of(" \n");
    words = words.substr(0, last_blank == std::string_view::npos ? 0 : last_blank);
  }
  return {0, 0};
}

// What stands for a character on a terminal.
std::string shown(std::string_view text, std::size_t at, CodePoint next) {
  if (is_space(next.value)) return " ";
  return std::string(is_control(next.value) ? kShownForControl : text.substr(at, next.length));
}

std::size_t width_of(char32_t value) {
  if (is_space(value) || is_control(value)) return 1;
  return static_cast<std::size_t>(std::max(columns_of(value), 0));
}

// Characters [begin, end) of the line, around the spot.
struct Window {
  std::size_t begin;
  std::size_t end;
};

Window window_around(const Spot& spot) {
  const std::size_t length = length_in_characters(spot.whole_line);
  if (length <= kWindow) return {0, length};
  const std::size_t marked = spot.column == 0 ? 0 : spot.column - 1;
  const std::size_t wanted = marked > kBeforeMarker ? marked - kBeforeMarker : 0;
  const std::size_t begin = std::min(wanted, length - kWindow);
  return {begin, begin + kWindow};
}

}  // namespace

Spot SourceLines::find(const Diagnostic& diagnostic) {
  open(diagnostic.file);
  const Place place = diagnostic.place;
  if (place.line == 0 || place.line >= starts_.size())
    return {kind_, place.line, place.column, 0, {}, shown_path_};
  const std::size_t last_line = std::min(place.line - 1 + kLinesAhead, starts_.size() - 1);
  const std::size_t line_end = starts_[place.line - 1] + line(place.line).size();
  const std::size_t column = place.column == 0 ? 0 : place.column - 1;
  const std::size_t begin = std::min(starts_[place.line - 1] + column, line_end);
  if (!diagnostic.word.empty()) {
    const auto ahead = std::string_view(bytes_).substr(begin, starts_[last_line] - begin);
    const Found found = find_words(ahead, diagnostic.word);
    if (found.length > 0) return spot_of(begin + found.at, found.length);
  }
  Spot spot = spot_of(begin, 0);
  if (place.column == 0) spot.column = 0;
  return spot;
}

void SourceLines::open(const std::string& path) {
  if (path == path_) return;
  path_ = path;
  shown_path_ = mask_(path, {});
  bytes_.clear();
  starts_.clear();
  Diagnostics already_reported;
  if (path.empty()) return;
  auto source = read_source(folder_, path, already_reported);
  kind_ = source ? source->kind : SourceKind::text;
  if (source && kind_ == SourceKind::text) bytes_ = std::move(source->bytes);
  if (source && kind_ != SourceKind::text && lines_of_) bytes_ = lines_of_(*source);
  if (bytes_.empty()) return;
  starts_.push_back(0);
  for (std::size_t at = bytes_.find('\n'); at != std::string::npos;
       at = bytes_.find('\n', at + 1)) {
    starts_.push_back(at + 1);
  }
  if (starts_.back() < bytes_.size()) starts_.push_back(bytes_.size());
}

std::string_view SourceLines::line(std::size_t number) const {
  const std::size_t begin = starts_[number - 1];
  std::string_view text = std::string_view(bytes_).substr(begin, starts_[number] - begin);
  if (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

Spot SourceLines::spot_of(std::size_t begin, std::size_t length) {
  const auto after = std::upper_bound(starts_.begin(), starts_.end() - 1, begin);
  const auto number = static_cast<std::size_t>(after - starts_.begin());
  const std::string_view whole_line = line(number);
  const std::size_t offset = begin - starts_[number - 1];
  shown_ = mask_(whole_line, path_);
  return {kind_,
          number,
          length_in_characters(whole_line.substr(0, offset)) + 1,
          length_in_characters(whole_line.substr(offset).substr(0, length)),
          shown_,
          shown_path_};
}

Excerpt excerpt_of(const Spot& spot) {
  const Window window = window_around(spot);
  Excerpt excerpt;
  std::size_t columns_before = window.begin > 0 ? 1 : 0;
  std::size_t columns_marked = 0;
  if (window.begin > 0) excerpt.words = "…";
  std::size_t number = 0;
  for (std::size_t at = 0; at < spot.whole_line.size() && number < window.end; ++number) {
    const CodePoint next = code_point_at(spot.whole_line, at);
    if (number >= window.begin) {
      excerpt.words += shown(spot.whole_line, at, next);
      const bool before = number + 1 < spot.column;
      const bool marked = !before && number + 1 < spot.column + spot.length;
      if (before) columns_before += width_of(next.value);
      if (marked) columns_marked += width_of(next.value);
    }
    at += next.length;
  }
  if (window.end < length_in_characters(spot.whole_line)) excerpt.words += "…";
  if (spot.column == 0) return excerpt;
  excerpt.marker = std::string(columns_before, ' ') + '^';
  if (columns_marked > 1) excerpt.marker.append(columns_marked - 1, '~');
  return excerpt;
}

std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = code_point_at(text, at);
    out += shown(text, at, next);
    at += next.length;
  }
  return out;
}

std::string printable_lines(std::string_view text) {
  std::string out;
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    out += printable(text.substr(0, end)) + '\n';
    text.remove_prefix(end + 1);
  }
  return out + printable(text);
}

}  // namespace openverslag
