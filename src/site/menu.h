// The main menu: the usual one, or what the publisher chose.
#pragma once

#include <string>
#include <vector>

#include "text/diagnostic.h"

namespace openverslag {

struct Site;

struct MenuEntry {
  std::string label;
  std::string address;  // of a page of the site
  std::string url;      // elsewhere; empty: the page
};

// Of a site that has its pages. An entry that leads nowhere is reported and left out.
// What a reader can always begin with: the menu of a publisher who gives none.
std::vector<MenuEntry> usual_menu(const Site& site);

std::vector<MenuEntry> menu_of(const Site& site, Diagnostics& diagnostics);

}  // namespace openverslag
