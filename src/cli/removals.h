// Whether something that is to leave the site still stands on it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>

#include "cli/ready_site.h"

namespace openverslag {

// Digests of what is withdrawn or hidden by the clerk, without a word of what it is.
using Removals = std::set<std::string, std::less<>>;
Removals removals_in(const ReadySite& ready);

// Is anything of that new since the site was published last, on this computer? Or does a name that
// minutes alone tell to hide stand in what the history has of them? `perhaps` where nobody knows
// what was published.
enum class PendingRemoval : std::uint8_t { none, perhaps, sure };
PendingRemoval pending_removal(const ReadySite& ready);

// After a publication; for its owner alone.
void keep_removals(const std::filesystem::path& content, const Removals& removals);

}  // namespace openverslag
