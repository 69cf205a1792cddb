// The words of a paragraph of a Word document.
#include <algorithm>
#include <string>
#include <utility>

#include "document/docx_elements.h"
#include "document/docx_fields.h"
#include "document/docx_ground.h"
#include "document/docx_reader.h"
#include "document/raised_digits.h"
#include "document/symbols.h"

namespace openverslag {
namespace {

// Blanks and nothing else are no text in the tree.
std::string read_text(XmlNode element) {
  std::string text;
  for (const XmlNode each : element) {
    if (each.is_text()) text += each.text();
  }
  return text;
}

bool is_picture(XmlNode element) {
  return element.name() == "pic" || element.name() == "imagedata";
}

}  // namespace

void DocxReader::read_inline(XmlNode parent, const RunFormat& format) {
  for (const XmlNode element : parent) read_element(element, format);
}

void DocxReader::read_element(XmlNode element, const RunFormat& format) {
  switch (docx_element(element.name())) {
    case DocxElement::run:
      return read_run(element, format);
    case DocxElement::words:
      return words(read_text(element), format);
    case DocxElement::blank:
      return words(writer_.tab(), format);
    case DocxElement::line_break:
      return line_break(format);
    case DocxElement::hyphen:
      return words("-", format);
    case DocxElement::symbol:
      return words(symbol(element.attribute("char")), format);
    case DocxElement::note_mark:
      return read_note_mark(element, format);
    case DocxElement::field_edge:
      return read_field_edge(element, format);
    case DocxElement::field_code:
      return read_field_code(element);
    case DocxElement::simple_field:
      return read_link(link_of_field(element.attribute("instr")), element, format);
    case DocxElement::link:
      return read_link(target_of(element.attribute("id")), element, format);
    case DocxElement::content_control:
      return read_inline(element.child("sdtContent"), format);
    case DocxElement::alternatives:
      return read_inline(chosen_alternative(element), format);
    case DocxElement::drawing:
      return read_drawing(element);
    case DocxElement::inserted:
      note_change();
      return read_inline(element, format);
    case DocxElement::deleted:
      return note_change();
    case DocxElement::left_out:
      return;
    default:
      return read_inline(element, format);
  }
}

void DocxReader::read_run(XmlNode run, const RunFormat& format) {
  const XmlNode properties = run.child("rPr");
  if (!properties) return read_inline(run, format);
  const DocxStyle& style = styles_.character(properties.child("rStyle").attribute("val"));
  read_inline(run, read_run_format(properties, over(format, style.run)));
}

void DocxReader::words(std::string_view words, const RunFormat& format) {
  const auto shows_result = [](const Field& field) { return field.shows_result; };
  if (!std::all_of(fields_.begin(), fields_.end(), shows_result)) return;
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

void DocxReader::read_link(std::string_view target, XmlNode link, const RunFormat& format) {
  writer_.open_link(target);
  read_inline(link, format);
  if (!target.empty()) writer_.close_link();
}

void DocxReader::line_break(const RunFormat& format) {
  if (!in_hidden_part_ && !is_hidden(format)) writer_.line_break();
}

void DocxReader::read_field_code(XmlNode code) {
  if (!fields_.empty()) fields_.back().code += read_text(code);
}

void DocxReader::read_field_edge(XmlNode edge, const RunFormat& format) {
  const std::string_view type = edge.attribute("fldCharType");
  if (type == "begin") {
    words(form_value(edge.child("ffData")), format);
    fields_.push_back({});
  } else if (fields_.empty()) {
    return;
  } else if (type == "separate") {
    fields_.back().shows_result = true;
    writer_.open_link(link_of_field(fields_.back().code));
  } else {
    if (!link_of_field(fields_.back().code).empty()) writer_.close_link();
    fields_.pop_back();
  }
}

std::string_view DocxReader::target_of(std::string_view relation) const {
  const auto found = parts_.targets.find(relation);
  return found == parts_.targets.end() ? std::string_view() : found->second;
}

// Of a picture nothing is printed in words; of a frame, the words in it.
void DocxReader::read_drawing(XmlNode drawing) {
  take_drawing(drawing, on_colour_ || is_filled(drawing), in_hidden_part_);
}

void DocxReader::take_drawing(XmlNode drawing, bool on_colour, bool is_hidden) {
  is_hidden = is_hidden || is_hidden_shape(drawing);
  for (const XmlNode each : drawing) {
    if (each.name() == "txbxContent") {
      beside_.push_back(
          {.blocks = each, .mark = {}, .on_colour = on_colour, .is_hidden = is_hidden});
    } else if (is_picture(each)) {
      writer_.note("picture-left-out", "");
    } else if (docx_element(each.name()) == DocxElement::alternatives) {
      take_drawing(chosen_alternative(each), on_colour, is_hidden);
    } else {
      take_drawing(each, on_colour, is_hidden);
    }
  }
}

void DocxReader::read_note_mark(XmlNode reference, const RunFormat& format) {
  const auto note = notes_.take(reference);
  if (!note) return;
  words(note->mark, format);
  beside_.push_back({.blocks = note->blocks,
                     .mark = note->mark,
                     .on_colour = on_coloured_page_,
                     .is_hidden = in_hidden_part_ || is_hidden(format)});
}

}  // namespace openverslag
