#include "minutes/agenda.h"

#include <algorithm>
#include <charconv>

#include "minutes/joins.h"
#include "minutes/plain_titles.h"
#include "minutes/rich_text.h"

namespace openverslag {

namespace {

std::optional<std::uint32_t> last_top_item(const Agenda& agenda) {
  for (std::size_t index = agenda.items.size(); index-- > 0;) {
    const Item& item = agenda.items[index];
    if (item.section != agenda.section || item.is_section) return std::nullopt;
    if (!item.parent) return static_cast<std::uint32_t>(index);
  }
  return std::nullopt;
}

bool is_only_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

// "a)" below "4" is "4a", "1." below "4" is "4.1"; "4.1" says so itself.
std::string number_below(const std::string& parent, const std::string& number) {
  if (parent.empty() || number.empty() || number.starts_with(parent + ".")) return number;
  return parent + (is_only_digits(number) ? "." : "") + number;
}

// "3a" and "3.1" belong to item 3 when it is the item above.
bool is_part_of(const std::string& parent, const std::string& number) {
  if (parent.empty() || number.size() <= parent.size() || !number.starts_with(parent)) return false;
  const char next = number[parent.size()];
  return next == '.' || (next >= 'a' && next <= 'z');
}

int value_of(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.begin(), digits.end(), value);
  return error == std::errc() && end == digits.end() ? value : -1;
}

// "3." in a smaller heading below item 2 is item 3, unless it goes on from a "2." below item 2.
bool is_next_item(const Agenda& agenda, std::uint32_t parent, const std::string& number) {
  const int value = value_of(number);
  if (value < 2 || value != value_of(agenda.items[parent].number) + 1) return false;
  const Item& last = agenda.items.back();
  const std::size_t period = last.number.rfind('.');
  const bool goes_on = last.parent == parent && period != std::string::npos &&
                       value_of(std::string_view(last.number).substr(period + 1)) == value - 1;
  return !goes_on;
}

void set_number(Agenda& agenda, Item& item, const ItemNumber& number, bool below_last) {
  item.number = number.number;
  item.printed_number = number.printed;
  const auto parent = last_top_item(agenda);
  if (!parent) return;
  const std::string& above = agenda.items[*parent].number;
  if (is_part_of(above, number.number)) {
    item.parent = parent;
  } else if (number.sub_item || (below_last && !is_next_item(agenda, *parent, number.number))) {
    item.parent = parent;
    item.number = number_below(above, number.number);
  }
}

// A section without words that is followed by its items was a heading, not an item.
void drop_bare_section_item(Agenda& agenda, const std::optional<ItemNumber>& number) {
  if (agenda.items.empty()) return;
  const Item& last = agenda.items.back();
  // A heading "A. Opening" over "1. Mededelingen" is an item as well; over "4." it is part of "A4".
  const bool counts_anew = last.rule == ItemRule::heading && number && number->number == "1";
  if (!last.is_section || counts_anew || last.section != agenda.section) return;
  if (!agenda.texts.back().blocks.empty() || !agenda.action_cells.back().empty()) return;
  agenda.items.pop_back();
  agenda.texts.pop_back();
  agenda.action_cells.pop_back();
}

void push_item(Agenda& agenda, Item item) {
  agenda.items.push_back(std::move(item));
  agenda.texts.emplace_back();
  agenda.action_cells.emplace_back();
}

}  // namespace

void open_section(Agenda& agenda, std::string code, std::string title, Place place) {
  const auto has_code = [&](const Section& section) { return section.code == code; };
  const auto same = code.empty()
                        ? agenda.sections.end()
                        : std::find_if(agenda.sections.begin(), agenda.sections.end(), has_code);
  agenda.section = static_cast<std::uint32_t>(same - agenda.sections.begin());
  if (same == agenda.sections.end()) {
    agenda.sections.push_back({std::move(code), std::move(title), place});
  } else if (same->title.empty()) {
    same->title = std::move(title);
  }
}

void open_item(Agenda& agenda, const std::optional<ItemNumber>& number, std::string title,
               Place place, bool below_last, ItemRule rule, const Vocabulary& vocabulary) {
  Item item;
  item.rule = rule;
  item.is_section = number && !number->section.empty() && number->number.empty();
  if (number && !number->section.empty()) {
    open_section(agenda, number->section, item.is_section ? title : "", place);
  }
  if (!item.is_section) drop_bare_section_item(agenda, number);
  item.section = agenda.section;
  if (item.is_section) {
    item.printed_number = number->printed;
  } else if (number) {
    set_number(agenda, item, *number, below_last);
  } else if (below_last) {
    item.parent = last_top_item(agenda);
  }
  item.generic = is_usual_title(title, vocabulary);
  item.mixed = item.generic && is_mixed_title(title, vocabulary);
  item.title = std::move(title);
  item.place = place;
  push_item(agenda, std::move(item));
}

void add_words(Agenda& agenda, Block block) {
  agenda.texts.back().blocks.push_back(std::move(block));
}

void add_words_over_cut(Agenda& agenda, Text text, const Vocabulary& vocabulary) {
  ItemText& words = agenda.texts.back();
  Paragraph* above = words.blocks.empty() ? nullptr : std::get_if<Paragraph>(&words.blocks.back());
  // The place of joined words is that of their beginning: their end is kept here.
  agenda.items.back().last_line = std::max(agenda.items.back().last_line, last_line(text));
  if (above && goes_on(above->text.plain, text.plain)) {
    words.joins.push_back(join_over_cut(above->text, text, vocabulary));
  } else {
    words.blocks.push_back(Paragraph{std::move(text)});
  }
}

void add_action_over_cut(Agenda& agenda, Text text, const Vocabulary& vocabulary) {
  std::vector<ActionCell>& cells = agenda.action_cells.back();
  if (!cells.empty() && goes_on(cells.back().text.plain, text.plain)) {
    join_over_cut(cells.back().text, text, vocabulary);
  } else {
    cells.push_back({std::move(text)});
  }
}

void close_agenda(Agenda& agenda) {
  for (std::size_t index = 0; index < agenda.items.size(); ++index) {
    Item& item = agenda.items[index];
    item.last_line = std::max(item.last_line, item.place.line);
    for (const Block& block : agenda.texts[index].blocks) {
      item.last_line = std::max(item.last_line, last_line(block));
    }
    for (const ActionCell& cell : agenda.action_cells[index]) {
      item.last_line = std::max(item.last_line, last_line(cell.text));
    }
  }
}

}  // namespace openverslag
