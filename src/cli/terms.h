// What is published until a day: from that day on a build withdraws it.
#pragma once

#include <string>
#include <vector>

#include "archive/registry.h"
#include "cli/gather_minutes.h"
#include "privacy/rules.h"

namespace openverslag {

// Those who are told so by privacy.toml or people.toml, whose day has come.
std::vector<Withdrawal> people_due(const PrivacyRules& rules, const Registry& registry);

// Minutes that are told so by privacy.toml or themselves, with all files of their meeting. Of a
// file that is not there the clerk is told.
std::vector<Withdrawal> minutes_due(const Content& content, const Registry& registry,
                                    const std::vector<SharedReading>& readings,
                                    const Language& language, Diagnostics& diagnostics);

// A note for each term that ends within a month.
void report_terms(const Content& content, const Registry& registry,
                  const std::vector<Withdrawal>& written,
                  const std::vector<SharedReading>& readings, Diagnostics& diagnostics);

}  // namespace openverslag
