// The list of every published file with its SHA-256, in the form that sha256sum -c reads.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace openverslag {

inline constexpr std::string_view kManifestName = "manifest.sha256";

// Path below the output folder to its digest in hexadecimal.
using Manifest = std::map<std::string, std::string, std::less<>>;

// Begins with a comment line by which we know a folder of ours again; sha256sum skips it.
std::string write_manifest(const Manifest& manifest);

// The paths that the manifest in `folder` names; none when it is not one of ours.
std::set<std::string, std::less<>> read_manifest(const std::filesystem::path& folder);

// Whether `folder` holds a manifest that write_manifest made.
bool has_our_manifest(const std::filesystem::path& folder);

}  // namespace openverslag
