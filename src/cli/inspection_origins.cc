#include "cli/inspection_origins.h"

#include <algorithm>
#include <functional>

#include "text/fold.h"

namespace openverslag {
namespace {

using Look = std::function<void(const Text&)>;

void each_text(const Block& block, const Look& look) {
  if (const auto* table = std::get_if<Table>(&block)) {
    for (const Row& row : table->rows) {
      for (const Cell& cell : row.cells) std::ranges::for_each(cell.paragraphs, look);
    }
  } else if (const auto* heading = std::get_if<Heading>(&block)) {
    look(heading->text);
  } else if (const auto* item = std::get_if<ListItem>(&block)) {
    look(item->text);
  } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
    look(paragraph->text);
  } else {
    look(std::get<Preformatted>(block).text);
  }
}

// The line of a text that the place is in, where the text has the lines of its file.
std::string_view line_at(const Text& text, Place place) {
  std::string_view words = text.plain;
  for (auto line = text.place.line; line < place.line; ++line) {
    const std::size_t end = words.find('\n');
    if (end == std::string_view::npos) break;
    words.remove_prefix(end + 1);
  }
  return words.substr(0, words.find('\n'));
}

}  // namespace

std::string origin_words(const Inspection& inspection, const FieldOrigin& origin) {
  if (origin.place.line == 0) return {};
  for (const FrontMatterValue& value : inspection.document.front_matter) {
    if (value.file == origin.file && value.place == origin.place)
      return value.key + ": " + collapse_space(value.value);
  }
  const Text* nearest = nullptr;
  for (const Block& block : inspection.document.blocks) {
    each_text(block, [&](const Text& text) {
      // A label and its value on one line of a page have one place; the value comes last.
      const bool is_nearer = nearest == nullptr || text.place >= nearest->place;
      if (text.place <= origin.place && is_nearer && !text.plain.empty()) nearest = &text;
    });
  }
  if (nearest == nullptr) return {};
  const bool has_lines = inspection.source.kind == SourceKind::text;
  return collapse_space(has_lines ? line_at(*nearest, origin.place) : nearest->plain);
}

std::string_view word_of(HeaderRule rule) {
  switch (rule) {
    case HeaderRule::sidecar:
      return "sidecar";
    case HeaderRule::front_matter:
      return "front-matter";
    case HeaderRule::label:
      return "label";
    case HeaderRule::role:
      return "role";
    case HeaderRule::title:
      return "title";
    case HeaderRule::sentence:
      return "sentence";
    case HeaderRule::line:
      return "line";
    case HeaderRule::letterhead:
      return "letterhead";
    case HeaderRule::file_name:
      return "file-name";
    case HeaderRule::folder:
      break;
  }
  return "folder";
}

std::string_view word_of_rule(const Item& item) {
  if (item.title.empty() && item.printed_number.empty()) return "item-rest";
  switch (item.rule) {
    case ItemRule::heading:
      return "item-heading";
    case ItemRule::bold:
      return "item-bold";
    case ItemRule::number:
      return "item-number";
    case ItemRule::list:
      return "item-list";
    case ItemRule::row:
      break;
  }
  return "item-row";
}

std::string_view word_of(ActionRule rule) {
  switch (rule) {
    case ActionRule::label:
      return "action-label";
    case ActionRule::column:
      return "action-column";
    case ActionRule::table:
      return "action-table";
    case ActionRule::list:
      return "action-list";
    case ActionRule::box:
      return "action-box";
    case ActionRule::brackets:
      return "action-brackets";
    case ActionRule::owner:
      break;
  }
  return "action-owner";
}

std::string_view word_of(DecisionRule rule) {
  switch (rule) {
    case DecisionRule::label:
      return "decision-label";
    case DecisionRule::list:
      return "decision-list";
    case DecisionRule::column:
      return "decision-column";
    case DecisionRule::sentence:
      return "decision-sentence";
    case DecisionRule::passive:
      return "decision-passive";
    case DecisionRule::result:
      break;
  }
  return "decision-result";
}

bool is_certain(const Item& item) {
  if (item.title.empty() && item.printed_number.empty()) return false;
  const bool marked = item.rule == ItemRule::heading || item.rule == ItemRule::row;
  return marked || item.generic || !item.printed_number.empty();
}

bool is_certain(ActionRule rule) { return rule != ActionRule::owner; }

bool is_certain(DecisionRule rule) {
  return rule == DecisionRule::label || rule == DecisionRule::list ||
         rule == DecisionRule::sentence;
}

bool is_certain(HeaderRule rule) { return rule < HeaderRule::line; }

}  // namespace openverslag
