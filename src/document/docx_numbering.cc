#include "document/docx_numbering.h"

#include <algorithm>
#include <utility>

#include "document/whole_number.h"

namespace openverslag {
namespace {

std::size_t level_index(XmlNode level) {
  const int index = whole_number(level.attribute("ilvl")).value_or(0);
  return static_cast<std::size_t>(std::clamp(index, 0, static_cast<int>(kListLevels) - 1));
}

char style_of(std::string_view format) {
  constexpr std::pair<std::string_view, char> kStyles[] = {
      {"lowerLetter", 'a'}, {"upperLetter", 'A'}, {"lowerRoman", 'i'}, {"upperRoman", 'I'},
      {"decimalZero", '0'}, {"bullet", '-'},      {"none", ' '}};
  for (const auto& [name, style] : kStyles) {
    if (name == format) return style;
  }
  return '1';
}

void read_level(XmlNode element, ListLevel& level) {
  const auto value = [&](std::string_view name) { return element.child(name).attribute("val"); };
  if (element.child("start")) level.start = whole_number(value("start")).value_or(1);
  if (element.child("numFmt")) level.style = style_of(value("numFmt"));
  if (element.child("lvlText")) level.pattern = value("lvlText");
  if (element.child("lvlRestart")) level.restarts_after = whole_number(value("lvlRestart"));
  if (element.child("isLgl")) level.plain_digits = is_on(element.child("isLgl"));
}

XmlNode with_attribute(XmlNode parent, std::string_view element, std::string_view attribute,
                       std::string_view value) {
  for (const XmlNode each : parent) {
    if (each.name() == element && each.attribute(attribute) == value) return each;
  }
  return {};
}

// A definition may only name the style of a list, whose own definition stands elsewhere.
XmlNode levels_holder(XmlNode definition, XmlNode root, const DocxStyles& styles) {
  const XmlNode link = definition.child("numStyleLink");
  if (!link) return definition;
  const auto& list = styles.character(link.attribute("val")).list;
  const XmlNode number = with_attribute(root, "num", "numId", list.value_or(""));
  const XmlNode found = with_attribute(root, "abstractNum", "abstractNumId",
                                       number.child("abstractNumId").attribute("val"));
  return found ? found : definition;
}

}  // namespace

DocxNumbering::DocxNumbering(XmlNode root, const DocxStyles& styles) {
  for (const XmlNode each : root) {
    if (each.name() == "abstractNum") read_definition(each, root, styles);
  }
  for (const XmlNode each : root) {
    if (each.name() == "num") read_list(each);
  }
}

void DocxNumbering::read_definition(XmlNode element, XmlNode root, const DocxStyles& styles) {
  Definition definition;
  for (const XmlNode each : levels_holder(element, root, styles)) {
    if (each.name() != "lvl") continue;
    const std::size_t index = level_index(each);
    read_level(each, definition.levels[index]);
    if (const XmlNode style = each.child("pStyle")) {
      definition.level_of_style.emplace(style.attribute("val"), static_cast<int>(index));
    }
  }
  definitions_.emplace(element.attribute("abstractNumId"), std::move(definition));
}

void DocxNumbering::read_list(XmlNode element) {
  List list{.definition = std::string(element.child("abstractNumId").attribute("val")),
            .levels = {},
            .restarts = {}};
  const auto definition = definitions_.find(list.definition);
  if (definition == definitions_.end()) return;
  list.levels = definition->second.levels;
  for (const XmlNode each : element) {
    if (each.name() != "lvlOverride") continue;
    const std::size_t index = level_index(each);
    read_level(each.child("lvl"), list.levels[index]);
    if (const XmlNode start = each.child("startOverride")) {
      list.levels[index].start = whole_number(start.attribute("val")).value_or(1);
      list.restarts.insert(index);
    }
  }
  lists_.emplace(element.attribute("numId"), std::move(list));
}

std::string DocxNumbering::next(std::string_view list, int level) {
  const auto found = lists_.find(list);
  if (found == lists_.end()) return {};
  const auto index =
      static_cast<std::size_t>(std::clamp(level, 0, static_cast<int>(kListLevels) - 1));
  ListCounter& counter = definitions_.find(found->second.definition)->second.counter;
  if (found->second.restarts.erase(index) > 0) counter.restart(index);
  return counter.next(found->second.levels, index);
}

int DocxNumbering::level_of_style(std::string_view list, std::string_view style) const {
  const auto found = lists_.find(list);
  if (found == lists_.end()) return 0;
  const auto& levels = definitions_.find(found->second.definition)->second.level_of_style;
  const auto level = levels.find(style);
  return level == levels.end() ? 0 : level->second;
}

}  // namespace openverslag
