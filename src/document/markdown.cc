#include "document/markdown.h"

#include <md4c.h>

#include <string>
#include <utility>

#include "document/entities.h"
#include "document/front_matter.h"
#include "document/markdown_reader.h"
#include "document/markdown_source.h"

namespace openverslag {
namespace {

// Indented lines are no code in minutes: they are lists and labels that somebody lined up.
constexpr unsigned kDialect = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH |
                              MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEWWWAUTOLINKS |
                              MD_FLAG_NOINDENTEDCODEBLOCKS;

template <class Detail>
const Detail& as(const void* detail) {
  return *static_cast<const Detail*>(detail);
}

std::string decoded(const MD_ATTRIBUTE& attribute) {
  return decode_entities({attribute.text, attribute.size});
}

std::optional<bool> ticked(const MD_BLOCK_LI_DETAIL& item) {
  if (item.is_task == 0) return std::nullopt;
  return item.task_mark != ' ';
}

void enter_block(MarkdownReader& reader, MD_BLOCKTYPE type, const void* detail) {
  switch (type) {
    case MD_BLOCK_QUOTE:
      return reader.enter_quote();
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
      return reader.enter_list(type == MD_BLOCK_OL);
    case MD_BLOCK_LI:
      return reader.enter_item(ticked(as<MD_BLOCK_LI_DETAIL>(detail)));
    case MD_BLOCK_H:
      return reader.enter_heading(static_cast<int>(as<MD_BLOCK_H_DETAIL>(detail).level));
    case MD_BLOCK_P:
      return reader.enter_paragraph();
    case MD_BLOCK_CODE:
      return reader.enter_code();
    case MD_BLOCK_HTML:
      return reader.enter_html();
    case MD_BLOCK_TABLE:
      return reader.enter_table(as<MD_BLOCK_TABLE_DETAIL>(detail).col_count);
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
      return reader.enter_rows(type == MD_BLOCK_THEAD);
    case MD_BLOCK_TR:
      return reader.enter_row();
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      return reader.enter_cell();
    default:
      return;
  }
}

void leave_block(MarkdownReader& reader, MD_BLOCKTYPE type) {
  switch (type) {
    case MD_BLOCK_DOC:
      return reader.finish();
    case MD_BLOCK_QUOTE:
      return reader.leave_quote();
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
      return reader.leave_list();
    case MD_BLOCK_LI:
      return reader.leave_item();
    case MD_BLOCK_H:
    case MD_BLOCK_P:
      return reader.leave_words();
    case MD_BLOCK_CODE:
      return reader.leave_code();
    case MD_BLOCK_HTML:
      return reader.leave_html();
    case MD_BLOCK_TABLE:
      return reader.leave_table();
    case MD_BLOCK_TR:
      return reader.leave_row();
    default:
      return;
  }
}

// Nothing for links and images.
std::optional<MarkKind> mark_of(MD_SPANTYPE type) {
  switch (type) {
    case MD_SPAN_EM:
      return MarkKind::italic;
    case MD_SPAN_STRONG:
      return MarkKind::bold;
    case MD_SPAN_CODE:
      return MarkKind::code;
    case MD_SPAN_DEL:
      return MarkKind::strike;
    default:
      return std::nullopt;
  }
}

void enter_span(MarkdownReader& reader, MD_SPANTYPE type, const void* detail) {
  if (const auto mark = mark_of(type)) return reader.enter_mark(*mark);
  if (type == MD_SPAN_A) reader.enter_link(decoded(as<MD_SPAN_A_DETAIL>(detail).href));
  if (type == MD_SPAN_IMG) reader.enter_image(decoded(as<MD_SPAN_IMG_DETAIL>(detail).src));
}

void leave_span(MarkdownReader& reader, MD_SPANTYPE type) {
  if (const auto mark = mark_of(type)) return reader.leave_mark(*mark);
  if (type == MD_SPAN_A) reader.leave_link();
}

void text(MarkdownReader& reader, MD_TEXTTYPE type, std::string_view words) {
  switch (type) {
    case MD_TEXT_BR:
      return reader.line_break();
    case MD_TEXT_SOFTBR:
      return reader.new_line();
    case MD_TEXT_ENTITY:
      return reader.entity(words);
    case MD_TEXT_CODE:
      return reader.code(words);
    case MD_TEXT_HTML:
      return reader.html(words);
    default:
      return reader.words(words);
  }
}

MarkdownReader& reader_of(void* data) { return *static_cast<MarkdownReader*>(data); }

MD_PARSER parser() {
  MD_PARSER parser = {};
  parser.flags = kDialect;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
    return enter_block(reader_of(data), type, detail), 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* data) {
    return leave_block(reader_of(data), type), 0;
  };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* data) {
    return enter_span(reader_of(data), type, detail), 0;
  };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* data) {
    return leave_span(reader_of(data), type), 0;
  };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* data) {
    return text(reader_of(data), type, {words, size}), 0;
  };
  return parser;
}

void leave_out(const std::vector<Comment>& comments, const Source& source, Document& document,
               Diagnostics& diagnostics) {
  PlaceFinder places(source.bytes);
  FileReport report(source.path, places, diagnostics);
  for (const Comment& each : comments) {
    const std::string_view words =
        std::string_view(source.bytes).substr(each.begin, each.end - each.begin);
    report.note("html-comment", each.begin, words);
    const Place begin = places.place(each.begin);
    document.left_out.push_back({begin, places.place(each.end)});
  }
}

}  // namespace

Document read_markdown(const Source& source, Diagnostics& diagnostics) {
  Document document{.path = source.path, .front_matter = {}, .blocks = {}};
  const std::size_t begin = read_front_matter(source, document, diagnostics);
  MarkdownSource prepared = prepare_markdown(source.bytes, begin);
  const std::string& bytes = prepared.changed ? *prepared.changed : source.bytes;
  PlaceFinder places(bytes, std::move(prepared.inserted));
  BlockBuilder builder(document, places);
  FileReport report(source.path, places, diagnostics);
  for (const WideTable& table : prepared.wide_tables) {
    report.warning("table-too-wide", table.offset, std::to_string(table.columns),
                   {std::to_string(kMostColumns)});
  }
  leave_out(prepared.comments, source, document, diagnostics);
  MarkdownReader reader(bytes, begin, builder, report);
  const MD_PARSER callbacks = parser();
  md_parse(bytes.data() + begin, static_cast<MD_SIZE>(bytes.size() - begin), &callbacks, &reader);
  return document;
}

}  // namespace openverslag
