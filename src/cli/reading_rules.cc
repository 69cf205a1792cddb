#include "cli/public_document.h"
#include "text/dates.h"

namespace openverslag {
namespace {

// Of people in the registry, under every name they have there.
std::vector<PersonName> registered_names(const Registry& registry, const Vocabulary& vocabulary) {
  std::vector<PersonName> names;
  const auto add = [&](const std::string& printed) {
    if (auto name = parse_person_name(printed, vocabulary.names)) names.push_back(std::move(*name));
  };
  for (const RegisteredPerson& person : registry.people) {
    add(person.name);
    for (const Alias& alias : person.aliases) add(alias.name);
  }
  return names;
}

std::string notice_of(const Withdrawal& one, const Language& language) {
  return "[" + language.text("page.withdrawn-item", {long_date(one.date, language), one.reason}) +
         "]";
}

}  // namespace

ReadingRules reading_rules(PrivacyRules privacy, const Registry& registry,
                           const std::vector<Withdrawal>& withdrawals, const Vocabulary& vocabulary,
                           const Language& language) {
  ReadingRules rules;
  rules.registered = registered_names(registry, vocabulary);
  for (const Withdrawal& one : withdrawals) {
    if (!one.item.empty()) {
      rules.withdrawn_items[one.file].push_back(
          {one.item, std::string(language.text("page.withdrawn-item-title")),
           notice_of(one, language)});
    }
    if (one.person.empty()) continue;
    const std::string shown = "[" + privacy.mark + "]";
    if (auto name = parse_person_name(one.person, vocabulary.names))
      rules.withdrawn.push_back({std::move(*name), shown, true});
    else  // no name that has parts: the words as they stand
      privacy.redactions.push_back({one.person, {}, {}, {}, one.place});
  }
  rules.privacy = std::move(privacy);
  return rules;
}

}  // namespace openverslag
