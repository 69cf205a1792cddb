#include "document/docx_ground.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "document/run_format.h"

namespace openverslag {
namespace {

bool is_pattern(std::string_view value) {
  return !value.empty() && value != "clear" && value != "nil";
}

// <a:solidFill> with a colour of its own; one of the theme may be any.
bool is_coloured(XmlNode fill) {
  const XmlNode colour = fill.child("srgbClr");
  return !colour || !is_white(colour.attribute("val")).value_or(false);
}

bool has_fill(XmlNode properties) {
  for (const std::string_view kind : {"gradFill", "blipFill", "pattFill"}) {
    if (properties.child(kind)) return true;
  }
  const XmlNode solid = properties.child("solidFill");
  return solid && is_coloured(solid);
}

// Of the older drawings: <v:shape fillcolor="#036">.
bool has_old_fill(XmlNode shape) {
  const std::string_view colour = shape.attribute("fillcolor");
  const std::string_view filled = shape.attribute("filled");
  const bool is_plain = colour.empty() || colour == "white" || colour.starts_with("#fff") ||
                        colour.starts_with("window") || is_white(colour).value_or(false);
  return !is_plain && filled != "f" && filled != "false";
}

}  // namespace

std::optional<bool> coloured_shading(XmlNode shading) {
  if (!shading) return std::nullopt;
  if (is_pattern(shading.attribute("val"))) return true;
  const std::string_view fill = shading.attribute("fill");
  if (const auto white = is_white(fill)) return !*white;
  const std::string_view theme = shading.attribute("themeFill");
  if (theme.empty()) return std::nullopt;
  return theme != "background1" && theme != "light1";
}

std::optional<bool> dark_shading(XmlNode shading) {
  if (!shading) return std::nullopt;
  if (shading.attribute("val") != "solid") return is_dark(shading.attribute("fill"));
  // Without a colour of its own it is black.
  return is_dark(shading.attribute("color")).value_or(true);
}

bool shades_cells(XmlNode table_style) {
  for (const XmlNode each : table_style) {
    if (each.name() == "shd" && coloured_shading(each).value_or(false)) return true;
    if (shades_cells(each)) return true;
  }
  return false;
}

bool is_filled(XmlNode drawing) {
  for (const XmlNode each : drawing) {
    if (each.name() == "txbxContent") continue;
    if (has_old_fill(each)) return true;
    if (each.name() == "spPr" && has_fill(each)) return true;
    const bool is_styled = each.name() == "wsp" && !each.child("spPr").child("noFill") &&
                           !each.child("spPr").child("solidFill");
    const std::string_view fill = each.child("style").child("fillRef").attribute("idx");
    if (is_styled && !fill.empty() && fill != "0") return true;
    if (is_filled(each)) return true;
  }
  return false;
}

bool is_hidden_shape(XmlNode shape) {
  if (shape.attribute("style").find("visibility:hidden") != std::string_view::npos) return true;
  return std::ranges::any_of(
      std::to_array<std::string_view>({"docPr", "cNvPr"}), [&](std::string_view name) {
        const std::string_view hidden = shape.child(name).attribute("hidden");
        return hidden == "1" || hidden == "true";
      });
}

}  // namespace openverslag
