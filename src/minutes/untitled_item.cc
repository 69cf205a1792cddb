#include "minutes/untitled_item.h"

#include <algorithm>
#include <utility>

#include "minutes/passages.h"

namespace openverslag {
namespace {

// The last line that says something of the header.
std::uint32_t last_line_of(const Header& header) {
  std::uint32_t last = std::max(header.title_place.line, header.date_place.line);
  for (const FieldOrigin& origin : header.origins) {
    if (origin.file.empty()) last = std::max(last, origin.place.line);
  }
  for (const auto* list : {&header.present, &header.absent}) {
    for (const Attendee& each : *list) last = std::max(last, each.place.line);
  }
  return last;
}

bool is_sentence(const Block& block) {
  const Text* text = running_text(block);
  return text != nullptr && text->plain.find_first_of(".?!") != std::string::npos;
}

// "Rondvraag" and "Sluiting" are no more than the end.
bool are_only_the_end(const std::vector<Item>& items, const Vocabulary& vocabulary) {
  return std::ranges::all_of(items,
                             [](const Item& item) { return item.generic && !item.parent; }) &&
         (items.empty() || is_mixed_title(items.front().title, vocabulary));
}

template <class Part>
void move_to_front(std::vector<Part>& parts) {
  std::rotate(parts.begin(), parts.end() - 1, parts.end());
}

}  // namespace

std::optional<Place> open_untitled_item(const Header& header, const Vocabulary& vocabulary,
                                        std::vector<Block>& preamble, Agenda& agenda) {
  const bool may_be = header.date || !header.present.empty() || !header.absent.empty();
  if (!may_be || !are_only_the_end(agenda.items, vocabulary)) return std::nullopt;
  const std::uint32_t last = last_line_of(header);
  const auto first = std::ranges::find_if(
      preamble, [&](const Block& block) { return place_of(block).line > last; });
  if (std::none_of(first, preamble.end(), is_sentence)) return std::nullopt;
  const auto section = std::exchange(agenda.section, std::nullopt);  // opened below these words
  open_item(agenda, std::nullopt, "", place_of(*first), false, ItemRule::heading, vocabulary);
  agenda.section = section;
  for (auto block = first; block != preamble.end(); ++block) add_words(agenda, std::move(*block));
  preamble.erase(first, preamble.end());
  move_to_front(agenda.items);
  move_to_front(agenda.texts);
  move_to_front(agenda.action_cells);
  return agenda.items.front().place;
}

}  // namespace openverslag
