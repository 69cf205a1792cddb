#include "document/docx_elements.h"

#include "document/name_slots.h"

namespace openverslag {
namespace {

struct Named {
  std::string_view name;
  DocxElement element;
};

// By name. What is not here is a wrapper: its words are kept.
constexpr Named kElements[] = {
    {"AlternateContent", DocxElement::alternatives},
    {"altChunk", DocxElement::other_file},
    {"br", DocxElement::line_break},
    {"cr", DocxElement::line_break},
    {"del", DocxElement::deleted},
    {"drawing", DocxElement::drawing},
    {"endnoteReference", DocxElement::note_mark},
    {"fldChar", DocxElement::field_edge},
    {"fldSimple", DocxElement::simple_field},
    {"footnoteReference", DocxElement::note_mark},
    {"hyperlink", DocxElement::link},
    {"ins", DocxElement::inserted},
    {"instrText", DocxElement::field_code},
    {"moveFrom", DocxElement::deleted},
    {"moveTo", DocxElement::inserted},
    {"noBreakHyphen", DocxElement::hyphen},
    {"object", DocxElement::drawing},
    {"p", DocxElement::paragraph},
    {"pPr", DocxElement::left_out},
    {"pict", DocxElement::drawing},
    {"ptab", DocxElement::blank},
    {"r", DocxElement::run},
    {"rPr", DocxElement::left_out},
    {"sdt", DocxElement::content_control},
    {"sectPr", DocxElement::left_out},
    {"subDoc", DocxElement::other_file},
    {"sym", DocxElement::symbol},
    {"t", DocxElement::words},
    {"tab", DocxElement::blank},
    {"tbl", DocxElement::table},
    {"tblGrid", DocxElement::left_out},
    {"tblPr", DocxElement::left_out},
    {"tc", DocxElement::cell},
    {"tcPr", DocxElement::left_out},
    {"tr", DocxElement::row},
    {"trPr", DocxElement::left_out},
};

constexpr NameSlots<Named, 128> kElementsByName(kElements);

}  // namespace

DocxElement docx_element(std::string_view name) {
  const Named* const known = kElementsByName.find(name);
  return known == nullptr ? DocxElement::wrapper : known->element;
}

}  // namespace openverslag
