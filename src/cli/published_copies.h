// Minutes as they were published last, kept on this computer for a publication that must wait.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cli/gather.h"
#include "cli/record.h"

namespace openverslag {

// Whether any are kept.
bool has_published_copies(const std::filesystem::path& content);

// The record with that lasting digest, as if it stood in the file `path` now. Nothing when no copy
// of it is kept, or when it was in another kind of file.
std::optional<Record> published_copy(const std::filesystem::path& content,
                                     const std::string& digest, const std::string& path);

// Keeps those of all minutes that are published, and no others: what was withdrawn or forgotten
// goes. A file that cannot be written, or was changed since it was read, is not kept; nor is any
// where others may read it. A copy that was damaged is made anew.
void keep_published_copies(const Content& content);

}  // namespace openverslag
