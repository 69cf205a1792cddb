// What an OpenDocument text prints, from its XML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/odt_lists.h"
#include "document/odt_styles.h"
#include "document/paragraph_writer.h"
#include "document/run_format.h"
#include "document/xml.h"

namespace openverslag {

class OdtReader {
 public:
  // The outermost elements of content.xml and styles.xml.
  OdtReader(XmlNode content, XmlNode styles, ParagraphWriter& writer);

  void read(XmlNode text) { read_blocks(text); }

 private:
  // What stands beside the words of a paragraph comes after it.
  struct Beside {
    XmlNode blocks;
    std::string mark;  // of a note: "[1]"
    bool on_colour = false;
    bool is_hidden = false;
  };

  // odt_blocks.cc
  void read_blocks(XmlNode parent);
  void read_block(XmlNode block);
  void read_section(XmlNode section);
  void read_list(XmlNode list);
  void read_list_items(XmlNode list);
  void read_table(XmlNode table);
  void read_rows(XmlNode parent, bool heading);
  void read_row(XmlNode row, bool heading);
  void read_cell(XmlNode cell);

  // odt_text.cc
  void read_paragraph(XmlNode paragraph);
  ParagraphShape shape_of(XmlNode paragraph, const OdtStyle& style);
  void end_paragraph();
  void read_beside();
  void read_inline(XmlNode parent, const RunFormat& format);
  void read_element(XmlNode element, const RunFormat& format);
  void read_link(XmlNode link, const RunFormat& format);
  void read_note(XmlNode note, const RunFormat& format);
  void read_drawing(XmlNode drawing);
  void take_drawing(XmlNode drawing);
  bool is_on_dark(XmlNode element) const;
  bool is_on_colour(XmlNode element) const;
  void words(std::string_view words, const RunFormat& format);

  OdtStyles styles_;
  OdtLists lists_;
  ParagraphWriter& writer_;

  std::vector<Beside> beside_;
  std::string note_mark_;        // to print before the next paragraph
  std::string hidden_;           // words of the paragraph that are not shown
  std::string blackened_;        // words of the paragraph that are painted black
  std::string white_;            // words of the paragraph that are white on white
  bool in_hidden_part_ = false;  // a section that is not shown
  bool on_dark_ = false;         // of a paragraph or a cell around the words
  bool on_colour_ = false;       // of a cell, a section, a shape or the page around the words
};

}  // namespace openverslag
