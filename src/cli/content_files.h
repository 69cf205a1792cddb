// The files of a content folder that are minutes.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// Paths below a content folder.
struct FoundFiles {
  std::vector<std::string> minutes;  // sorted
  std::set<std::string> sidecars;    // .toml files among them
};

// The readable files in `folder`/meetings and its folders, or in
// `folder` itself when there is no such folder. Names that begin with '.' or '_' are passed over;
// what looks like minutes and cannot be read yet is reported.
FoundFiles find_meeting_files(const std::filesystem::path& folder, Diagnostics& diagnostics);

inline constexpr std::string_view kGlossaryFile = "glossary.toml";
inline constexpr std::string_view kPeopleFile = "people.toml";
inline constexpr std::string_view kBodiesFile = "bodies.toml";
inline constexpr std::string_view kTopicsFile = "topics.toml";

// "site.toml", "people.toml", …: what the publisher may write beside the minutes.
std::span<const std::string_view> own_files();

// Nothing when it is not there, or cannot be read, which is then reported.
std::optional<Source> read_if_there(const std::filesystem::path& folder, std::string_view name,
                                    Diagnostics& diagnostics);

// Sorted paths below `folder`: the .md files in its folder `pages`. What else stands there is
// reported.
std::vector<std::string> find_own_pages(const std::filesystem::path& folder,
                                        Diagnostics& diagnostics);

// The content folder that `file` belongs to: the nearest folder above it that holds a folder
// `meetings` or one of our TOML files, else the folder it stands in.
std::filesystem::path content_folder_of(const std::filesystem::path& file);

}  // namespace openverslag
