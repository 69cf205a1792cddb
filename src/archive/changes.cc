#include "archive/changes.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace openverslag {
namespace {

std::size_t marks_in(const PublishedPart& part, const std::vector<std::string>& marks) {
  std::size_t count = 0;
  const auto add = [&](std::string_view text) {
    for (const std::string& mark : marks) {
      for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1))
        ++count;
    }
  };
  add(part.title);
  for (const std::string& line : part.lines) add(line);
  return count;
}

std::vector<std::string> told_words(const PublishedPart* part) {
  std::vector<std::string> words;
  if (part == nullptr) return words;
  if (!part->title.empty()) words.push_back(part->title);
  words.insert(words.end(), part->lines.begin(), part->lines.end());
  return words;
}

// What one item was called in the versions after one.
class Changes {
 public:
  Changes(const KnownMinutes& minutes, const PublishedWords& words, const Facts& facts,
          const std::vector<std::string>& marks)
      : minutes_(minutes), words_(words), facts_(facts), marks_(marks) {}

  // Nothing: it is not told.
  std::optional<PartChange> change(const KnownVersion& version, std::string_view token) const {
    PartChange change;
    change.is_gone = token.starts_with('-');
    const std::string anchor(change.is_gone ? token.substr(1) : token);
    if (!change.is_gone) change.anchor = now_called(anchor, version.number);
    if (is_withdrawn(change.anchor)) return std::nullopt;
    const PublishedText* const after = text_of(version.number);
    const PublishedText* const before = text_of(version.number - 1);
    if (after == nullptr || before == nullptr) {
      change.untold = Untold::forgotten;
      return change;
    }
    const PublishedPart* const is = change.is_gone ? nullptr : find_part(*after, anchor);
    const PublishedPart* const was =
        change.is_gone ? find_part(*before, anchor) : part_before(version, anchor, *before);
    if (is == nullptr && was == nullptr) return std::nullopt;
    change.title = is != nullptr ? is->title : was->title;
    change.is_new = was == nullptr;
    if (!was_hidden_later(version.number))
      change.words = compare_words(told_words(was), told_words(is));
    if (change.words.empty()) {
      change.untold = Untold::hidden;
      // As it is called now, which may be told.
      const PublishedPart* const part = find_part(words_.now, change.anchor);
      change.title = part != nullptr ? part->title : std::string();
    } else if (was != nullptr) {
      change.title_before = was->title;
    }
    return change;
  }

 private:
  const PublishedText* text_of(unsigned version) const {
    if (version < words_.first || version >= words_.first + words_.texts.size()) return nullptr;
    return &words_.texts[version - words_.first];
  }

  static const PublishedPart* part_before(const KnownVersion& version, const std::string& anchor,
                                          const PublishedText& before) {
    const auto was = version.was.find(anchor);
    if (was != version.was.end()) return find_part(before, was->second);
    // Its number was that of another item.
    const bool is_taken =
        std::ranges::any_of(version.was, [&](const auto& each) { return each.second == anchor; }) ||
        std::ranges::find(version.changed, "-" + anchor) != version.changed.end();
    return is_taken ? nullptr : find_part(before, anchor);
  }

  // The anchor after the version that comes next; empty when the part is gone.
  static std::string next_called(const std::string& anchor, const KnownVersion& version) {
    if (std::ranges::find(version.changed, "-" + anchor) != version.changed.end()) return {};
    const auto next =
        std::ranges::find_if(version.was, [&](const auto& each) { return each.second == anchor; });
    return next == version.was.end() ? anchor : next->first;
  }

  std::string now_called(std::string anchor, unsigned version) const {
    for (const KnownVersion& later : minutes_.versions) {
      if (later.number > version && !anchor.empty()) anchor = next_called(anchor, later);
    }
    if (anchor.starts_with('.')) return anchor;
    const auto item = std::ranges::find(facts_.items, anchor, &Item::anchor);
    return item == facts_.items.end() ? std::string() : anchor;
  }

  bool is_withdrawn(const std::string& anchor) const {
    const auto item = std::ranges::find(facts_.items, anchor, &Item::anchor);
    return item != facts_.items.end() && item->withdrawn;
  }

  // Whether the record has more marks in it since than before or after this version. Which words
  // they stand for nobody can say: they may have moved from one item to another, or stood in place
  // of others. So nothing is told then of any of its items; too little, and never too much.
  bool was_hidden_later(unsigned version) const {
    const std::size_t before = marks_in(*text_of(version - 1), marks_);
    const std::size_t after = marks_in(*text_of(version), marks_);
    std::size_t most = std::max(after, marks_in(words_.now, marks_));
    for (const KnownVersion& later : minutes_.versions) {
      const PublishedText* const text = later.number > version ? text_of(later.number) : nullptr;
      if (text != nullptr) most = std::max(most, marks_in(*text, marks_));
    }
    return most > std::min(before, after);
  }

  const KnownMinutes& minutes_;
  const PublishedWords& words_;
  const Facts& facts_;
  const std::vector<std::string>& marks_;
};

// The same file: what is told of it is that rules hide more of its words.
bool is_no_correction(const KnownMinutes& minutes, std::size_t version) {
  const KnownVersion& now = minutes.versions[version];
  return now.changed.empty() || (version > 0 && now.digest == minutes.versions[version - 1].digest);
}

}  // namespace

std::size_t marks_in(const PublishedText& text, const std::vector<std::string>& marks) {
  std::size_t count = 0;
  for (const PublishedPart& part : text) count += marks_in(part, marks);
  return count;
}

std::vector<MinutesChange> changes_of(std::string_view key, const KnownMinutes& minutes,
                                      const PublishedWords& words, const Facts& facts,
                                      const std::vector<std::string>& marks) {
  const Changes changes(minutes, words, facts, marks);
  std::vector<MinutesChange> all;
  for (const KnownVersion& version : minutes.versions) {
    if (version.changed.empty()) continue;
    MinutesChange one;
    one.id = std::string(key) + "." + std::to_string(version.number);
    one.date = version.date;
    one.after_draft = minutes.versions[version.number - 2].standing == Standing::draft &&
                      version.standing != Standing::draft;
    for (const std::string& token : version.changed) {
      if (auto part = changes.change(version, token)) one.parts.push_back(std::move(*part));
    }
    if (!one.parts.empty()) all.push_back(std::move(one));
  }
  return all;
}

bool has_hidden_words(const KnownMinutes& minutes, const std::vector<TextVersion>& versions,
                      const std::vector<std::string>& marks) {
  PublishedText text;
  std::optional<std::size_t> before;
  for (const TextVersion& each : versions) {
    text = text_after(std::move(text), each);
    const std::size_t now = marks_in(text, marks);
    const bool is_hiding = each.number > 0 && each.number <= minutes.versions.size() &&
                           is_no_correction(minutes, each.number - 1);
    if (is_hiding && before && now > *before) return true;
    before = now;
  }
  return false;
}

}  // namespace openverslag
