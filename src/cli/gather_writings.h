// What the publisher wrote beside the minutes, read and checked.
#pragma once

#include <filesystem>
#include <optional>

#include "cli/public_words.h"
#include "site/config.h"
#include "site/writings.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// Pages and the glossary go through the same gate as minutes.
Writings gather_writings(const std::filesystem::path& folder, const Config& config,
                         const PublicWords& setting);

// The file that the settings name; a missing one is reported.
std::optional<Source> gather_tokens(const std::filesystem::path& folder, const Config& config,
                                    Diagnostics& diagnostics);

}  // namespace openverslag
