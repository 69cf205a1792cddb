#include "minutes/withdraw_items.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <set>

#include "minutes/anchors.h"
#include "privacy/hidden_words.h"
#include "privacy/redacted_text.h"

namespace openverslag {
namespace {

// Shorter words stand in any meeting ("Opening").
constexpr std::size_t kTelling = 12;

using Sentences = std::vector<std::string>;

void remember(const std::string& words, Sentences& sentences) {
  if (words.size() >= kTelling) sentences.push_back(words);
}

// The notice stands where the first paragraph stood, and links to the others lead to it.
KeptNumbers numbers_of_notice(const KeptNumbers& kept, std::size_t blocks) {
  std::set<std::uint32_t> numbers;
  for (std::uint32_t block = 0; block < blocks; ++block)
    numbers.insert(kept ? kept->now[block] : block + 1);
  if (kept) numbers.insert(kept->former.begin(), kept->former.end());
  numbers.erase(1);
  if (numbers.empty()) return {};
  return std::make_shared<const ParagraphNumbers>(
      ParagraphNumbers{{1}, {numbers.begin(), numbers.end()}});
}

// `index`: of the item.
void withdraw(const WithdrawnItem& withdrawn, std::uint32_t index, Meeting& meeting,
              Sentences& gone) {
  Item& item = meeting.facts.items[index];
  ItemText& text = meeting.text.items[index];
  if (!item.generic) remember(item.title, gone);
  for (const Action& action : item.actions) remember(action.text, gone);
  for (const Decision& decision : item.decisions) remember(decision.text, gone);
  Item kept;
  kept.section = item.section;
  kept.parent = item.parent;
  kept.number = item.number;
  kept.printed_number = item.printed_number;
  kept.anchor =
      is_plain_anchor(meeting.facts, item) ? item.anchor : "x" + std::to_string(index + 1);
  kept.is_section = item.is_section;
  kept.place = item.place;
  kept.last_line = item.last_line;
  kept.title = withdrawn.title;
  kept.generic = true;
  kept.withdrawn = true;
  kept.paragraphs = numbers_of_notice(item.paragraphs, text.blocks.size());
  item = std::move(kept);
  Text notice{"-", {}, item.place};
  redact_bytes(notice, 0, 1, withdrawn.notice);
  text = {{Paragraph{std::move(notice)}}, {}};
}

void find_elsewhere(const Sentences& gone, const MeetingText& text, std::vector<Place>& places) {
  const auto look = [&](const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      const std::string words = plain_text(block);
      const bool stands = std::ranges::any_of(gone, [&](const std::string& sentence) {
        return !find_hidden_words(words, sentence).empty();
      });
      if (stands) places.push_back(place_of(block));
    }
  };
  look(text.preamble);
  for (const ItemText& item : text.items) look(item.blocks);
  look(text.closing);
}

}  // namespace

Withdrew withdraw_items(const std::vector<WithdrawnItem>& withdrawn, Meeting& meeting) {
  Withdrew result;
  Sentences gone;
  std::vector<Item>& items = meeting.facts.items;
  for (std::size_t i = 0; i < withdrawn.size(); ++i) {
    const auto found = std::ranges::find(items, withdrawn[i].anchor, &Item::anchor);
    if (found == items.end()) {
      result.missing.push_back(i);
      continue;
    }
    const auto index = static_cast<std::uint32_t>(found - items.begin());
    if (items[index].is_section && items[index].section)
      meeting.facts.sections[*items[index].section].title = withdrawn[i].title;
    withdraw(withdrawn[i], index, meeting, gone);
    // Those below come after it.
    for (std::uint32_t below = index + 1; below < items.size(); ++below) {
      const auto parent = items[below].parent;
      if (parent && (*parent == index || items[*parent].withdrawn) && *parent >= index)
        withdraw(withdrawn[i], below, meeting, gone);
    }
    meeting.facts.withheld = true;
  }
  if (!gone.empty()) find_elsewhere(gone, meeting.text, result.elsewhere);
  return result;
}

}  // namespace openverslag
