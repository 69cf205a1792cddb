#include "minutes/line_blocks.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "minutes/header_labels.h"
#include "minutes/item_head.h"
#include "minutes/lead_lines.h"
#include "minutes/rich_text.h"
#include "minutes/signed_titles.h"
#include "minutes/title.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::size_t kHeaderBlocks = 30;  // in which a title may stand above labels
constexpr std::size_t kLongestTitle = 120;

// The number that a line begins with as the title of an item does, or that it is.
struct LineNumber {
  int value;
  bool alone;
};

std::optional<LineNumber> line_number(const std::string& line, const Vocabulary& vocabulary) {
  if (line.empty() || line[0] < '0' || line[0] > '9' || line.size() > kLongestTitle)
    return std::nullopt;
  const auto whole = read_item_number(line);
  const auto head = whole ? whole : read_item_head(line, vocabulary).number;
  if (!head || !head->section.empty()) return std::nullopt;
  const std::string& number = head->number;
  int value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (error != std::errc() || end != number.data() + number.size()) return std::nullopt;
  const bool sentence = line.back() == '.' || line.back() == ';' || line.back() == ',';
  if (!whole && sentence && !is_signed_title(line, vocabulary)) return std::nullopt;
  return LineNumber{value, whole.has_value()};
}

// "2.1 Kerkstraat 4": the two numbers of a part of an item.
struct PartNumber {
  int item, part;
};

std::optional<PartNumber> part_number(const std::string& line, const Vocabulary& vocabulary) {
  if (line.empty() || line[0] < '0' || line[0] > '9' || line.size() > kLongestTitle ||
      line.back() == '.' || line.back() == ';' || line.back() == ',') {
    return std::nullopt;
  }
  const auto head = read_item_head(line, vocabulary).number;
  if (!head || !head->section.empty()) return std::nullopt;
  const std::string& number = head->number;
  PartNumber found{};
  const auto item = std::from_chars(number.data(), number.data() + number.size(), found.item);
  if (item.ec != std::errc() || *item.ptr != '.') return std::nullopt;
  const auto part = std::from_chars(item.ptr + 1, number.data() + number.size(), found.part);
  const bool whole = part.ec == std::errc() && part.ptr == number.data() + number.size();
  return whole ? std::optional(found) : std::nullopt;
}

// The letter of "a. Verordening markten", a title; 0: it is none.
char line_letter(const std::string& line, const Vocabulary& vocabulary) {
  if (line.size() < 4 || line[0] < 'a' || line[0] > 'z' || line.size() > kLongestTitle) return 0;
  const auto number = read_item_head(line, vocabulary).number;
  const bool sentence = line.back() == '.' || line.back() == ';' || line.back() == ',';
  return number && number->sub_item && !sentence ? line[0] : '\0';
}

// "NIEUWE ZAKEN" right above its words, several times over.
bool are_titles_in_capitals(const std::vector<Block>& blocks) {
  constexpr std::ptrdiff_t kFewest = 3;
  return std::ranges::count_if(blocks, [](const Block& block) {
           const auto* paragraph = std::get_if<Paragraph>(&block);
           const std::size_t end = paragraph ? paragraph->text.plain.find('\n') : std::string::npos;
           return end != std::string::npos &&
                  is_in_capitals(std::string_view(paragraph->text.plain).substr(0, end));
         }) >= kFewest;
}

class LineCutter {
 public:
  explicit LineCutter(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  std::vector<Block> cut(std::vector<Block> blocks) {
    has_capitals_ = are_titles_in_capitals(blocks);
    for (Block& block : blocks) {
      ++seen_;
      auto* paragraph = std::get_if<Paragraph>(&block);
      if (paragraph && !paragraph->quoted) {
        cut_paragraph(paragraph->text);
      } else {
        number_waits_ = false;
        cut_.push_back(std::move(block));
      }
    }
    return std::move(cut_);
  }

 private:
  void cut_paragraph(const Text& text) {
    const std::vector<Text> lines = lines_of(text);
    letter_ = 0;
    std::size_t begin = 0;
    for (std::size_t index = 0; index < lines.size(); ++index) {
      if (index > 0 && (begins_block(lines, begin, index) || begins_part(lines, begin, index))) {
        push(text, lines, begin, index);
        begin = index;
      }
      note_number(lines[index].plain, begin == index);
    }
    push(text, lines, begin, lines.size());
  }

  // Lines are counted on where a paragraph is not cut, so that a list in it is left whole.
  void note_number(const std::string& line, bool first) {
    const auto number = line_number(line, vocabulary_);
    if (!number) return note_part(line, first);
    line_before_ = number->value;
    if (!first || (last_ != 0 && number->value != last_ + 1)) return;
    last_ = number->value;
    last_part_ = 0;
  }

  void note_part(const std::string& line, bool first) {
    const auto part = first ? part_number(line, vocabulary_) : std::nullopt;
    if (part && part->item == last_) last_part_ = part->part;
  }

  bool begins_block(const std::vector<Text>& lines, std::size_t begin, std::size_t index) {
    // "BESLUITENLIJST" over "van de vergadering van …" is one title.
    const bool small = lines[index].plain[0] >= 'a' && lines[index].plain[0] <= 'z';
    if (has_capitals_ && index == begin + 1 && !small && is_in_capitals(lines[begin].plain))
      return true;
    if (last_ == 0 && seen_ <= kHeaderBlocks && begins_header(lines, begin, index)) return true;
    const auto number = line_number(lines[index].plain, vocabulary_);
    if (!number) {
      const auto part = part_number(lines[index].plain, vocabulary_);
      return part && last_ > 0 && part->item == last_ && part->part == last_part_ + 1;
    }
    if (number->value != last_ + 1) return false;
    const bool in_list = last_ > 0 && line_before_ == number->value - 1 && line_before_ != last_;
    return !in_list && (!number->alone || index + 1 < lines.size());
  }

  // "a. Verordening markten" right below "6. Hamerstukken", with words of its own below it and then
  // a "b.": parts of the item, and no list.
  bool begins_part(const std::vector<Text>& lines, std::size_t begin, std::size_t index) {
    const char letter = letter_at(lines, index);
    if (letter == 0 || index + 1 == lines.size() || letter_at(lines, index + 1) != 0) return false;
    if (letter == 'a') {
      bool goes_on = false;
      for (std::size_t below = index + 1; below < lines.size() && !goes_on; ++below)
        goes_on = letter_at(lines, below) == 'b';
      const bool is_first = index == begin + 1 && line_number(lines[begin].plain, vocabulary_);
      if (!is_first || !goes_on) return false;
    } else if (letter != letter_ + 1) {
      return false;
    }
    letter_ = letter;
    return true;
  }

  char letter_at(const std::vector<Text>& lines, std::size_t index) const {
    return line_letter(lines[index].plain, vocabulary_);
  }

  bool begins_header(const std::vector<Text>& lines, std::size_t begin, std::size_t index) const {
    for (std::size_t above = begin; above < index; ++above) {
      if (is_labelled(lines[above])) return false;
    }
    return is_labelled(lines[index]) ||
           (begins_minutes(lines[index].plain) && !begins_minutes(lines[begin].plain));
  }

  bool is_labelled(const Text& line) const {
    const auto labelled = read_labelled(line, false, vocabulary_);
    return labelled && labelled->label.kind != HeaderField::unknown;
  }

  // "Verslag van de vergadering …" below the name of the organisation.
  bool begins_minutes(std::string_view line) const {
    const std::size_t blank = std::min(line.find(' '), line.size());
    return read_title(line.substr(0, blank), vocabulary_).of_minutes;
  }

  void push(const Text& text, const std::vector<Text>& lines, std::size_t begin, std::size_t end) {
    if (begin == 0 && end == lines.size()) return push(text);
    Text piece = lines[begin];
    for (std::size_t index = begin + 1; index < end; ++index)
      append_text(piece, "\n", lines[index]);
    push(std::move(piece));
  }

  void push(Text text) {
    if (number_waits_) {
      append_text(std::get<Paragraph>(cut_.back()).text, "\n", text);
      number_waits_ = false;
      return;
    }
    const auto number = line_number(text.plain, vocabulary_);
    number_waits_ = number && number->alone && number->value == last_;
    cut_.push_back(Paragraph{std::move(text)});
  }

  const Vocabulary& vocabulary_;
  std::vector<Block> cut_;
  std::size_t seen_ = 0;
  bool has_capitals_ = false;  // titles are lines in capitals
  int last_ = 0;               // number of the last item
  int last_part_ = 0;          // of the last item: 1 of "2.1"
  int line_before_ = 0;        // the last number that any line began with
  char letter_ = 0;            // of the last part of an item, in this paragraph
  bool number_waits_ = false;  // the last paragraph is a number that lacks its title
};

}  // namespace

void cut_at_lines(std::vector<Block>& blocks, const Vocabulary& vocabulary) {
  blocks = LineCutter(vocabulary).cut(std::move(blocks));
}

}  // namespace openverslag
