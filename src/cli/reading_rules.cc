#include "cli/reading_rules.h"

#include <algorithm>
#include <optional>

#include "text/dates.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// Every name that the registry has of somebody.
void add_names(const RegisteredPerson& person, const Vocabulary& vocabulary,
               std::vector<PersonName>& names) {
  const auto add = [&](const std::string& printed) {
    if (auto name = parse_person_name(printed, vocabulary.names)) names.push_back(std::move(*name));
  };
  add(person.name);
  for (const Alias& alias : person.aliases) add(alias.name);
}

std::vector<PersonName> registered_names(const Registry& registry, const Vocabulary& vocabulary) {
  std::vector<PersonName> names;
  for (const RegisteredPerson& person : registry.people) add_names(person, vocabulary, names);
  return names;
}

// "Mevr. Aa", as somebody else may be called too.
bool is_surname_alone(const PersonName& name) {
  return name.initials.empty() && name.given.empty();
}

std::string notice_of(const Withdrawal& one, const Language& language) {
  return "[" + language.text("page.withdrawn-item", {long_date(one.date, language), one.reason}) +
         "]";
}

// Takes a person out of the registry, whatever it calls them. Returns the names that it had and
// that leave no doubt who is meant; nothing when there is no such person.
std::optional<std::vector<PersonName>> take_out(const PersonName& withdrawn,
                                                const Vocabulary& vocabulary, Registry& registry) {
  std::optional<std::vector<PersonName>> taken;
  std::erase_if(registry.people, [&](const RegisteredPerson& person) {
    std::vector<PersonName> names;
    add_names(person, vocabulary, names);
    const auto own = parse_person_name(person.name, vocabulary.names);
    const auto is_withdrawn = [&](const PersonName& name) {
      return may_be_one(name, withdrawn) && (!is_surname_alone(name) || (own && name == *own));
    };
    if (std::ranges::none_of(names, is_withdrawn)) return false;
    std::erase_if(names, is_surname_alone);
    if (!taken) taken.emplace();
    taken->insert(taken->end(), names.begin(), names.end());
    return true;
  });
  return taken;
}

void withdraw_person(const Withdrawal& one, Registry& registry, const Vocabulary& vocabulary,
                     PrivacyRules& privacy, ReadingRules& rules) {
  const auto name = parse_person_name(one.person, vocabulary.names);
  if (!name) {  // no name that has parts: the words as they stand
    std::erase_if(registry.people, [&](const RegisteredPerson& person) {
      return fold(person.name) == fold(one.person);
    });
    privacy.redactions.push_back({one.person, {}, {}, {}, one.place, one.written_in, true});
    return;
  }
  const std::string shown = "[" + privacy.mark + "]";
  rules.withdrawn.push_back({*name, shown, true});
  if (const auto names = take_out(*name, vocabulary, registry)) {
    for (const PersonName& other : *names) rules.withdrawn.push_back({other, shown, true});
  } else {
    rules.unregistered.emplace_back(*name, Where{one.written_in, one.place});
  }
}

}  // namespace

ReadingRules reading_rules(PrivacyRules privacy, Registry& registry,
                           const std::vector<Withdrawal>& withdrawals, const Vocabulary& vocabulary,
                           const Language& language) {
  ReadingRules rules;
  rules.withdrawn_title = language.text("page.withdrawn-item-title");
  tell_notices(withdrawals, language, rules);
  for (const Withdrawal& one : withdrawals) {
    if (!one.person.empty()) withdraw_person(one, registry, vocabulary, privacy, rules);
  }
  rules.registered = registered_names(registry, vocabulary);
  rules.privacy = std::move(privacy);
  return rules;
}

std::set<std::string, std::less<>> tell_notices(const std::vector<Withdrawal>& withdrawals,
                                                const Language& language, ReadingRules& rules) {
  decltype(rules.withdrawn_items) told;
  for (const Withdrawal& one : withdrawals) {
    if (!one.item.empty())
      told[one.file].push_back({one.item, rules.withdrawn_title, notice_of(one, language)});
  }
  std::set<std::string, std::less<>> changed;
  for (const auto& [file, items] : told) {
    const auto before = rules.withdrawn_items.find(file);
    if (before == rules.withdrawn_items.end() ||
        !std::ranges::equal(items, before->second, {}, &WithdrawnItem::notice,
                            &WithdrawnItem::notice))
      changed.insert(file);
  }
  rules.withdrawn_items = std::move(told);
  return changed;
}

}  // namespace openverslag
