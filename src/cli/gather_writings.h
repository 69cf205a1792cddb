// What the publisher wrote beside the minutes, read and checked.
#pragma once

#include <filesystem>
#include <optional>

#include "privacy/rules.h"
#include "site/config.h"
#include "site/writings.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// Pages go through the same gate for personal data as minutes.
Writings gather_writings(const std::filesystem::path& folder, const Config& config,
                         const PrivacyRules& privacy, Diagnostics& diagnostics);

// The file that the settings name; a missing one is reported.
std::optional<Source> gather_tokens(const std::filesystem::path& folder, const Config& config,
                                    Diagnostics& diagnostics);

}  // namespace openverslag
