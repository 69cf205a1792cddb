#include "document/odt_lists.h"

#include <algorithm>
#include <utility>

#include "document/whole_number.h"

namespace openverslag {
namespace {

std::size_t level_index(int level) {
  return static_cast<std::size_t>(std::clamp(level, 1, static_cast<int>(kListLevels)) - 1);
}

char style_of(XmlNode level) {
  if (level.name() == "list-level-style-bullet" || level.name() == "list-level-style-image") {
    return '-';
  }
  const std::string_view format = level.attribute("num-format");
  return format.size() == 1 ? format[0] : ' ';
}

// "%1%.%2%" is written "%1.%2" here.
std::string pattern_of(std::string_view format) {
  std::string pattern;
  for (std::size_t at = 0; at < format.size(); ++at) {
    pattern += format[at];
    const bool is_level = format[at] == '%' && at + 2 < format.size() && format[at + 2] == '%';
    if (!is_level) continue;
    pattern += format[at + 1];
    at += 2;
  }
  return pattern;
}

// The numbers of as many levels as are shown, parted by points.
std::string pattern_of(XmlNode element, std::size_t index, const ListLevels& levels) {
  if (levels[index].style == ' ') return {};
  if (element.has_attribute("num-list-format")) {
    return pattern_of(element.attribute("num-list-format"));
  }
  const int shown = whole_number(element.attribute("display-levels")).value_or(1);
  std::string numbers;
  for (std::size_t level = 0; level <= index; ++level) {
    const bool is_shown = static_cast<int>(index - level) < shown;
    if (!is_shown || levels[level].style == ' ' || levels[level].style == '-') continue;
    if (!numbers.empty()) numbers += '.';
    numbers += '%' + std::to_string(level + 1);
  }
  return std::string(element.attribute("num-prefix")) + numbers +
         std::string(element.attribute("num-suffix"));
}

ListLevels read_levels(XmlNode style) {
  ListLevels levels;
  for (ListLevel& level : levels) level.style = ' ';
  for (const XmlNode each : style) {
    const auto number = whole_number(each.attribute("level"));
    if (!number) continue;
    ListLevel& level = levels[level_index(*number)];
    level.style = style_of(each);
    level.start = whole_number(each.attribute("start-value")).value_or(1);
  }
  for (const XmlNode each : style) {
    const auto number = whole_number(each.attribute("level"));
    if (!number) continue;
    const std::size_t index = level_index(*number);
    levels[index].pattern = pattern_of(each, index, levels);
  }
  return levels;
}

}  // namespace

OdtLists::OdtLists(XmlNode content, XmlNode styles) : counters_(1) {
  read_styles(content.child("automatic-styles"));
  read_styles(styles.child("styles"));
  outline_ = read_levels(styles.child("styles").child("outline-style"));
}

void OdtLists::read_styles(XmlNode styles) {
  for (const XmlNode each : styles) {
    if (each.name() == "list-style") styles_.emplace(each.attribute("name"), read_levels(each));
  }
}

// A list counts on from an earlier one only when it says so.
std::size_t OdtLists::counter_of(XmlNode list, const std::string& style) {
  const auto before = counter_of_list_.find(list.attribute("continue-list"));
  if (before != counter_of_list_.end()) return before->second;
  const auto same_style = counter_of_style_.find(style);
  if (same_style != counter_of_style_.end() && list.attribute("continue-numbering") == "true") {
    return same_style->second;
  }
  counters_.emplace_back();
  return counters_.size() - 1;
}

void OdtLists::open(XmlNode list) {
  OpenList opened{.style = std::string(list.attribute("style-name")), .start = {}};
  if (opened.style.empty() && !open_.empty()) opened.style = open_.back().style;
  if (open_.empty()) {
    counter_ = counter_of(list, opened.style);
    counter_of_style_[opened.style] = counter_;
    if (list.has_attribute("id")) counter_of_list_[std::string(list.attribute("id"))] = counter_;
  } else if (list.attribute("continue-numbering") != "true") {
    counters_[counter_].restart(level_index(depth() + 1));
  }
  open_.push_back(std::move(opened));
}

void OdtLists::close() { open_.pop_back(); }

void OdtLists::open_item(XmlNode item) {
  open_.back().has_number = item.name() == "list-item";
  open_.back().start = whole_number(item.attribute("start-value"));
}

const ListLevels* OdtLists::levels() const {
  const auto found = open_.empty() ? styles_.end() : styles_.find(open_.back().style);
  return found == styles_.end() ? nullptr : &found->second;
}

bool OdtLists::prints_numbers() const {
  return levels() != nullptr && (*levels())[level_index(depth())].style != ' ';
}

std::string OdtLists::number() {
  OpenList& list = open_.back();
  if (!std::exchange(list.has_number, false)) return {};
  return counters_[counter_].next(*levels(), level_index(depth()), list.start);
}

std::string OdtLists::heading_number(XmlNode heading, int level) {
  if (heading.attribute("is-list-header") == "true") return {};
  std::optional<int> start;
  if (heading.attribute("restart-numbering") == "true") {
    start = whole_number(heading.attribute("start-value")).value_or(1);
  }
  return headings_.next(outline_, level_index(level), start);
}

}  // namespace openverslag
