#include "document/printed_document.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "document/page_lines.h"
#include "document/page_parts.h"
#include "document/printed_style.h"
#include "document/printed_text.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::size_t kLongestHeading = 200;  // bytes
constexpr double kSameLeft = 3;

bool begins_small(std::string_view text) {
  const char32_t first = code_point_at(text, 0).value;
  return is_letter(first) && !is_capital(first);
}

bool ends_sentence(const PageLine& line) {
  return std::string_view(".?!:;").find(line.words.back().text.back()) != std::string_view::npos;
}

class DocumentMaker {
 public:
  DocumentMaker(PrintedStyle style, Hyphens hyphens)
      : style_(std::move(style)), hyphens_(std::move(hyphens)) {}

  void add_lines(std::vector<PageLine> lines, double right) {
    const double leading = usual_leading(lines).value_or(style_.leading);
    bool first = true;
    for (PrintedParagraph& paragraph : paragraphs_of(std::move(lines), {leading, right, false})) {
      if (!std::exchange(first, false) || !goes_on(paragraph)) {
        end_paragraph();
        open_ = std::move(paragraph);
        continue;
      }
      paragraph.seams.front() = Seam::wrap;
      std::move(paragraph.lines.begin(), paragraph.lines.end(), std::back_inserter(open_->lines));
      open_->seams.insert(open_->seams.end(), paragraph.seams.begin(), paragraph.seams.end());
    }
  }

  void add_table(PrintedTable printed) {
    end_paragraph();
    list_lefts_.clear();
    Table table;
    for (std::vector<PrintedCell>& printed_row : printed.rows) {
      Row row;
      for (PrintedCell& cell : printed_row) row.cells.push_back(made(std::move(cell), row));
      if (row.place != Place{}) table.rows.push_back(std::move(row));
    }
    if (table.rows.empty()) return;
    mend_title(table);
    blocks_.push_back(std::move(table));
  }

  std::vector<Block> take() {
    end_paragraph();
    return std::move(blocks_);
  }

 private:
  // A sentence that a page break cut in two is one again.
  bool goes_on(const PrintedParagraph& below) const {
    if (!open_ || !open_->lines.back().words.back().upright) return false;
    const PageLine& last = open_->lines.back();
    return begins_small(below.lines.front().words.front().text) &&
           bullet_of(below.lines.front()).empty() && !ends_sentence(last);
  }

  // A page break through a row may cut its title: the rest, which begins small and has no number,
  // goes back to it.
  void mend_title(Table& below) {
    auto* above = blocks_.empty() ? nullptr : std::get_if<Table>(&blocks_.back());
    const auto cut = std::find_if(below.rows.begin(), below.rows.end(), [](const Row& row) {
      return row.cells.front().paragraphs.empty();
    });
    if (above == nullptr || cut == below.rows.end() || cut - below.rows.begin() > 1) return;
    std::vector<Cell>& cells = above->rows.back().cells;
    if (cells.size() < 3 || cells.size() != cut->cells.size()) return;
    std::vector<Text>& rest = cut->cells[1].paragraphs;
    if (cells[1].paragraphs.empty() || rest.empty() || !begins_small(rest.front().plain)) return;
    cells[1].paragraphs.insert(cells[1].paragraphs.end(), std::make_move_iterator(rest.begin()),
                               std::make_move_iterator(rest.end()));
    rest.clear();
  }

  Cell made(PrintedCell printed, Row& row) const {
    Cell cell;
    const double leading = usual_leading(printed.lines).value_or(style_.leading);
    for (PrintedParagraph& paragraph :
         paragraphs_of(std::move(printed.lines), {leading, printed.right, printed.is_ruled})) {
      cell.paragraphs.push_back(text_of(paragraph, hyphens_));
      if (row.place == Place{}) row.place = cell.paragraphs.back().place;
    }
    return cell;
  }

  void end_paragraph() {
    if (!open_) return;
    PrintedParagraph paragraph = std::move(*open_);
    open_.reset();
    const int level = heading_level(size_of(paragraph.lines.front()), style_);
    if (add_list_item(paragraph)) return;
    list_lefts_.clear();
    Text text = text_of(paragraph, hyphens_);
    if (level == 0 || text.plain.size() > kLongestHeading)
      return blocks_.push_back(Paragraph{std::move(text)});
    std::erase_if(text.marks, [](const Mark& mark) { return mark.kind == MarkKind::bold; });
    blocks_.push_back(Heading{level, std::move(text)});
  }

  bool add_list_item(PrintedParagraph& paragraph) {
    PageLine& first = paragraph.lines.front();
    std::string marker = bullet_of(first);
    if (marker.empty()) return false;
    while (!list_lefts_.empty() && list_lefts_.back() > first.box.left - kSameLeft)
      list_lefts_.pop_back();
    list_lefts_.push_back(first.box.left);
    first.words.erase(first.words.begin());
    ListItem item{static_cast<int>(list_lefts_.size()) - 1, std::move(marker), {}, {}};
    item.text = text_of(paragraph, hyphens_);
    blocks_.push_back(std::move(item));
    return true;
  }

  PrintedStyle style_;
  Hyphens hyphens_;
  std::vector<Block> blocks_;
  std::optional<PrintedParagraph> open_;
  std::vector<double> list_lefts_;  // of the list items that the next may stand below
};

// The words of all pages, taken from them: two thousand pages of words are not to be there twice.
// `ends`: how many lines there are up to and with each page.
std::vector<PageLine> take_lines(std::vector<PrintedPage>& pages, std::vector<std::size_t>& ends) {
  std::vector<PageLine> all;
  for (PrintedPage& page : pages) {
    std::vector<PageLine> lines = lines_of(std::exchange(page.words, {}));
    ends.push_back(all.size() + lines.size());
    std::move(lines.begin(), lines.end(), std::back_inserter(all));
  }
  return all;
}

void give_back(std::vector<PageLine> lines, const std::vector<std::size_t>& ends,
               std::vector<PrintedPage>& pages) {
  std::size_t line = 0;
  for (std::size_t page = 0; page < pages.size(); ++page) {
    for (; line < ends[page]; ++line) {
      std::vector<PrintedWord> words = std::exchange(lines[line].words, {});
      std::move(words.begin(), words.end(), std::back_inserter(pages[page].words));
    }
  }
}

}  // namespace

std::vector<Block> blocks_of(std::vector<PrintedPage> pages) {
  std::vector<std::size_t> ends;
  std::vector<PageLine> all = take_lines(pages, ends);
  if (all.empty()) return {};
  Hyphens hyphens;
  hyphens.learn(all);
  DocumentMaker maker(style_of(all), std::move(hyphens));
  give_back(std::move(all), ends, pages);
  for (PrintedPage& page : pages) {
    const double right = right_margin(lines_of(page.words), page.width);
    for (PagePart& part : parts_of(std::move(page))) {
      if (auto* table = std::get_if<PrintedTable>(&part))
        maker.add_table(std::move(*table));
      else
        maker.add_lines(std::move(std::get<std::vector<PageLine>>(part)), right);
    }
  }
  return maker.take();
}

}  // namespace openverslag
