// The styles of an OpenDocument text, each with what it takes over from its parent.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "document/run_format.h"
#include "document/xml.h"

namespace openverslag {

struct OdtStyle {
  int heading = 0;           // by its name: 1 to 9
  bool is_contents = false;  // a line of a table of contents
  RunFormat run;
  std::optional<bool> on_dark;  // the ground of its paragraphs
};

class OdtStyles {
 public:
  // The outermost elements of content.xml and styles.xml.
  OdtStyles(XmlNode content, XmlNode styles);

  const OdtStyle& paragraph(std::string_view name) const;
  const OdtStyle& text(std::string_view name) const;
  // Whether a cell, row, table, section or frame of this style has a ground other than white;
  // nothing when it says nothing.
  std::optional<bool> coloured(std::string_view name) const;
  // Of those that have a ground: dark letters on it cannot be read.
  bool is_dark_ground(std::string_view name) const { return dark_grounds_.contains(name); }
  bool has_coloured_page() const { return has_coloured_page_; }

 private:
  using Styles = std::map<std::string, OdtStyle, std::less<>>;

  Styles paragraphs_;
  Styles texts_;
  std::map<std::string, bool, std::less<>> grounds_;
  std::set<std::string, std::less<>> dark_grounds_;
  bool has_coloured_page_ = false;
};

}  // namespace openverslag
