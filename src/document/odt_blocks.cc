// The blocks of an OpenDocument text: paragraphs, lists, tables and sections.
#include <algorithm>
#include <utility>

#include "document/odt_elements.h"
#include "document/odt_reader.h"
#include "document/whole_number.h"

namespace openverslag {
namespace {

constexpr int kMostRepeatedCells = 100;

}  // namespace

OdtReader::OdtReader(XmlNode content, XmlNode styles, ParagraphWriter& writer)
    : styles_(content, styles),
      lists_(content, styles),
      writer_(writer),
      on_colour_(styles_.has_coloured_page()) {}

bool OdtReader::is_on_dark(XmlNode element) const {
  const std::string_view style = element.attribute("style-name");
  return styles_.coloured(style) ? styles_.is_dark_ground(style) : on_dark_;
}

bool OdtReader::is_on_colour(XmlNode element) const {
  return styles_.coloured(element.attribute("style-name")).value_or(on_colour_);
}

void OdtReader::read_blocks(XmlNode parent) {
  for (const XmlNode block : parent) read_block(block);
}

void OdtReader::read_block(XmlNode block) {
  switch (odt_element(block.name())) {
    case OdtElement::paragraph:
    case OdtElement::heading:
      return read_paragraph(block);
    case OdtElement::list:
      return read_list(block);
    case OdtElement::table:
      return read_table(block);
    case OdtElement::section:
      return read_section(block);
    case OdtElement::contents:
      return writer_.note("contents-left-out", "");
    case OdtElement::changes:
      return writer_.note("tracked-changes", "");
    case OdtElement::drawing:
      read_drawing(block);
      return read_beside();
    case OdtElement::left_out:
      return;
    default:
      return read_blocks(block);
  }
}

void OdtReader::read_section(XmlNode section) {
  const bool is_hidden =
      section.attribute("display") == "none" || section.attribute("is-hidden") == "true";
  const bool before = std::exchange(in_hidden_part_, in_hidden_part_ || is_hidden);
  const bool on_colour = std::exchange(on_colour_, is_on_colour(section));
  read_blocks(section);
  on_colour_ = on_colour;
  in_hidden_part_ = before;
}

void OdtReader::read_list(XmlNode list) {
  lists_.open(list);
  read_list_items(list);
  lists_.close();
}

void OdtReader::read_list_items(XmlNode list) {
  for (const XmlNode each : list) {
    if (odt_element(each.name()) != OdtElement::list_item) {
      read_block(each);
      continue;
    }
    lists_.open_item(each);
    read_blocks(each);
  }
}

void OdtReader::read_table(XmlNode table) {
  writer_.begin_table();
  const bool on_colour = std::exchange(on_colour_, is_on_colour(table));
  read_rows(table, false);
  on_colour_ = on_colour;
  writer_.end_table();
}

void OdtReader::read_rows(XmlNode parent, bool heading) {
  for (const XmlNode each : parent) {
    switch (odt_element(each.name())) {
      case OdtElement::row:
        read_row(each, heading);
        break;
      case OdtElement::left_out:
        break;
      default:
        read_rows(each, heading || odt_element(each.name()) == OdtElement::heading_rows);
    }
  }
}

void OdtReader::read_row(XmlNode row, bool heading) {
  writer_.begin_row(heading);
  const std::string_view seen = row.attribute("visibility");
  const bool is_hidden = seen == "collapse" || seen == "filter";
  const bool before = std::exchange(in_hidden_part_, in_hidden_part_ || is_hidden);
  const bool on_colour = std::exchange(on_colour_, is_on_colour(row));
  for (const XmlNode each : row) {
    if (odt_element(each.name()) == OdtElement::cell) read_cell(each);
  }
  on_colour_ = on_colour;
  in_hidden_part_ = before;
  writer_.end_row();
}

// A merged cell is followed by those that it covers, which are empty.
void OdtReader::read_cell(XmlNode cell) {
  writer_.begin_cell();
  const bool on_colour = std::exchange(on_colour_, is_on_colour(cell));
  const bool on_dark = std::exchange(on_dark_, is_on_dark(cell));
  read_blocks(cell);
  on_dark_ = on_dark;
  on_colour_ = on_colour;
  const int repeated = whole_number(cell.attribute("number-columns-repeated")).value_or(1);
  writer_.empty_cells(static_cast<std::size_t>(std::clamp(repeated, 1, kMostRepeatedCells) - 1));
}

}  // namespace openverslag
