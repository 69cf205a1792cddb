#include "document/plain_text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/block_builder.h"
#include "document/layout_text.h"
#include "document/printed_document.h"
#include "document/running_lines.h"

namespace openverslag {

namespace {

Document read_layout(const Source& source, Diagnostics& diagnostics) {
  Document document{.path = source.path, .front_matter = {}, .blocks = {}};
  std::vector<PrintedPage> pages = pages_of_layout(source.bytes);
  report_running_lines(source.path, take_running_lines(pages), diagnostics);
  document.blocks = blocks_of(std::move(pages));
  return document;
}

constexpr std::string_view kBlanks = " \t\r\f\v";

// Signs that are printed before parts of a list and nowhere else; a hyphen may stand anywhere.
constexpr std::string_view kBullets[] = {"•", "▪", "■", "●", "○", "◦", "‣", "➢", "➤", "⁃", "∙"};

// How many bytes the bullet takes that the words begin with; 0: there is none.
std::size_t bullet_length(std::string_view words) {
  for (const std::string_view bullet : kBullets) {
    const bool begins = words.starts_with(bullet) && words.size() > bullet.size() + 1 &&
                        kBlanks.find(words[bullet.size()]) != std::string_view::npos;
    if (begins) return bullet.size();
  }
  return 0;
}

// Puts lines together into paragraphs and, where they begin with bullets, into parts of lists.
class PlainLines {
 public:
  explicit PlainLines(BlockBuilder& builder) : builder_(builder) {}

  // `begin`: where the line stands in the file.
  void add(std::string_view line, std::size_t begin) {
    const std::size_t indent = line.find_first_not_of(kBlanks);
    if (indent == std::string_view::npos) return end_paragraph();
    const std::size_t bullet = bullet_length(line.substr(indent));
    if (bullet > 0) {
      begin_item(line.substr(indent, bullet), indent);
      line.remove_prefix(indent + bullet);
      begin += indent + bullet;
    } else if (in_item_ && indent <= indents_.back() && !goes_on_) {
      end_list();
    }
    // A line that is full may go on at the edge of the page.
    goes_on_ = line.size() >= kFullLine && std::string_view(".:?!").find(line.back()) == line.npos;
    builder_.text().new_line();
    builder_.text().words(line, begin);
  }

 private:
  static constexpr std::size_t kFullLine = 60;  // bytes

  void end_paragraph() {
    builder_.paragraph_break();
    goes_on_ = false;
  }

  void begin_item(std::string_view bullet, std::size_t indent) {
    while (!indents_.empty() && indents_.back() >= indent) indents_.pop_back();
    const int depth = static_cast<int>(indents_.size());
    indents_.push_back(indent);
    builder_.start(ListItem{depth, std::string(bullet), std::nullopt, {}});
    in_item_ = true;
  }

  void end_list() {
    builder_.start(Paragraph{});
    indents_.clear();
    in_item_ = false;
  }

  BlockBuilder& builder_;
  std::vector<std::size_t> indents_;  // of the bullets of the item and of those it is below
  bool in_item_ = false;
  bool goes_on_ = false;  // the last line may be a part of a longer one
};

}  // namespace

Document read_plain_text(const Source& source, Diagnostics& diagnostics) {
  if (is_layout_text(source.bytes)) return read_layout(source, diagnostics);
  Document document{.path = source.path, .front_matter = {}, .blocks = {}};
  PlaceFinder places(source.bytes);
  BlockBuilder builder(document, places);
  const std::string_view bytes = source.bytes;
  PlainLines lines(builder);
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    lines.add(bytes.substr(begin, end - begin), begin);
    begin = end + 1;
  }
  builder.end();
  return document;
}

}  // namespace openverslag
