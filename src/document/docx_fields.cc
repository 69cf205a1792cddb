#include "document/docx_fields.h"

#include "document/docx_styles.h"
#include "document/whole_number.h"
#include "text/fold.h"

namespace openverslag {
namespace {

std::string chosen_entry(XmlNode list) {
  int waiting = whole_number(list.child("result").attribute("val")).value_or(0);
  for (const XmlNode each : list) {
    if (each.name() == "listEntry" && waiting-- == 0) return std::string(each.attribute("val"));
  }
  return {};
}

}  // namespace

std::string link_of_field(std::string_view code) {
  constexpr std::string_view kLink = "HYPERLINK";
  code = trim(code);
  if (!code.starts_with(kLink)) return {};
  code = trim(code.substr(kLink.size()));
  // Another sign says that the link leads to a place in the document itself.
  if (!code.starts_with('"')) return {};
  code.remove_prefix(1);
  return std::string(code.substr(0, code.find('"')));
}

std::string form_value(XmlNode form) {
  const XmlNode box = form.child("checkBox");
  if (!box) return chosen_entry(form.child("ddList"));
  const XmlNode checked = box.child("checked");
  return is_on(checked ? checked : box.child("default")) ? "☒" : "☐";
}

}  // namespace openverslag
