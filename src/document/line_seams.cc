#include "document/line_seams.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "text/utf8.h"

namespace openverslag {
namespace {

// A line further down than this many times the leading begins a paragraph.
constexpr double kParagraphGap = 1.28;
constexpr double kBlank = 0.35;  // of the size, with a little slack
constexpr double kIndent = 0.6;  // of the size
constexpr double kOutdent = 3;   // of the size
constexpr double kWidestLetter = 0.8;
constexpr std::string_view kBullets[] = {"•", "·", "▪", "■", "●", "○", "◦", "‣", "➢",
                                         "➤", "✓", "*", "-", "–", "—", "o", "§"};

bool is_number_marker(std::string_view word) {
  if (word.size() < 2 || word.size() > 6) return false;
  const char end = word.back();
  if (end != '.' && end != ')') return false;
  const std::string_view body = word.substr(0, word.size() - 1);
  const auto digit = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
  const bool letter = body.size() == 1 && body[0] >= 'a' && body[0] <= 'z';
  return letter || std::all_of(body.begin(), body.end(), digit);
}

bool begins_small(const PrintedWord& word) {
  const char32_t first = code_point_at(word.text, 0).value;
  return is_letter(first) && !is_capital(first);
}

bool ends_in_hyphen(const PageLine& line) {
  const std::string& text = line.words.back().text;
  return text.size() > 1 && (text.ends_with('-') || text.ends_with("\xC2\xAD"));
}

// "n", "n:": no word is that short but "u" and "o".
bool is_one_letter(std::string_view word) {
  const CodePoint first = code_point_at(word, 0);
  if (first.value == 'u' || first.value == 'o') return false;
  return first.length == word.size() || !is_letter(code_point_at(word, first.length).value);
}

bool is_dash(std::string_view bullet) { return bullet == "-" || bullet == "–" || bullet == "—"; }

bool ends_clause(const PageLine& line) {
  return std::string_view(".:;,!?").find(line.words.back().text.back()) != std::string_view::npos;
}

// With what closes a bracket or a quotation behind it.
bool ends_sentence(const PageLine& line) {
  std::string_view text = line.words.back().text;
  while (!text.empty() && std::string_view(")]\"'").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  return text.ends_with('.') || text.ends_with('?') || text.ends_with('!');
}

// "Datum: …", "Aanwezig zijn: …"
bool begins_with_label(const PageLine& line) {
  constexpr std::size_t kLongestLabel = 3;  // words
  const std::string& first = line.words.front().text;
  if (!is_capital(code_point_at(first, 0).value) || !is_letter(code_point_at(first, 0).value))
    return false;
  const std::size_t count = std::min(kLongestLabel, line.words.size());
  return std::any_of(line.words.begin(), line.words.begin() + static_cast<std::ptrdiff_t>(count),
                     [](const PrintedWord& word) { return word.text.ends_with(':'); });
}

// A title: several words without a small letter.
bool has_no_small_letter(const PageLine& line) {
  return std::all_of(line.words.begin(), line.words.end(), [](const PrintedWord& word) {
    return std::none_of(word.text.begin(), word.text.end(),
                        [](char c) { return c >= 'a' && c <= 'z'; });
  });
}

bool is_in_capitals(const PageLine& line) {
  return line.words.size() > 1 && has_no_small_letter(line) &&
         is_letter(code_point_at(line.words.front().text, 0).value);
}

// "BESLUIT:", which no line above goes on into.
bool is_label_in_capitals(const PageLine& line) {
  constexpr std::size_t kShortest = 5;  // bytes
  const std::string& last = line.words.back().text;
  return last.size() >= kShortest && last.ends_with(':') && has_no_small_letter(line) &&
         is_letter(code_point_at(line.words.front().text, 0).value);
}

class SeamFinder {
 public:
  explicit SeamFinder(const ColumnStyle& style) : style_(style) {}

  Seam between(const PageLine& above, const PageLine& below) {
    const double size = size_of(above);
    const double pitch = below.box.bottom - above.box.bottom;
    const bool far = pitch > kParagraphGap * style_.leading * size || pitch < -size;
    const bool resized = std::abs(size_of(below) - size) > 0.08 * size;
    const bool turned = below.words.front().upright != above.words.front().upright;
    if (far || resized || turned) return Seam::paragraph;
    const std::string bullet = bullet_of(below);
    const bool room = had_room(above, below, size);
    // A dash may have come to stand at the beginning of a line by chance.
    if (!bullet.empty() && (room || !is_dash(bullet) || ends_clause(above))) return Seam::paragraph;
    if (ends_in_hyphen(above) && begins_small(below.words.front())) return Seam::wrap;
    if (is_bold(above) && !below.words.front().bold) return Seam::paragraph;
    if (is_label_in_capitals(below)) return Seam::paragraph;
    if (!room) return is_one_full_word(above, below, size) ? Seam::word : Seam::wrap;
    return begins_paragraph(above, below, size) ? Seam::paragraph : Seam::line_break;
  }

  void open(const PageLine& first) {
    hangs_ = begins_with_marker(first);
    has_label_ = begins_with_label(first);
  }

 private:
  bool had_room(const PageLine& above, const PageLine& below, double size) const {
    const double needed = below.words.front().box.width() + kBlank * size;
    return above.box.right + needed <= style_.right;
  }

  // A word too long for its column is cut where the column ends.
  bool is_one_full_word(const PageLine& above, const PageLine& below, double size) const {
    constexpr std::size_t kShortest = 8;  // bytes
    const std::string& rest = below.words.front().text;
    const std::string& word = above.words.front().text;
    if (above.words.size() != 1 || word.size() < kShortest) return false;
    if (!is_letter(code_point_before(word, word.size()).value)) return false;
    const bool is_full = style_.is_ruled && above.box.right + kWidestLetter * size >= style_.right;
    return begins_small(below.words.front()) && (is_full || is_one_letter(rest));
  }

  // After a line that could have gone on.
  bool begins_paragraph(const PageLine& above, const PageLine& below, double size) const {
    if (is_number_marker(below.words.front().text)) return true;
    // The number of an item may stand on a line of its own, above the title.
    if (above.words.size() == 1 && is_number_marker(above.words.front().text)) return false;
    if (begins_with_label(below) && !has_label_) return true;
    if (is_in_capitals(above) || is_in_capitals(below)) return true;
    if (ends_sentence(above) && !begins_small(below.words.front())) return true;
    const double indent = below.box.left - above.box.left;
    // Below a line in the middle of the page, "Aanwezig" at its left side is no more of it.
    if (indent < -kOutdent * size && !begins_small(below.words.front())) return true;
    return indent > kIndent * size && !hangs_;
  }

  const ColumnStyle& style_;
  bool has_label_ = false;  // it begins with a label, and other labels may follow
  bool hangs_ = false;      // the paragraph begins with a marker: its other lines are indented
};

}  // namespace

std::vector<Seam> seams_of(const std::vector<PageLine>& lines, const ColumnStyle& style) {
  std::vector<Seam> seams;
  SeamFinder finder(style);
  for (std::size_t index = 0; index < lines.size(); ++index) {
    seams.push_back(index == 0 ? Seam::paragraph : finder.between(lines[index - 1], lines[index]));
    if (seams.back() == Seam::paragraph) finder.open(lines[index]);
  }
  return seams;
}

std::optional<double> usual_leading(const std::vector<PageLine>& lines) {
  constexpr double kWidestLeading = 2.2;
  std::vector<double> leadings;
  for (std::size_t index = 1; index < lines.size(); ++index) {
    const double size = size_of(lines[index]);
    const double pitch = lines[index].box.bottom - lines[index - 1].box.bottom;
    if (pitch > 0.5 * size && pitch < kWidestLeading * size) leadings.push_back(pitch / size);
  }
  if (leadings.size() < 3) return std::nullopt;
  // Gaps between paragraphs may outnumber the lines inside them; they are never smaller.
  const auto low = leadings.begin() + static_cast<std::ptrdiff_t>(leadings.size() / 4);
  std::nth_element(leadings.begin(), low, leadings.end());
  return *low;
}

bool begins_with_marker(const PageLine& line) {
  return !bullet_of(line).empty() || is_number_marker(line.words.front().text);
}

std::string bullet_of(const PageLine& line) {
  if (line.words.size() < 2) return "";
  const PrintedWord& first = line.words.front();
  const auto [value, length] = code_point_at(first.text, 0);
  if (length != first.text.size() || !is_apart(first, line.words[1])) return "";
  const bool is_symbol = value >= 0xE000 && value <= 0xF8FF;  // Wingdings and Symbol
  if (is_symbol) return "•";
  const bool known =
      std::find(std::begin(kBullets), std::end(kBullets), first.text) != std::end(kBullets);
  return known ? first.text : "";
}

}  // namespace openverslag
