// The words of a paragraph of an OpenDocument text.
#include <algorithm>
#include <string>
#include <utility>

#include "document/odt_elements.h"
#include "document/odt_reader.h"
#include "document/raised_digits.h"
#include "document/whole_number.h"

namespace openverslag {
namespace {

constexpr int kDeepestHeading = 6;

bool is_block(XmlNode element) {
  switch (odt_element(element.name())) {
    case OdtElement::paragraph:
    case OdtElement::heading:
    case OdtElement::list:
    case OdtElement::table:
      return true;
    default:
      return false;
  }
}

std::string words_in(XmlNode parent) {
  std::string words;
  for (const XmlNode each : parent)
    words += each.is_text() ? std::string(each.text()) : words_in(each);
  return words;
}

}  // namespace

void OdtReader::read_paragraph(XmlNode paragraph) {
  const OdtStyle& style = styles_.paragraph(paragraph.attribute("style-name"));
  const ParagraphShape shape = shape_of(paragraph, style);
  writer_.begin(shape);
  if (style.is_contents) {
    writer_.note("contents-left-out", "");
  } else {
    RunFormat format = shape.heading > 0 ? in_heading(style.run) : style.run;
    if (in_hidden_part_) format.hidden = true;
    if (paragraph.child("hidden-paragraph").attribute("is-hidden") == "true") format.hidden = true;
    const bool on_dark = std::exchange(on_dark_, style.on_dark.value_or(on_dark_));
    read_inline(paragraph, format);
    on_dark_ = on_dark;
  }
  end_paragraph();
}

ParagraphShape OdtReader::shape_of(XmlNode paragraph, const OdtStyle& style) {
  ParagraphShape shape;
  shape.number = std::exchange(note_mark_, {});
  if (!shape.number.empty()) return shape;
  const bool is_heading = odt_element(paragraph.name()) == OdtElement::heading;
  const int level =
      is_heading ? whole_number(paragraph.attribute("outline-level")).value_or(1) : style.heading;
  shape.heading = std::clamp(level, 0, kDeepestHeading);
  if (lists_.prints_numbers()) {
    shape.list_depth = lists_.depth();
    shape.number = lists_.number();
  } else if (is_heading) {
    shape.number = lists_.heading_number(paragraph, level);
  }
  return shape;
}

void OdtReader::end_paragraph() {
  if (!hidden_.empty()) writer_.note("hidden-text", std::exchange(hidden_, {}));
  if (!blackened_.empty()) writer_.warn_blackened(std::exchange(blackened_, {}));
  if (!white_.empty()) writer_.warn_white(std::exchange(white_, {}));
  writer_.end();
  read_beside();
}

void OdtReader::read_beside() {
  for (const Beside& beside : std::exchange(beside_, {})) {
    note_mark_ = beside.mark;
    const bool on_colour = std::exchange(on_colour_, beside.on_colour);
    const bool in_hidden_part = std::exchange(in_hidden_part_, beside.is_hidden);
    const bool on_dark = std::exchange(on_dark_, false);
    read_blocks(beside.blocks);
    on_dark_ = on_dark;
    on_colour_ = on_colour;
    in_hidden_part_ = in_hidden_part;
  }
}

void OdtReader::read_inline(XmlNode parent, const RunFormat& format) {
  for (const XmlNode element : parent) {
    if (element.is_text()) {
      words(element.text(), format);
    } else {
      read_element(element, format);
    }
  }
}

void OdtReader::read_element(XmlNode element, const RunFormat& format) {
  switch (odt_element(element.name())) {
    case OdtElement::span: {
      const OdtStyle& style = styles_.text(element.attribute("style-name"));
      return read_inline(element, over(format, style.run));
    }
    case OdtElement::link:
      return read_link(element, format);
    case OdtElement::blanks:
      return words(" ", format);
    case OdtElement::tab:
      return words(writer_.tab(), format);
    case OdtElement::line_break:
      if (!in_hidden_part_ && !is_hidden(format)) writer_.line_break();
      return;
    case OdtElement::note:
      return read_note(element, format);
    case OdtElement::drawing:
      return read_drawing(element);
    case OdtElement::picture:
      return writer_.note("picture-left-out", "");
    case OdtElement::left_out:
      return;
    default:
      return read_inline(element, format);
  }
}

void OdtReader::read_link(XmlNode link, const RunFormat& format) {
  const std::string_view target = link.attribute("href");
  // To a place in the document itself.
  const bool leads_out = !target.empty() && target.front() != '#';
  if (leads_out) writer_.open_link(target);
  read_inline(link, format);
  if (leads_out) writer_.close_link();
}

void OdtReader::read_note(XmlNode note, const RunFormat& format) {
  const std::string mark = "[" + words_in(note.child("note-citation")) + "]";
  words(mark, format);
  beside_.push_back({.blocks = note.child("note-body"),
                     .mark = mark,
                     .on_colour = styles_.has_coloured_page(),
                     .is_hidden = in_hidden_part_ || is_hidden(format)});
}

void OdtReader::read_drawing(XmlNode drawing) {
  const bool on_colour = std::exchange(on_colour_, is_on_colour(drawing));
  take_drawing(drawing);
  on_colour_ = on_colour;
}

void OdtReader::take_drawing(XmlNode drawing) {
  for (const XmlNode each : drawing) {
    const OdtElement element = odt_element(each.name());
    if (is_block(each)) {
      beside_.push_back(
          {.blocks = drawing, .mark = {}, .on_colour = on_colour_, .is_hidden = in_hidden_part_});
      return;
    }
    if (element == OdtElement::picture) {
      writer_.note("picture-left-out", "");
      return;
    }
    if (element != OdtElement::left_out) read_drawing(each);
  }
}

void OdtReader::words(std::string_view words, const RunFormat& format) {
  if (in_hidden_part_ || is_hidden(format)) {
    hidden_ += words;
    return;
  }
  if (is_blackened(format, on_dark_)) {
    blackened_ += words;
    return;
  }
  if (is_white_on_white(format, on_colour_)) {
    white_ += words;
    return;
  }
  writer_.set_marks({.bold = format.bold.value_or(false),
                     .italic = format.italic.value_or(false),
                     .strike = format.strike.value_or(false)});
  writer_.words(format.raised.value_or(false) ? raised_digits(words) : words);
}

}  // namespace openverslag
