#include "document/docx_styles.h"

#include "document/docx_ground.h"
#include "document/style_names.h"
#include "document/whole_number.h"

namespace openverslag {
namespace {

constexpr int kLongestChain = 30;  // of styles based on each other
constexpr int kSmallest = 4;       // of letters that can be read, in half points

struct OwnStyle {
  std::string based_on;
  XmlNode element;
};
using OwnStyles = std::map<std::string, OwnStyle, std::less<>>;

std::optional<int> level_of(XmlNode properties, std::string_view name) {
  return whole_number(properties.child(name).attribute("val"));
}

// Adds to what the styles below say; the name counts where the style itself does not.
void add(XmlNode element, std::string_view id, DocxStyle& style) {
  const std::string_view printed = element.child("name").attribute("val");
  const StyleName name = read_style_name(printed.empty() ? id : printed);
  const XmlNode paragraph = element.child("pPr");
  const XmlNode list = paragraph.child("numPr");
  if (name.heading > 0) style.outline_level = name.heading - 1;
  if (name.is_contents) style.is_contents = true;
  if (const auto level = level_of(paragraph, "outlineLvl")) style.outline_level = level;
  if (list.child("numId")) style.list = list.child("numId").attribute("val");
  if (const auto level = level_of(list, "ilvl")) style.list_level = level;
  style.run = read_run_format(element.child("rPr"), style.run);
  if (const auto coloured = coloured_shading(paragraph.child("shd")))
    style.run.coloured_ground = coloured;
  if (const auto dark = dark_shading(paragraph.child("shd"))) style.on_dark = dark;
  if (element.attribute("type") == "table") style.shades_cells |= shades_cells(element);
}

DocxStyle resolve(const OwnStyles& styles, std::string_view id, int chain) {
  const auto found = styles.find(id);
  if (found == styles.end() || chain > kLongestChain) return {};
  DocxStyle style = resolve(styles, found->second.based_on, chain + 1);
  add(found->second.element, id, style);
  return style;
}

}  // namespace

bool is_on(XmlNode element) {
  const std::string_view value = element.attribute("val");
  return element && value != "0" && value != "false" && value != "off";
}

RunFormat read_run_format(XmlNode properties, const RunFormat& base) {
  RunFormat format = base;
  for (const XmlNode each : properties) {
    const std::string_view name = each.name();
    if (name == "b") format.bold = is_on(each);
    if (name == "i") format.italic = is_on(each);
    if (name == "strike" || name == "dstrike") format.strike = is_on(each);
    if (name == "vanish") format.hidden = is_on(each);
    if (name == "textFill" && each.child("noFill")) format.hidden = true;
    if (name == "vertAlign") format.raised = each.attribute("val") == "superscript";
    if (name == "sz") {
      const auto size = whole_number(each.attribute("val"));
      format.tiny = size && *size <= kSmallest;
    }
    if (name == "color") {
      format.dark_letters = is_dark(each.attribute("val"));
      format.white_letters = is_white(each.attribute("val")).value_or(false);
    }
    if (name == "highlight" && each.attribute("val") == "none") {
      format.dark_ground.reset();
    } else if (name == "highlight") {
      format.dark_ground = each.attribute("val") == "black";
      format.coloured_ground = each.attribute("val") != "white";
      // With a marker it is the ink that is black, whatever Word makes of letters without a colour.
      if (!format.dark_letters) format.dark_letters = true;
    }
    if (name == "shd") {
      format.dark_ground = dark_shading(each);
      if (const auto coloured = coloured_shading(each)) format.coloured_ground = coloured;
    }
  }
  return format;
}

DocxStyles::DocxStyles(XmlNode root) {
  OwnStyles own;
  for (const XmlNode each : root) {
    if (each.name() != "style") continue;
    const std::string id(each.attribute("styleId"));
    own[id] = {std::string(each.child("basedOn").attribute("val")), each};
    const std::string_view is_default = each.attribute("default");
    if (each.attribute("type") == "paragraph" && (is_default == "1" || is_default == "true")) {
      default_paragraph_ = id;
    }
  }
  for (const auto& [id, style] : own) styles_[id] = resolve(own, id, 0);
}

const DocxStyle& DocxStyles::paragraph(std::string_view id) const {
  return character(id.empty() ? std::string_view(default_paragraph_) : id);
}

const DocxStyle& DocxStyles::character(std::string_view id) const {
  static const DocxStyle kPlain;
  const auto found = styles_.find(id);
  return found == styles_.end() ? kPlain : found->second;
}

}  // namespace openverslag
