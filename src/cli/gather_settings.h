// What a content folder says besides its minutes: settings, registry, vocabulary, privacy.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "archive/build.h"
#include "minutes/vocabulary.h"
#include "privacy/rules.h"
#include "site/config.h"
#include "site/writings.h"
#include "text/diagnostic.h"

namespace openverslag {

Config gather_config(const std::filesystem::path& folder, Diagnostics& diagnostics);
// Of the site and of its minutes.
ArchiveLanguages languages_of(const Config& config);

Registry gather_registry(const std::filesystem::path& folder, Diagnostics& diagnostics);
// Nothing without a vocabulary.toml.
std::optional<Vocabulary> gather_vocabulary(const std::filesystem::path& folder,
                                            Diagnostics& diagnostics);
// Also those whose day is still to come.
std::vector<Withdrawal> gather_withdrawals(const std::filesystem::path& folder,
                                           Diagnostics& diagnostics);
// The domains in the settings are the publisher's too.
PrivacyRules gather_privacy_rules(const std::filesystem::path& folder, const Config& config,
                                  Diagnostics& diagnostics);

}  // namespace openverslag
