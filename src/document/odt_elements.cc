#include "document/odt_elements.h"

#include "document/name_slots.h"

namespace openverslag {
namespace {

struct Named {
  std::string_view name;
  OdtElement element;
};

// By name. What is not here is a wrapper: its words are kept.
constexpr Named kElements[] = {
    {"a", OdtElement::link},
    {"annotation", OdtElement::left_out},
    {"caption", OdtElement::drawing},
    {"circle", OdtElement::drawing},
    {"connector", OdtElement::drawing},
    {"covered-table-cell", OdtElement::cell},
    {"custom-shape", OdtElement::drawing},
    {"ellipse", OdtElement::drawing},
    {"event-listeners", OdtElement::left_out},
    {"forms", OdtElement::left_out},
    {"frame", OdtElement::drawing},
    {"g", OdtElement::drawing},
    {"h", OdtElement::heading},
    {"image", OdtElement::picture},
    {"line", OdtElement::drawing},
    {"line-break", OdtElement::line_break},
    {"list", OdtElement::list},
    {"list-header", OdtElement::list_item},
    {"list-item", OdtElement::list_item},
    {"note", OdtElement::note},
    {"number", OdtElement::left_out},
    {"object", OdtElement::picture},
    {"p", OdtElement::paragraph},
    {"path", OdtElement::drawing},
    {"polygon", OdtElement::drawing},
    {"polyline", OdtElement::drawing},
    {"rect", OdtElement::drawing},
    {"s", OdtElement::blanks},
    {"script", OdtElement::left_out},
    {"section", OdtElement::section},
    {"span", OdtElement::span},
    {"tab", OdtElement::tab},
    {"table", OdtElement::table},
    {"table-cell", OdtElement::cell},
    {"table-header-rows", OdtElement::heading_rows},
    {"table-of-content", OdtElement::contents},
    {"table-row", OdtElement::row},
    {"tracked-changes", OdtElement::changes},
};

constexpr NameSlots<Named, 128> kElementsByName(kElements);

}  // namespace

OdtElement odt_element(std::string_view name) {
  if (const Named* const known = kElementsByName.find(name)) return known->element;
  // How an index is made, with examples of its lines.
  return name.ends_with("-source") ? OdtElement::left_out : OdtElement::wrapper;
}

}  // namespace openverslag
