// The lists of HTML that are open, and the marker that a browser prints before an item.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/tags.h"

namespace openverslag {

// Deeper lists are shown at this depth.
inline constexpr int kDeepestList = 50;

class HtmlLists {
 public:
  void open(const Tag& list);
  void close();
  // `item`: a <li>; one outside any list is an item at depth 0.
  ListItem begin_item(const Tag& item);
  void end_item();
  void clear() { lists_.clear(); }

  bool in_item() const { return !lists_.empty() && lists_.back().in_item; }
  int depth() const;

 private:
  struct List {
    bool ordered = false;
    bool in_item = false;
    char style = '1';  // 1, a, A, i, I
    int next = 1;
  };
  std::vector<List> lists_;
};

}  // namespace openverslag
