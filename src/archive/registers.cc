#include "archive/registers.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "archive/titles.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::chrono::months kCarriedOver{18};
constexpr std::size_t kMostCompared = 64;         // open actions of the same owners, latest first
constexpr std::size_t kLettersForOneChange = 10;  // nine tenths of the letters are the same

// How often each letter stands in a text.
using LetterCounts = std::array<std::uint16_t, 32>;

LetterCounts count_letters(std::string_view text) {
  LetterCounts counts{};
  for (const char each : text) ++counts[static_cast<unsigned char>(each) & 31u];
  return counts;
}

// The words of an action, ready to be compared.
struct Words {
  std::string text;
  std::string digits;
  LetterCounts letters;
};

Words comparable(const Action& action) {
  Words words;
  for (const std::string& word : words_of(action.task())) {
    if (!words.text.empty()) words.text += ' ';
    words.text += word;
  }
  std::ranges::copy_if(words.text, std::back_inserter(words.digits),
                       [](char each) { return each >= '0' && each <= '9'; });
  words.letters = count_letters(words.text);
  return words;
}

// Counting letters is much cheaper than measuring the distance, and rules out nearly all.
// "lantaarnpaal 12" is another than "lantaarnpaal 13".
bool is_similar(const Words& a, const Words& b) {
  if (a.digits != b.digits) return false;
  const std::size_t limit = std::max(a.text.size(), b.text.size()) / kLettersForOneChange;
  std::size_t differing = 0;
  for (std::size_t i = 0; i < a.letters.size(); ++i) {
    differing += static_cast<std::size_t>(std::abs(a.letters[i] - b.letters[i]));
  }
  return differing <= 2 * limit && edit_distance(a.text, b.text, limit) <= limit;
}

std::string owners_text(const Action& action) {
  std::vector<std::string> owners;
  for (const Owner& owner : action.owners) owners.push_back(fold(owner.printed));
  std::ranges::sort(owners);
  std::string text;
  for (const std::string& owner : owners) text += owner + '\n';
  return text;
}

class ActionRegister {
 public:
  ActionRegister(const MeetingList& meetings, std::vector<MeetingLinks>& links)
      : meetings_(meetings), links_(links) {}

  std::vector<ActionEntry> fill() && {
    for (MeetingIndex meeting = 0; meeting < meetings_.size(); ++meeting) {
      if (links_[meeting].translation_of) continue;
      const std::vector<Item>& items = meetings_[meeting].items;
      for (std::uint32_t item = 0; item < items.size(); ++item) {
        for (std::uint32_t i = 0; i < items[item].actions.size(); ++i) {
          add({{meeting, item}, i}, items[item].actions[i]);
        }
      }
    }
    return std::move(entries_);
  }

 private:
  using Numbers = std::vector<std::uint32_t>;

  void add(const ActionEntry::Appearance& appearance, const Action& action) {
    const Words words = comparable(action);
    const std::string body = std::to_string(links_[appearance.item.meeting].body) + '\n';
    Numbers& same_text = by_text_[body + words.text];
    Numbers& same_owners = by_owners_[body + owners_text(action)];
    std::optional<std::uint32_t> entry;
    if (!words.text.empty()) entry = earlier(same_text, appearance);
    if (!words.text.empty() && !entry) entry = similar(same_owners, words, appearance);
    if (!entry) {
      entry = static_cast<std::uint32_t>(entries_.size());
      entries_.emplace_back();
      words_.emplace_back();
    }
    if (!is_of_other_file(*entry, appearance)) appear(*entry, appearance, words);
    remember(same_text, *entry);
    remember(same_owners, *entry);
    links_[appearance.item.meeting].items[appearance.item.item].actions.push_back(*entry);
  }

  void appear(std::uint32_t entry, const ActionEntry::Appearance& appearance, const Words& words) {
    const ActionState state = action_of(appearance).state;
    if (state != ActionState::unknown || !is_of_meeting(entry, appearance))
      entries_[entry].state = state;
    entries_[entry].appearances.push_back(appearance);
    if (!action_of(appearance).owners.empty())
      entries_[entry].held = entries_[entry].appearances.size() - 1;
    words_[entry] = words;
  }

  static void remember(Numbers& numbers, std::uint32_t entry) {
    const auto known = std::ranges::find(numbers, entry);
    if (known != numbers.end()) numbers.erase(known);
    numbers.push_back(entry);
    if (numbers.size() > kMostCompared) numbers.erase(numbers.begin());
  }

  // Whether the entry was last seen in an earlier meeting, not too long ago.
  bool may_come_back(std::uint32_t entry, const ActionEntry::Appearance& now) const {
    const auto& last = entries_[entry].appearances.back();
    if (is_of_meeting(entry, now)) return false;
    const auto& then = meetings_[last.item.meeting].header.date;
    const auto& today = meetings_[now.item.meeting].header.date;
    if (!then || !today) return false;
    const std::chrono::sys_days until(std::chrono::year_month_day_last(
        (*then + kCarriedOver).year() / (*then + kCarriedOver).month() / std::chrono::last));
    return std::chrono::sys_days(*today) <= until;
  }

  bool is_of_meeting(std::uint32_t entry, const ActionEntry::Appearance& now) const {
    const auto& appearances = entries_[entry].appearances;
    return !appearances.empty() && leading_file(links_, appearances.back().item.meeting) ==
                                       leading_file(links_, now.item.meeting);
  }

  bool is_of_other_file(std::uint32_t entry, const ActionEntry::Appearance& now) const {
    return is_of_meeting(entry, now) &&
           entries_[entry].appearances.back().item.meeting != now.item.meeting;
  }

  // Whether another item of this meeting tells the entry too: its action list, or another file.
  bool may_be_told_again(std::uint32_t entry, const ActionEntry::Appearance& now) const {
    return is_of_meeting(entry, now) && entries_[entry].appearances.back().item != now.item;
  }

  // Nobody, or the same people: "Aa" in an item is "J. Aa" in the action list.
  bool has_holders_of(std::uint32_t entry, const ActionEntry::Appearance& now) const {
    const auto& last = entries_[entry].appearances.back();
    const std::vector<Owner>& before = action_of(last).owners;
    const std::vector<Owner>& after = action_of(now).owners;
    if (before.empty() || after.empty()) return true;
    if (before.size() != after.size()) return false;
    for (std::size_t i = 0; i < before.size(); ++i) {
      const Resolved& a = resolved_of(last)[i];
      const Resolved& b = resolved_of(now)[i];
      const bool one_person = a.linked() && b.linked() && a.person == b.person;
      if (!one_person && fold(before[i].printed) != fold(after[i].printed)) return false;
    }
    return true;
  }

  const Action& action_of(const ActionEntry::Appearance& appearance) const {
    return meetings_[appearance.item.meeting]
        .items[appearance.item.item]
        .actions[appearance.action];
  }

  const std::vector<Resolved>& resolved_of(const ActionEntry::Appearance& appearance) const {
    return links_[appearance.item.meeting].items[appearance.item.item].owners[appearance.action];
  }

  // To others: so says a list of actions, or the same matter. The same words ("stukken rondsturen")
  // of another matter are another promise.
  bool may_pass(std::uint32_t entry, const ActionEntry::Appearance& now) const {
    const ActionRule rule = action_of(now).rule;
    if (rule == ActionRule::table || rule == ActionRule::list) return true;
    const auto subject = subject_of(now);
    return !subject || subject == subject_of(entries_[entry].appearances.back());
  }

  std::optional<SubjectIndex> subject_of(const ActionEntry::Appearance& appearance) const {
    return links_[appearance.item.meeting].items[appearance.item.item].subject;
  }

  // Of several with the same words, the one that its holders have; none passes within a meeting.
  std::optional<std::uint32_t> earlier(const Numbers& numbers,
                                       const ActionEntry::Appearance& now) const {
    std::optional<std::uint32_t> passed_on;
    for (const std::uint32_t entry : numbers) {
      const bool comes_back = may_come_back(entry, now);
      if (!comes_back && !may_be_told_again(entry, now)) continue;
      if (has_holders_of(entry, now)) return entry;
      if (comes_back && !passed_on && may_pass(entry, now)) passed_on = entry;
    }
    return passed_on;
  }

  std::optional<std::uint32_t> similar(const Numbers& numbers, const Words& words,
                                       const ActionEntry::Appearance& now) const {
    const auto found = std::find_if(numbers.rbegin(), numbers.rend(), [&](std::uint32_t entry) {
      const bool told_again = may_come_back(entry, now) || is_of_other_file(entry, now);
      return told_again && is_similar(words_[entry], words);
    });
    return found == numbers.rend() ? std::nullopt : std::optional(*found);
  }

  const MeetingList& meetings_;
  std::vector<MeetingLinks>& links_;
  std::vector<ActionEntry> entries_;
  std::vector<Words> words_;  // as entries, of the latest appearance
  std::unordered_map<std::string, Numbers> by_text_;
  std::unordered_map<std::string, Numbers> by_owners_;
};

}  // namespace

std::vector<ActionEntry> register_actions(const MeetingList& meetings,
                                          std::vector<MeetingLinks>& links) {
  return ActionRegister(meetings, links).fill();
}

std::vector<DecisionEntry> register_decisions(const MeetingList& meetings,
                                              const std::vector<MeetingLinks>& links) {
  std::vector<DecisionEntry> entries;
  std::set<std::pair<MeetingIndex, std::string>> told;
  for (MeetingIndex meeting = 0; meeting < meetings.size(); ++meeting) {
    if (links[meeting].translation_of) continue;
    const std::vector<Item>& items = meetings[meeting].items;
    for (std::uint32_t item = 0; item < items.size(); ++item) {
      for (std::uint32_t i = 0; i < items[item].decisions.size(); ++i) {
        const std::string words = fold(items[item].decisions[i].text);
        const bool is_new = told.emplace(leading_file(links, meeting), words).second;
        if (is_new || !links[meeting].same_as) entries.push_back({{meeting, item}, i});
      }
    }
  }
  return entries;
}

}  // namespace openverslag
