// The list of every published file with its SHA-256, in the form that sha256sum -c reads.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace openverslag {

inline constexpr std::string_view kManifestName = "manifest.sha256";
// The same for the minutes that the site was made of, to be checked in the content folder.
inline constexpr std::string_view kSourcesName = "sources.sha256";

// Path below the output folder to its digest in hexadecimal.
using Manifest = std::map<std::string, std::string, std::less<>>;

// Its text, to be made line by line in the order of paths. Begins with a comment line, which tells
// that of a site from any other; sha256sum skips it. `name` is that of the file it will be.
class ManifestText {
 public:
  explicit ManifestText(std::string_view name = kManifestName);
  void add(std::string_view path, std::string_view digest);
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

std::string write_manifest(const Manifest& manifest, std::string_view name = kManifestName);

// What write_manifest wrote; nothing when it is not that.
std::optional<Manifest> parse_manifest(const std::string& bytes);

// The paths that the manifest in `folder` names; none when it is not one of ours.
std::set<std::string, std::less<>> read_manifest(const std::filesystem::path& folder);

// Of the files that manifest.sha256 cannot name: itself, and what is made of it.
bool is_of_the_manifest(std::string_view path);

// Whether `folder` holds a manifest that write_manifest made.
bool has_our_manifest(const std::filesystem::path& folder);

}  // namespace openverslag
