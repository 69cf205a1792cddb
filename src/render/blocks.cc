#include "render/blocks.h"

#include <algorithm>
#include <span>

#include "render/block_writer.h"
#include "text/escape.h"

namespace openverslag {

std::string BlockWriter::anchor(std::size_t block) const {
  return setting.anchor(setting.owner, static_cast<std::uint32_t>(block));
}

void BlockWriter::open(std::string_view element, std::size_t block, std::string_view css_class) {
  out += '<';
  out += element;
  const auto attribute = [&](std::string_view name, std::string_view value) {
    out += ' ';
    out += name;
    out += "=\"";
    append_escaped_html(out, value);
    out += '"';
  };
  if (const std::string id = anchor(block); !id.empty()) attribute("id", id);
  if (!css_class.empty()) attribute("class", css_class);
  out += '>';
}

void BlockWriter::words(const Text& text, std::size_t block) {
  std::vector<Abbreviation> abbreviations;
  if (setting.abbreviations != nullptr) abbreviations = setting.abbreviations->in(text);
  std::vector<NameLink> names;
  if (setting.site_links) names = setting.site_links(text);
  const bool has_names = block < setting.names.size();
  append_rich_text(out, text, has_names ? setting.names[block] : names, abbreviations);
}

void BlockWriter::cell_words(const Text& text) {
  std::vector<NameLink> names;
  if (setting.site_links) names = setting.site_links(text);
  append_rich_text(out, text, names);
}

void BlockWriter::permalink(std::size_t block) {
  if (!setting.permalinks) return;
  out += "<a class=\"here\" href=\"#";
  append_escaped_html(out, anchor(block));
  out += "\" aria-label=\"";
  out += permalink_label;
  out += ' ';
  out += std::to_string(block + 1);
  out += "\"></a>";
}

namespace {

constexpr int kDeepestHeading = 6;

int outermost_heading(const std::vector<Block>& blocks) {
  int level = kDeepestHeading;
  for (const Block& block : blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) level = std::min(level, heading->level);
  }
  return level;
}

// Writes one block after the other; runs of list items and of quoted paragraphs go together.
class BlocksWriter {
 public:
  BlocksWriter(BlockWriter writer, std::uint32_t& tables)
      : writer_(std::move(writer)),
        tables_(tables),
        outermost_(outermost_heading(writer_.blocks)) {}

  void write() {
    std::size_t block = 0;
    while (block < writer_.blocks.size()) {
      const std::size_t end = end_of_run<ListItem>(block, [](const ListItem&) { return true; });
      if (end > block) {
        append_lists(writer_, block, end);
        block = end;
      } else if (is_quoted(block)) {
        block = write_quote(block);
      } else {
        write_one(block++);
      }
    }
  }

 private:
  template <class Kind, class Matches>
  std::size_t end_of_run(std::size_t block, const Matches& matches) const {
    while (block < writer_.blocks.size()) {
      const auto* found = std::get_if<Kind>(&writer_.blocks[block]);
      if (found == nullptr || !matches(*found)) break;
      ++block;
    }
    return block;
  }

  bool is_quoted(std::size_t block) const {
    const auto* paragraph = std::get_if<Paragraph>(&writer_.blocks[block]);
    return paragraph != nullptr && paragraph->quoted;
  }

  std::size_t write_quote(std::size_t block) {
    const std::size_t end =
        end_of_run<Paragraph>(block, [](const Paragraph& paragraph) { return paragraph.quoted; });
    writer_.out += "<blockquote>\n";
    for (; block < end; ++block) write_one(block);
    writer_.out += "</blockquote>\n";
    return end;
  }

  void write_one(std::size_t block) {
    std::visit([&](const auto& each) { write(each, block); }, writer_.blocks[block]);
  }

  void write(const Paragraph& paragraph, std::size_t block) {
    const auto& postscripts = writer_.setting.postscripts;
    const bool is_postscript = std::ranges::find(postscripts, block) != postscripts.end();
    write_words("p", paragraph.text, block, is_postscript ? "postscript" : "");
  }

  void write(const Heading& heading, std::size_t block) {
    const int level = writer_.setting.heading_level + heading.level - outermost_;
    write_words("h" + std::to_string(std::min(level, kDeepestHeading)), heading.text, block, "");
  }

  void write(const Preformatted& preformatted, std::size_t block) {
    write_words("pre", preformatted.text, block, "");
  }

  void write(const Table& table, std::size_t block) {
    append_table(writer_, table, block, ++tables_);
  }

  void write(const ListItem&, std::size_t block) { append_lists(writer_, block, block + 1); }

  void write_words(const std::string& element, const Text& text, std::size_t block,
                   std::string_view css_class) {
    if (text.plain.empty()) return;
    writer_.open(element, block, css_class);
    // A line break directly after <pre> would be dropped.
    if (element == "pre") writer_.out += '\n';
    writer_.words(text, block);
    writer_.permalink(block);
    writer_.out += "</" + element + ">\n";
  }

  BlockWriter writer_;
  std::uint32_t& tables_;
  int outermost_;
};

}  // namespace

std::string blocks_html(const std::vector<Block>& blocks, const BlockSetting& setting,
                        std::uint32_t& tables) {
  if (blocks.empty()) return {};
  std::string html;
  const Language& language = setting.language;
  const std::string label =
      escape_html(setting.place.empty() ? language.text("page.permalink")
                                        : language.text("page.permalink-in", {setting.place}));
  BlocksWriter({html, blocks, setting, label}, tables).write();
  return html;
}

}  // namespace openverslag
