#include "archive/kept_anchors.h"

#include <algorithm>
#include <map>
#include <utility>

#include "archive/matched_items.h"
#include "minutes/anchors.h"

namespace openverslag {
namespace {

using Anchors = std::map<std::string, std::string, std::less<>>;

// In place of a number that is none or not the only one, so that nothing is found by it.
std::string no_number(std::string_view mark, std::size_t index) {
  return std::string(mark) + std::to_string(index);
}

// The number by which a text can be looked up, or a name that no other text has.
class Numbers {
 public:
  explicit Numbers(std::vector<std::string> all, std::string_view mark)
      : all_(std::move(all)), mark_(mark) {}

  std::string of(std::size_t index) const {
    const std::string& number = all_[index];
    const bool is_sure = !number.empty() && std::ranges::count(all_, number) == 1;
    return is_sure ? number : no_number(mark_, index);
  }

 private:
  std::vector<std::string> all_;
  std::string_view mark_;
};

std::vector<std::string> numbers_of(const std::vector<KnownItem>& items) {
  std::vector<std::string> numbers;
  numbers.reserve(items.size());
  for (const KnownItem& item : items) numbers.push_back(item.number);
  return numbers;
}

// The items that were, each as if its number were its anchor; `anchors` by that.
PublishedText items_before(const KnownItems& known, Anchors& anchors) {
  PublishedText before;
  const Numbers numbers(numbers_of(known.items), "<");
  for (std::size_t i = 0; i < known.items.size(); ++i) {
    const PublishedPart* const part = find_part(known.words, known.items[i].anchor);
    if (part == nullptr) continue;
    before.push_back(*part);
    before.back().anchor = numbers.of(i);
    anchors.emplace(before.back().anchor, part->anchor);
  }
  return before;
}

// The items that are; their parts come in the order of `facts`.
PublishedText items_after(const Facts& facts, const MeetingText& text) {
  PublishedText after = published_text(facts, text);
  std::erase_if(after, [](const PublishedPart& part) { return !part.is_item(); });
  const Numbers numbers(numbers_of(items_of(facts)), ">");
  for (std::size_t i = 0; i < after.size(); ++i) after[i].anchor = numbers.of(i);
  return after;
}

// By position; empty: the item is new.
std::vector<std::string> matched_anchors(const KnownItems& known, const Facts& facts,
                                         const MeetingText& text) {
  std::vector<std::string> found(facts.items.size());
  Anchors anchors;
  const PublishedText before = items_before(known, anchors);
  const PublishedText after = items_after(facts, text);
  const Anchors matched = matched_items(before, after);
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto was = matched.find(after[i].anchor);
    if (was != matched.end()) found[i] = anchors.at(was->second);
  }
  if (!has_numbers_of(known, facts)) return found;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const std::string& anchor = known.items[i].anchor;
    if (found[i].empty() && find_part(known.words, anchor) == nullptr) found[i] = anchor;
  }
  return found;
}

// One that nothing ever had.
std::string new_anchor(const Facts& facts, const Item& item,
                       std::set<std::string, std::less<>>& used) {
  std::string number = number_anchor(facts, item);
  if (!number.empty() && used.insert(number).second) return number;
  const std::string stem = number.empty() ? section_anchor(facts, item) + "x" : number + "_";
  for (int n = number.empty() ? 1 : 2;; ++n) {
    std::string anchor = stem + std::to_string(n);
    if (used.insert(anchor).second) return anchor;
  }
}

}  // namespace

std::string item_tokens(const std::vector<KnownItem>& items) {
  std::string tokens;
  for (const auto& [anchor, number] : items) {
    if (!tokens.empty()) tokens += ' ';
    tokens += anchor;
    if (number != anchor) tokens.append("=").append(number);
  }
  return tokens;
}

std::vector<KnownItem> read_item_tokens(std::string_view tokens) {
  std::vector<KnownItem> items;
  while (!tokens.empty()) {
    const std::size_t end = std::min(tokens.find(' '), tokens.size());
    const std::string_view token = tokens.substr(0, end);
    tokens.remove_prefix(std::min(end + 1, tokens.size()));
    const std::size_t sign = token.find('=');
    const std::string_view number = sign == token.npos ? token : token.substr(sign + 1);
    items.push_back({std::string(token.substr(0, sign)), std::string(number)});
  }
  return items;
}

std::vector<KnownItem> items_of(const Facts& facts) {
  std::vector<KnownItem> items;
  for (const Item& item : facts.items) items.push_back({item.anchor, number_anchor(facts, item)});
  return items;
}

KnownItems known_items(const KnownMinutes& minutes) {
  KnownItems known;
  known.items = read_item_tokens(minutes.versions.back().items);
  for (const KnownVersion& version : minutes.versions) {
    for (KnownItem& item : read_item_tokens(version.items))
      known.used.insert(std::move(item.anchor));
    for (const std::string_view token : version.changed)
      known.used.emplace(token.substr(token.starts_with('-') ? 1 : 0));
    for (const auto& [now, before] : version.was) known.used.insert({now, before});
  }
  known.paragraphs = known_paragraphs(minutes);
  return known;
}

PublishedText last_words(const std::vector<TextVersion>& versions,
                         std::string_view withdrawn_title) {
  PublishedText words;
  for (TextVersion version : versions) {
    std::erase_if(version.parts, [&](const PublishedPart& part) {
      return part.is_item() && part.title == withdrawn_title;
    });
    words = text_after(std::move(words), version);
  }
  return words;
}

bool has_numbers_of(const KnownItems& known, const Facts& facts) {
  return std::ranges::equal(known.items, items_of(facts), {}, &KnownItem::number,
                            &KnownItem::number);
}

void keep_anchors(KnownItems known, const MeetingText& text, Facts& facts) {
  const bool is_recorded = !known.items.empty();
  for (const PublishedPart& part : known.words) {
    if (!part.is_item()) continue;
    known.used.insert(part.anchor);
    if (!is_recorded) known.items.push_back({part.anchor, part.anchor});
  }
  std::vector<std::string> kept(facts.items.size());
  if (!known.words.empty())
    kept = matched_anchors(known, facts, text);
  else if (has_numbers_of(known, facts))
    std::ranges::transform(known.items, kept.begin(), &KnownItem::anchor);
  for (std::size_t i = 0; i < kept.size(); ++i) {
    Item& item = facts.items[i];
    // Before anchors were kept, those of items without a number were made of their titles.
    const bool is_known = !kept[i].empty() && !holds_words(kept[i]);
    item.anchor = is_known ? kept[i] : new_anchor(facts, item, known.used);
  }
  keep_paragraphs(known.paragraphs, known.words, text, facts);
}

}  // namespace openverslag
