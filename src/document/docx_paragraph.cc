// A paragraph of a Word document: what it is, and what stands beside it.
#include <algorithm>
#include <utility>

#include "document/docx_ground.h"
#include "document/docx_reader.h"
#include "document/whole_number.h"

namespace openverslag {
namespace {

constexpr int kDeepestHeading = 6;
constexpr int kDeepestLevel = static_cast<int>(kListLevels) - 1;
const std::string kNoList = "0";

// The end of a paragraph is deleted: with the next it is one.
bool is_end_deleted(XmlNode properties) {
  const XmlNode mark = properties.child("rPr");
  return mark.child("del") || mark.child("moveFrom");
}

int heading_level(XmlNode properties, const DocxStyle& style) {
  const auto own = whole_number(properties.child("outlineLvl").attribute("val"));
  const int level = own.value_or(style.outline_level.value_or(-1));
  const bool is_heading = level >= 0 && level < 9;
  return is_heading ? std::min(level + 1, kDeepestHeading) : 0;
}

}  // namespace

void DocxReader::read_paragraph(XmlNode paragraph) {
  joined_.push_back(paragraph);
  if (is_end_deleted(paragraph.child("pPr"))) return note_change();
  read_joined();
}

void DocxReader::read_joined() {
  if (joined_.empty()) return;
  const std::vector<XmlNode> paragraphs = std::exchange(joined_, {});
  const XmlNode properties = paragraphs.back().child("pPr");
  const DocxStyle& style = styles_.paragraph(properties.child("pStyle").attribute("val"));
  const ParagraphShape shape = shape_of(properties, style);
  writer_.begin(shape);
  const bool on_dark = on_dark_;
  on_dark_ = dark_shading(properties.child("shd")).value_or(style.on_dark.value_or(on_dark));
  if (style.is_contents) {
    writer_.note("contents-left-out", "");
  } else {
    RunFormat format = shape.heading > 0 ? in_heading(style.run) : style.run;
    if (const auto coloured = coloured_shading(properties.child("shd")))
      format.coloured_ground = coloured;
    for (const XmlNode paragraph : paragraphs) read_inline(paragraph, format);
  }
  on_dark_ = on_dark;
  end_paragraph();
}

ParagraphShape DocxReader::shape_of(XmlNode properties, const DocxStyle& style) {
  ParagraphShape shape;
  if (!note_mark_.empty()) {
    shape.number = std::exchange(note_mark_, {});
  } else {
    shape.heading = heading_level(properties, style);
    number(properties, style, shape);
  }
  return shape;
}

// What a paragraph says itself counts before what its style says; list "0" is none.
void DocxReader::number(XmlNode properties, const DocxStyle& style, ParagraphShape& shape) {
  const XmlNode own = properties.child("numPr");
  const XmlNode own_list = own.child("numId");
  const std::string_view list =
      own_list ? own_list.attribute("val") : std::string_view(style.list ? *style.list : kNoList);
  if (list == kNoList) return;
  const std::string_view style_id = properties.child("pStyle").attribute("val");
  const auto own_level = whole_number(own.child("ilvl").attribute("val"));
  const int level = own_level          ? *own_level
                    : style.list_level ? *style.list_level
                                       : numbering_.level_of_style(list, style_id);
  shape.number = numbering_.next(list, level);
  if (!shape.number.empty()) shape.list_depth = std::clamp(level, 0, kDeepestLevel) + 1;
}

void DocxReader::end_paragraph() {
  if (!hidden_.empty()) writer_.note("hidden-text", std::exchange(hidden_, {}));
  if (!blackened_.empty()) writer_.warn_blackened(std::exchange(blackened_, {}));
  if (!white_.empty()) writer_.warn_white(std::exchange(white_, {}));
  // The code of a field ends in its own paragraph, unless the file is damaged.
  std::erase_if(fields_, [](const Field& field) { return !field.shows_result; });
  writer_.end();
  for (const Beside& beside : std::exchange(beside_, {})) read_beside(beside);
}

void DocxReader::read_beside(const Beside& beside) {
  note_mark_ = beside.mark;
  const bool on_colour = std::exchange(on_colour_, beside.on_colour);
  const bool in_hidden_part = std::exchange(in_hidden_part_, beside.is_hidden);
  const bool on_dark = std::exchange(on_dark_, false);
  read_blocks(beside.blocks);
  on_dark_ = on_dark;
  on_colour_ = on_colour;
  in_hidden_part_ = in_hidden_part;
}

void DocxReader::note_change() {
  if (std::exchange(has_changes_, true)) return;
  writer_.note("tracked-changes", "");
}

}  // namespace openverslag
