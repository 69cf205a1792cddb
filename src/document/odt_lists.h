// The lists of an OpenDocument text, and the numbers they print.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/list_counter.h"
#include "document/xml.h"

namespace openverslag {

class OdtLists {
 public:
  // The outermost elements of content.xml and styles.xml.
  OdtLists(XmlNode content, XmlNode styles);

  void open(XmlNode list);
  void close();
  void open_item(XmlNode item);

  int depth() const { return static_cast<int>(open_.size()); }
  // False outside lists, and in those that only set paragraphs in.
  bool prints_numbers() const;
  // What stands before the next paragraph of the item, where numbers are printed; "" before all
  // but the first.
  std::string number();
  // What stands before a heading in no list; `level` from 1.
  std::string heading_number(XmlNode heading, int level);

 private:
  struct OpenList {
    std::string style;
    bool has_number = false;  // the item that is open prints one
    std::optional<int> start;
  };

  void read_styles(XmlNode styles);
  const ListLevels* levels() const;
  std::size_t counter_of(XmlNode list, const std::string& style);

  std::map<std::string, ListLevels, std::less<>> styles_;
  std::vector<ListCounter> counters_;
  std::map<std::string, std::size_t, std::less<>> counter_of_style_;  // the last one
  std::map<std::string, std::size_t, std::less<>> counter_of_list_;   // by its id
  std::vector<OpenList> open_;                                        // outer before inner
  std::size_t counter_ = 0;                                           // of the open lists
  ListLevels outline_;
  ListCounter headings_;
};

}  // namespace openverslag
