#include "document/odt_styles.h"

#include <cstdlib>

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

// Nothing: what is behind it shows.
std::optional<bool> coloured_by(XmlNode properties) {
  const auto white = is_white(properties.attribute("background-color"));
  return white ? std::optional(!*white) : std::nullopt;
}

// Two points, which nobody reads.
bool is_tiny(std::string_view points) {
  return std::strtod(std::string(points).c_str(), nullptr) <= 2;
}

// "super 58%", "33% 58%"
bool is_raised(std::string_view position) {
  return position.starts_with("super") || std::strtod(std::string(position).c_str(), nullptr) > 0;
}

// Of a frame or a shape: how it is filled.
std::optional<bool> filled_by(XmlNode properties) {
  const std::string_view fill = properties.attribute("fill");
  if (fill == "solid") return !is_white(properties.attribute("fill-color")).value_or(false);
  if (!fill.empty()) return true;
  return coloured_by(properties);
}

bool has_coloured_layout(XmlNode styles) {
  for (const XmlNode each : styles) {
    if (each.name() == "page-layout" &&
        coloured_by(each.child("page-layout-properties")).value_or(false))
      return true;
  }
  return false;
}

RunFormat read_format(XmlNode properties, const RunFormat& base) {
  RunFormat own;
  const auto value = [&](std::string_view name) { return properties.attribute(name); };
  if (!value("font-weight").empty()) own.bold = is_bold(value("font-weight"));
  if (!value("font-style").empty()) own.italic = value("font-style") != "normal";
  for (const std::string_view name : {"text-line-through-style", "text-line-through-type"}) {
    if (!value(name).empty()) own.strike = value(name) != "none";
  }
  if (!value("text-position").empty()) own.raised = is_raised(value("text-position"));
  if (!value("display").empty()) own.hidden = value("display") == "none";
  own.dark_letters = is_dark(value("color"));
  own.white_letters = is_white(value("color"));
  // Letters without a colour of their own are white there, on what is dark.
  if (value("use-window-font-color") == "true") own.dark_letters = own.white_letters = false;
  if (!value("background-color").empty())
    own.dark_ground = is_dark(value("background-color")).value_or(false);
  own.coloured_ground = coloured_by(properties);
  if (value("font-size").ends_with("pt")) own.tiny = is_tiny(value("font-size"));
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
  if (const auto coloured = coloured_by(element.child("paragraph-properties")))
    style.run.coloured_ground = coloured;
  const std::string_view ground =
      element.child("paragraph-properties").attribute("background-color");
  if (!ground.empty()) style.on_dark = is_dark(ground);
  return style;
}

bool has_dark_ground(XmlNode style) {
  for (const XmlNode each : style) {
    if (is_dark(each.attribute("background-color")).value_or(false)) return true;
  }
  return false;
}

// Of a style and its parents.
std::optional<bool> ground_of(const Elements& elements, std::string_view name, int chain) {
  const auto found = elements.find(name);
  if (found == elements.end() || chain > kLongestChain) return std::nullopt;
  for (const XmlNode each : found->second) {
    const std::string_view kind = each.name();
    if (kind == "paragraph-properties" || !kind.ends_with("-properties")) continue;
    // Whatever its parents say: what is behind it shows.
    if (each.attribute("fill") == "none") return std::nullopt;
    if (const auto own = kind == "graphic-properties" ? filled_by(each) : coloured_by(each))
      return own;
  }
  return ground_of(elements, found->second.attribute("parent-style-name"), chain + 1);
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
  for (const std::string_view family : {"table", "table-row", "table-cell", "section", "graphic"}) {
    Elements elements;
    collect(content.child("automatic-styles"), family, elements);
    collect(styles.child("styles"), family, elements);
    for (const auto& [name, element] : elements) {
      if (const auto ground = ground_of(elements, name, 0)) grounds_.emplace(name, *ground);
      if (family != "graphic" && has_dark_ground(element)) dark_grounds_.insert(name);
    }
  }
  has_coloured_page_ = has_coloured_layout(styles.child("automatic-styles"));
}

const OdtStyle& OdtStyles::paragraph(std::string_view name) const {
  return style_of(paragraphs_, name);
}

std::optional<bool> OdtStyles::coloured(std::string_view name) const {
  const auto found = grounds_.find(name);
  return found == grounds_.end() ? std::nullopt : std::optional(found->second);
}

const OdtStyle& OdtStyles::text(std::string_view name) const { return style_of(texts_, name); }

}  // namespace openverslag
