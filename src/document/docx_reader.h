// What a Word document prints, from its XML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/docx_notes.h"
#include "document/docx_numbering.h"
#include "document/docx_parts.h"
#include "document/docx_styles.h"
#include "document/paragraph_writer.h"
#include "document/xml.h"

namespace openverslag {

class DocxReader {
 public:
  DocxReader(const DocxParts& parts, ParagraphWriter& writer);

  void read();

 private:
  // What stands beside the words of a paragraph comes after it.
  struct Beside {
    XmlNode blocks;
    std::string mark;  // of a note: "[1]"
    bool on_colour = false;
    bool is_hidden = false;
  };
  struct Field {
    std::string code;
    bool shows_result = false;
  };

  // docx_blocks.cc
  void read_blocks(XmlNode parent);
  void read_block(XmlNode block);
  void read_content_control(XmlNode control);
  void read_table(XmlNode table);
  void read_rows(XmlNode parent);
  void read_row(XmlNode row);
  void read_cells(XmlNode parent);
  void read_cell(XmlNode cell);

  // docx_paragraph.cc
  void read_paragraph(XmlNode paragraph);
  void read_joined();
  ParagraphShape shape_of(XmlNode properties, const DocxStyle& style);
  void number(XmlNode properties, const DocxStyle& style, ParagraphShape& shape);
  void end_paragraph();
  void note_change();

  // docx_runs.cc
  void read_inline(XmlNode parent, const RunFormat& format);
  void read_element(XmlNode element, const RunFormat& format);
  void read_run(XmlNode run, const RunFormat& format);
  void read_link(std::string_view target, XmlNode link, const RunFormat& format);
  void line_break(const RunFormat& format);
  void read_field_code(XmlNode code);
  void read_field_edge(XmlNode edge, const RunFormat& format);
  void read_drawing(XmlNode drawing);
  void read_beside(const Beside& beside);
  void take_drawing(XmlNode drawing, bool on_colour, bool is_hidden);
  void read_note_mark(XmlNode reference, const RunFormat& format);
  void words(std::string_view words, const RunFormat& format);
  std::string_view target_of(std::string_view relation) const;

  const DocxParts& parts_;
  DocxStyles styles_;
  DocxNumbering numbering_;
  DocxNotes notes_;
  ParagraphWriter& writer_;

  std::vector<XmlNode> joined_;  // paragraphs up to one whose end is not deleted
  std::vector<Beside> beside_;
  std::vector<Field> fields_;  // open, outer before inner
  std::string note_mark_;      // to print before the next paragraph
  std::string hidden_;         // words of the paragraph that are not shown
  std::string blackened_;      // words of the paragraph that are painted black
  std::string white_;          // words of the paragraph that are white on white
  bool on_dark_ = false;       // of a paragraph or a cell around the words
  bool on_colour_ = false;     // of a cell, a table, a shape or the page around the words
  bool on_coloured_page_ = false;
  bool in_hidden_part_ = false;
  bool has_changes_ = false;
};

// The one of them that is read: words stand in each.
XmlNode chosen_alternative(XmlNode alternatives);

}  // namespace openverslag
