// The lists of a Word document, and the numbers they print.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "document/docx_styles.h"
#include "document/list_counter.h"
#include "document/xml.h"

namespace openverslag {

class DocxNumbering {
 public:
  DocxNumbering(XmlNode root, const DocxStyles& styles);

  // What stands before the next paragraph at `level` (from 0) of the list; "" for nothing.
  std::string next(std::string_view list, int level);
  // The level that belongs to a paragraph style; 0 when none does.
  int level_of_style(std::string_view list, std::string_view style) const;

 private:
  // Lists of one definition count on together.
  struct Definition {
    ListLevels levels;
    std::map<std::string, int, std::less<>> level_of_style;
    ListCounter counter;
  };
  struct List {
    std::string definition;
    ListLevels levels;
    std::set<std::size_t> restarts;  // levels that begin again where this list begins
  };

  void read_definition(XmlNode element, XmlNode root, const DocxStyles& styles);
  void read_list(XmlNode element);

  std::map<std::string, Definition, std::less<>> definitions_;
  std::map<std::string, List, std::less<>> lists_;
};

}  // namespace openverslag
