#include "archive/registers.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <unordered_map>
#include <utility>

#include "archive/action_words.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::chrono::months kCarriedOver{18};
constexpr std::size_t kMostCompared = 64;  // open actions of the same owners, latest first

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

  struct Holder {
    std::uint32_t printed;  // its number in printed_
    std::optional<PersonIndex> person;
  };

  // What tells whether one appearance goes on with another. Each is asked of dozens: in one place,
  // as its meeting, item and links are far apart in memory.
  struct Sight {
    MeetingIndex meeting;  // of several files, the first
    std::optional<std::chrono::sys_days> day;
    std::optional<std::chrono::sys_days> until;  // when it may come back last
    std::optional<SubjectIndex> subject;
    std::uint32_t first_holder;  // in holders_
    std::uint32_t holders;
  };

  void add(const ActionEntry::Appearance& appearance, const Action& action) {
    const ActionWords words = comparable(action);
    std::vector<std::string> owners = folded_owners(action);
    const Sight sight = sight_of(appearance, owners);
    const std::string body = std::to_string(links_[appearance.item.meeting].body) + '\n';
    Numbers& same_text = by_text_[body + words.text];
    Numbers& same_owners = by_owners_[body + sorted_text(std::move(owners))];
    std::optional<std::uint32_t> entry;
    if (!words.text.empty()) entry = earlier(same_text, appearance, sight);
    if (!words.text.empty() && !entry) entry = similar(same_owners, words, appearance, sight);
    if (!entry) {
      entry = static_cast<std::uint32_t>(entries_.size());
      entries_.emplace_back();
      words_.emplace_back();
      sights_.push_back({});
    }
    if (!is_of_other_file(*entry, appearance, sight)) appear(*entry, appearance, sight, words);
    remember(same_text, *entry);
    remember(same_owners, *entry);
    links_[appearance.item.meeting].items[appearance.item.item].actions.push_back(*entry);
  }

  Sight sight_of(const ActionEntry::Appearance& appearance,
                 const std::vector<std::string>& owners) {
    const MeetingIndex meeting = appearance.item.meeting;
    const ItemLinks& item = links_[meeting].items[appearance.item.item];
    Sight sight{leading_file(links_, meeting),
                {},
                {},
                item.subject,
                static_cast<std::uint32_t>(holders_.size()),
                static_cast<std::uint32_t>(owners.size())};
    if (const auto& date = meetings_[meeting].header.date) {
      const Date last = *date + kCarriedOver;
      sight.day = *date;
      sight.until = std::chrono::year_month_day_last(last.year(), last.month() / std::chrono::last);
    }
    const std::vector<Resolved>& resolved = item.owners[appearance.action];
    for (std::size_t i = 0; i < owners.size(); ++i) {
      const auto number = static_cast<std::uint32_t>(printed_.size());
      holders_.push_back({printed_.emplace(owners[i], number).first->second, {}});
      if (resolved[i].linked()) holders_.back().person = resolved[i].person;
    }
    return sight;
  }

  static std::string sorted_text(std::vector<std::string> owners) {
    std::ranges::sort(owners);
    std::string text;
    for (const std::string& owner : owners) text += owner + '\n';
    return text;
  }

  void appear(std::uint32_t entry, const ActionEntry::Appearance& appearance, const Sight& sight,
              const ActionWords& words) {
    const ActionState state = action_of(appearance).state;
    if (state != ActionState::unknown || !is_of_meeting(entry, sight))
      entries_[entry].state = state;
    entries_[entry].appearances.push_back(appearance);
    if (!action_of(appearance).owners.empty())
      entries_[entry].held = entries_[entry].appearances.size() - 1;
    words_[entry] = words;
    sights_[entry] = sight;
  }

  static void remember(Numbers& numbers, std::uint32_t entry) {
    const auto known = std::ranges::find(numbers, entry);
    if (known != numbers.end()) numbers.erase(known);
    numbers.push_back(entry);
    if (numbers.size() > kMostCompared) numbers.erase(numbers.begin());
  }

  // Whether the entry was last seen in an earlier meeting, not too long ago.
  bool may_come_back(std::uint32_t entry, const Sight& now) const {
    const Sight& last = sights_[entry];
    return last.meeting != now.meeting && last.until && now.day && *now.day <= *last.until;
  }

  bool is_of_meeting(std::uint32_t entry, const Sight& now) const {
    return !entries_[entry].appearances.empty() && sights_[entry].meeting == now.meeting;
  }

  bool is_of_other_file(std::uint32_t entry, const ActionEntry::Appearance& appearance,
                        const Sight& now) const {
    return is_of_meeting(entry, now) &&
           entries_[entry].appearances.back().item.meeting != appearance.item.meeting;
  }

  // Whether another item of this meeting tells the entry too: its action list, or another file.
  bool may_be_told_again(std::uint32_t entry, const ActionEntry::Appearance& appearance,
                         const Sight& now) const {
    return is_of_meeting(entry, now) && entries_[entry].appearances.back().item != appearance.item;
  }

  // Nobody, or the same people: "Aa" in an item is "J. Aa" in the action list.
  bool has_holders_of(std::uint32_t entry, const Sight& now) const {
    const Sight& last = sights_[entry];
    if (last.holders == 0 || now.holders == 0) return true;
    if (last.holders != now.holders) return false;
    const auto before = holders_.begin() + last.first_holder;
    return std::equal(before, before + last.holders, holders_.begin() + now.first_holder,
                      [](const Holder& a, const Holder& b) {
                        return a.printed == b.printed || (a.person && a.person == b.person);
                      });
  }

  const Action& action_of(const ActionEntry::Appearance& appearance) const {
    return meetings_[appearance.item.meeting]
        .items[appearance.item.item]
        .actions[appearance.action];
  }

  // To others: so says a list of actions, or the same matter. The same words ("stukken rondsturen")
  // of another matter are another promise.
  bool may_pass(std::uint32_t entry, const ActionEntry::Appearance& appearance,
                const Sight& now) const {
    const ActionRule rule = action_of(appearance).rule;
    if (rule == ActionRule::table || rule == ActionRule::list) return true;
    return !now.subject || now.subject == sights_[entry].subject;
  }

  // Of several with the same words, the one that its holders have; none passes within a meeting.
  std::optional<std::uint32_t> earlier(const Numbers& numbers,
                                       const ActionEntry::Appearance& appearance,
                                       const Sight& now) const {
    std::optional<std::uint32_t> passed_on;
    for (const std::uint32_t entry : numbers) {
      const bool comes_back = may_come_back(entry, now);
      if (!comes_back && !may_be_told_again(entry, appearance, now)) continue;
      if (has_holders_of(entry, now)) return entry;
      if (comes_back && !passed_on && may_pass(entry, appearance, now)) passed_on = entry;
    }
    return passed_on;
  }

  std::optional<std::uint32_t> similar(const Numbers& numbers, const ActionWords& words,
                                       const ActionEntry::Appearance& appearance,
                                       const Sight& now) const {
    const auto found = std::find_if(numbers.rbegin(), numbers.rend(), [&](std::uint32_t entry) {
      const bool told_again = may_come_back(entry, now) || is_of_other_file(entry, appearance, now);
      return told_again && is_similar(words_[entry], words);
    });
    return found == numbers.rend() ? std::nullopt : std::optional(*found);
  }

  const MeetingList& meetings_;
  std::vector<MeetingLinks>& links_;
  std::vector<ActionEntry> entries_;
  std::vector<ActionWords> words_;  // as entries, of the latest appearance
  std::vector<Sight> sights_;       // the same
  std::vector<Holder> holders_;
  std::unordered_map<std::string, std::uint32_t> printed_;  // holders, folded
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
