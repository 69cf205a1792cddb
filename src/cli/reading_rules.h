// What the clerk decided about publishing minutes, made ready for reading them.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "archive/registry.h"
#include "archive/withdrawals.h"
#include "minutes/hidden_names.h"
#include "minutes/vocabulary.h"
#include "minutes/withdraw_items.h"
#include "privacy/rules.h"
#include "text/language.h"

namespace openverslag {

// What decides how minutes may be published.
struct ReadingRules {
  PrivacyRules privacy;
  std::vector<PersonName> registered;  // of people in the registry, under every name they have
  std::vector<HiddenName> withdrawn;   // people who are to be found nowhere any more
  // Those of them that the registry does not tell of, and where they are written.
  std::vector<std::pair<PersonName, Where>> unregistered;
  std::map<std::string, std::vector<WithdrawnItem>, std::less<>> withdrawn_items;  // by file
  std::string withdrawn_title;  // what such an item is called
};

// Takes people who are withdrawn out of `registry`, whatever it calls them; what else it calls them
// is withdrawn too.
ReadingRules reading_rules(PrivacyRules privacy, Registry& registry,
                           const std::vector<Withdrawal>& withdrawals, const Vocabulary& vocabulary,
                           const Language& language);

// What stands in place of withdrawn items, as `withdrawals` have it now. Returns the files of those
// that are told otherwise than before.
std::set<std::string, std::less<>> tell_notices(const std::vector<Withdrawal>& withdrawals,
                                                const Language& language, ReadingRules& rules);

}  // namespace openverslag
