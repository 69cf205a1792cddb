// The publisher's own files as they were when the site was published last, kept on this computer.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "cli/gather.h"

namespace openverslag {

// "site.toml", "pages/contact.md", a logo: what may stand as it was while something leaves the
// site. Not what says whose name is to leave it: withdrawn.toml, privacy.toml and its key,
// people.toml and vocabulary.toml.
bool may_stand_as_published(const Content& content, std::string_view file);

// Keeps those files for the next publication. For their owner alone; where that cannot be, none.
void keep_published_settings(const Content& content);

// Whether any are kept; and that file.
bool has_published_settings(const std::filesystem::path& content);
bool has_published_setting(const std::filesystem::path& content, std::string_view file);

// A folder with all of the publisher's files as they are, but with those of `as_published` as they
// are kept, or without them when they are not. It is there until `remove_own_folder`. Nothing when
// it cannot be made.
std::optional<std::filesystem::path> make_own_folder(
    const Content& content, const std::set<std::string, std::less<>>& as_published);
void remove_own_folder(const std::filesystem::path& content);

}  // namespace openverslag
