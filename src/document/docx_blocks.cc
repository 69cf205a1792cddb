// The blocks of a Word document: paragraphs, tables and what wraps them.
#include <algorithm>

#include "document/docx_elements.h"
#include "document/docx_ground.h"
#include "document/docx_reader.h"
#include "document/whole_number.h"

namespace openverslag {
namespace {

constexpr int kMostColumnsOfACell = 100;

std::size_t count_of(XmlNode element) {
  const int count = whole_number(element.attribute("val")).value_or(0);
  return static_cast<std::size_t>(std::clamp(count, 0, kMostColumnsOfACell));
}

bool has_words(XmlNode parent) {
  for (const XmlNode each : parent) {
    if (docx_element(each.name()) == DocxElement::words || has_words(each)) return true;
  }
  return false;
}

bool is_table_of_contents(XmlNode control) {
  const XmlNode gallery = control.child("sdtPr").child("docPartObj").child("docPartGallery");
  return gallery.attribute("val") == "Table of Contents";
}

}  // namespace

XmlNode chosen_alternative(XmlNode alternatives) {
  const XmlNode first = alternatives.child("Choice");
  return first && has_words(first) ? first : alternatives.child("Fallback");
}

DocxReader::DocxReader(const DocxParts& parts, ParagraphWriter& writer)
    : parts_(parts),
      styles_(parts.styles.root()),
      numbering_(parts.numbering.root(), styles_),
      notes_(parts),
      writer_(writer) {}

void DocxReader::read() {
  const XmlNode root = parts_.document.root();
  const XmlNode page = root.child("background");
  on_coloured_page_ = on_colour_ = page && !is_white(page.attribute("color")).value_or(true);
  read_blocks(root.child("body"));
}

void DocxReader::read_blocks(XmlNode parent) {
  for (const XmlNode block : parent) read_block(block);
  read_joined();
}

void DocxReader::read_block(XmlNode block) {
  switch (docx_element(block.name())) {
    case DocxElement::paragraph:
      return read_paragraph(block);
    case DocxElement::table:
      return read_table(block);
    case DocxElement::content_control:
      return read_content_control(block);
    case DocxElement::alternatives:
      return read_blocks(chosen_alternative(block));
    case DocxElement::deleted:
      return note_change();
    case DocxElement::inserted:
      note_change();
      return read_blocks(block);
    case DocxElement::other_file:
      return writer_.note("other-file-left-out", "");
    case DocxElement::left_out:
      return;
    default:
      return read_blocks(block);
  }
}

void DocxReader::read_content_control(XmlNode control) {
  if (is_table_of_contents(control)) return writer_.note("contents-left-out", "");
  read_blocks(control.child("sdtContent"));
}

void DocxReader::read_table(XmlNode table) {
  read_joined();
  writer_.begin_table();
  const XmlNode properties = table.child("tblPr");
  const bool on_colour = on_colour_;
  if (styles_.character(properties.child("tblStyle").attribute("val")).shades_cells ||
      coloured_shading(properties.child("shd")).value_or(false))
    on_colour_ = true;
  read_rows(table);
  on_colour_ = on_colour;
  writer_.end_table();
}

void DocxReader::read_rows(XmlNode parent) {
  for (const XmlNode each : parent) {
    switch (docx_element(each.name())) {
      case DocxElement::row:
        read_row(each);
        break;
      case DocxElement::left_out:
        break;
      default:
        read_rows(each);
    }
  }
}

void DocxReader::read_row(XmlNode row) {
  const XmlNode properties = row.child("trPr");
  if (properties.child("del")) return note_change();
  writer_.begin_row(is_on(properties.child("tblHeader")));
  writer_.empty_cells(count_of(properties.child("gridBefore")));
  read_cells(row);
  writer_.end_row();
}

void DocxReader::read_cells(XmlNode parent) {
  for (const XmlNode each : parent) {
    switch (docx_element(each.name())) {
      case DocxElement::cell:
        read_cell(each);
        break;
      case DocxElement::left_out:
        break;
      default:
        read_cells(each);
    }
  }
}

// The cells below one that is merged downwards are there, and empty.
void DocxReader::read_cell(XmlNode cell) {
  writer_.begin_cell();
  const bool on_colour = on_colour_;
  on_colour_ = coloured_shading(cell.child("tcPr").child("shd")).value_or(on_colour);
  const bool on_dark = on_dark_;
  on_dark_ = dark_shading(cell.child("tcPr").child("shd")).value_or(on_dark);
  read_blocks(cell);
  on_dark_ = on_dark;
  on_colour_ = on_colour;
  const std::size_t columns = count_of(cell.child("tcPr").child("gridSpan"));
  if (columns > 1) writer_.empty_cells(columns - 1);
}

}  // namespace openverslag
