// The elements of RSS.
#pragma once

#include <tinyxml2.h>

#include <string>
#include <string_view>

#include "render/xml_text.h"

namespace openverslag {

class FeedPrinter : public tinyxml2::XMLPrinter {
 public:
  // An element with plain text.
  void plain(const char* name, std::string_view text) {
    OpenElement(name, true);
    ready(character_data(text));
    CloseElement(true);
  }

  // An element with HTML, which readers decode once more.
  void html(const char* name, const std::string& text) {
    OpenElement(name, true);
    PushText(xml_characters(text).c_str(), true);
    CloseElement(true);
  }

  void link(const char* relation, const std::string& address) {
    OpenElement("atom:link", true);
    PushAttribute("href", address.c_str());
    PushAttribute("rel", relation);
    PushAttribute("type", "application/rss+xml");
    CloseElement(true);
  }

  void permanent_id(const std::string& address) {
    OpenElement("guid", true);
    PushAttribute("isPermaLink", "true");
    PushText(address.c_str());
    CloseElement(true);
  }

  // XML as it stands.
  void ready(std::string_view xml) {
    SealElementIfJustOpened();
    Write(xml.data(), xml.size());
  }

  // Nobody reads a feed without a program: a line for each entry is room enough to compare two.
  void line_end() { ready("\n"); }

  std::string_view printed() const {
    return {CStr(), static_cast<std::size_t>(CStrSize()) - 1};  // which counts the NUL
  }
};

}  // namespace openverslag
