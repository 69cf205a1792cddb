#include "document/odt_styles.h"

#include "document/style_names.h"

namespace openverslag {
namespace {

constexpr int kLongestChain = 30;  // of parents

using Elements = std::map<std::string, XmlNode, std::less<>>;

void collect(XmlNode styles, std::string_view family, Elements& found) {
  for (const XmlNode each : styles) {
    if (each.name() == "style" && each.attribute("family") == family) {
      found.emplace(each.attribute("name"), each);
    }
  }
}

bool is_bold(std::string_view weight) {
  return weight == "bold" || (weight.size() == 3 && weight >= "600");
}

RunFormat read_format(XmlNode properties, const RunFormat& base) {
  RunFormat own;
  const auto value = [&](std::string_view name) { return properties.attribute(name); };
  if (!value("font-weight").empty()) own.bold = is_bold(value("font-weight"));
  if (!value("font-style").empty()) own.italic = value("font-style") != "normal";
  for (const std::string_view name : {"text-line-through-style", "text-line-through-type"}) {
    if (!value(name).empty()) own.strike = value(name) != "none";
  }
  if (!value("display").empty()) own.hidden = value("display") == "none";
  own.dark_letters = is_dark(value("color"));
  // Letters without a colour of their own are white there.
  if (value("use-window-font-color") == "true") own.dark_letters = false;
  if (!value("background-color").empty())
    own.dark_ground = is_dark(value("background-color")).value_or(false);
  return over(base, own);
}

OdtStyle resolve(const Elements& elements, std::string_view name, int chain) {
  const auto found = elements.find(name);
  if (found == elements.end() || chain > kLongestChain) return {};
  const XmlNode element = found->second;
  OdtStyle style = resolve(elements, element.attribute("parent-style-name"), chain + 1);
  const StyleName meaning = read_style_name(name);
  if (meaning.heading > 0) style.heading = meaning.heading;
  if (meaning.is_contents) style.is_contents = true;
  style.run = read_format(element.child("text-properties"), style.run);
  return style;
}

void read_styles(XmlNode content, XmlNode styles, std::string_view family,
                 std::map<std::string, OdtStyle, std::less<>>& resolved) {
  Elements elements;
  // Automatic styles of styles.xml are those of headers and footers.
  collect(content.child("automatic-styles"), family, elements);
  collect(styles.child("styles"), family, elements);
  for (const auto& [name, element] : elements) resolved[name] = resolve(elements, name, 0);
}

const OdtStyle& style_of(const std::map<std::string, OdtStyle, std::less<>>& styles,
                         std::string_view name) {
  static const OdtStyle kPlain;
  const auto found = styles.find(name);
  return found == styles.end() ? kPlain : found->second;
}

}  // namespace

OdtStyles::OdtStyles(XmlNode content, XmlNode styles) {
  read_styles(content, styles, "paragraph", paragraphs_);
  read_styles(content, styles, "text", texts_);
}

const OdtStyle& OdtStyles::paragraph(std::string_view name) const {
  return style_of(paragraphs_, name);
}

const OdtStyle& OdtStyles::text(std::string_view name) const { return style_of(texts_, name); }

}  // namespace openverslag
