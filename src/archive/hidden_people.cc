#include "archive/hidden_people.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "minutes/name_categories.h"

namespace openverslag {
namespace {

// "Aa" and "Aa-van Bee" may be one.
std::string first_part(const PersonName& name) {
  std::string key = surname_key(name);
  return key.substr(0, key.find('-'));
}

bool is_public(Publication publication) {
  return publication == Publication::page || publication == Publication::name;
}

}  // namespace

HiddenPeople::HiddenPeople(NamePolicy policy, const std::vector<PersonName>& registered)
    : policy_(std::move(policy)) {
  for (const PersonName& name : registered) public_[first_part(name)].push_back({name, {}});
}

void HiddenPeople::add(const std::string& file, const std::vector<CalledSo>& people) {
  for (const CalledSo& person : people) {
    told_.push_back({person, file});
    public_.try_emplace(first_part(person.name));
  }
}

// Only of surnames that are hidden somewhere: others are of no use.
void HiddenPeople::add_public(const std::string& file, const Header& header,
                              const Vocabulary& vocabulary) {
  if (told_.empty()) return;
  const auto see = [&](const Attendee& attendee) {
    if (!attendee.name) return;
    const auto bucket = public_.find(first_part(*attendee.name));
    if (bucket == public_.end()) return;
    const NameCategory category = category_of(attendee, vocabulary);
    const bool has_role =
        category != NameCategory::resident && category != NameCategory::letter_writer;
    const auto is_known = [&](const Published& one) { return one.name == *attendee.name; };
    if (has_role && is_public(policy_.of(category)) &&
        std::ranges::none_of(bucket->second, is_known))
      bucket->second.push_back({*attendee.name, file});
  };
  std::ranges::for_each(header.present, see);
  std::ranges::for_each(header.absent, see);
  if (header.chair) see(*header.chair);
  if (header.secretary) see(*header.secretary);
}

const HiddenPeople::Published* HiddenPeople::find_public(const PersonName& name) const {
  const auto bucket = public_.find(first_part(name));
  if (bucket == public_.end()) return nullptr;
  const auto one = std::ranges::find_if(
      bucket->second, [&](const Published& other) { return may_be_one(name, other.name); });
  return one == bucket->second.end() ? nullptr : &*one;
}

void HiddenPeople::finish() {
  for (const auto& [person, file] : told_) {
    const Published* published = find_public(person.name);
    if (published == nullptr)
      hide_everywhere(person);
    else if (person.is_sure && !published->file.empty() && published->file != file)
      doubts_.push_back({file, published->file});
  }
  told_.clear();
  std::ranges::sort(doubts_);
  doubts_.erase(std::unique(doubts_.begin(), doubts_.end()), doubts_.end());
  const auto key = [](const CalledSo& one) {
    return std::tuple(surname_key(one.name), one.name.initials, one.name.given);
  };
  std::ranges::stable_sort(everywhere_, {}, key);
  by_word_.clear();
  for (std::size_t i = 0; i < everywhere_.size(); ++i) {
    for (const std::uint32_t number : numbers_of(everywhere_[i].name))
      by_word_[number].push_back(i);
  }
}

// While they are collected `by_word_` tells who is there already.
void HiddenPeople::hide_everywhere(const CalledSo& person) {
  const WordNumbers numbers = numbers_of(person.name);
  for (const std::uint32_t number : numbers) {
    for (const std::size_t index : by_word_[number]) {
      CalledSo& known = everywhere_[index];
      if (!may_be_one(known.name, person.name)) continue;
      known.speaks = known.speaks || person.speaks;
      if (known.name.initials.empty() && known.name.given.empty()) known.name = person.name;
      return;
    }
  }
  for (const std::uint32_t number : numbers) by_word_[number].push_back(everywhere_.size());
  everywhere_.push_back(person);
}

std::vector<CalledSo> HiddenPeople::hidden_in_own(const std::vector<CalledSo>& people) const {
  std::vector<CalledSo> own;
  for (const CalledSo& one : people) {
    if (one.is_sure || find_public(one.name) == nullptr) own.push_back(one);
  }
  return own;
}

std::vector<CalledSo> HiddenPeople::hidden_elsewhere(const WordNumbers& capitals,
                                                     const std::vector<CalledSo>& own) const {
  std::vector<std::size_t> found;
  for (const std::uint32_t number : capitals) {
    const auto indices = by_word_.find(number);
    if (indices != by_word_.end())
      found.insert(found.end(), indices->second.begin(), indices->second.end());
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<CalledSo> people;
  for (const std::size_t index : found) {
    const auto is_this = [&](const CalledSo& other) {
      return may_be_one(everywhere_[index].name, other.name);
    };
    if (std::ranges::none_of(own, is_this)) people.push_back(everywhere_[index]);
  }
  return people;
}

std::vector<PersonName> HiddenPeople::namesakes(const std::vector<CalledSo>& people) const {
  std::vector<PersonName> names;
  for (const CalledSo& one : people) {
    const auto bucket = public_.find(first_part(one.name));
    if (bucket == public_.end()) continue;
    for (const Published& other : bucket->second) {
      if (std::ranges::find(names, other.name) == names.end()) names.push_back(other.name);
    }
  }
  return names;
}

}  // namespace openverslag
