#include "publish/manifest.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "publish/chain.h"

namespace openverslag {
namespace {

constexpr std::size_t kDigestLength = 64;  // of SHA-256 in hexadecimal
constexpr std::string_view kFirstWords = "# openverslag: sha256sum -c ";

bool is_first_line(std::string_view line) {
  return line.starts_with(kFirstWords) && line.substr(kFirstWords.size()) == kManifestName;
}

std::string digest_in(std::string_view line) {
  if (line.starts_with('\\')) line.remove_prefix(1);
  return std::string(line.substr(0, kDigestLength));
}

// The path in a line that append_line made.
std::string path_in(std::string_view line) {
  constexpr std::size_t kBeforePath = kDigestLength + 2;
  const bool escaped = line.starts_with('\\');
  line.remove_prefix(std::min(line.size(), kBeforePath + escaped));
  if (!escaped) return std::string(line);
  std::string path;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size()) {
      const char letter = line[++i];
      path += letter == 'n' ? '\n' : letter == 'r' ? '\r' : letter;
    } else {
      path += line[i];
    }
  }
  return path;
}

}  // namespace

ManifestText::ManifestText(std::string_view name) : text_(kFirstWords) {
  text_.append(name).append("\n");
}

// As sha256sum does it: a name with a line end or a backslash is escaped, and its line marked.
void ManifestText::add(std::string_view path, std::string_view digest) {
  const bool escaped = path.find_first_of("\\\n\r") != std::string_view::npos;
  if (escaped) text_ += '\\';
  text_.append(digest).append("  ");
  for (const char letter : path) {
    if (letter == '\\') {
      text_ += "\\\\";
    } else if (letter == '\n') {
      text_ += "\\n";
    } else if (letter == '\r') {
      text_ += "\\r";
    } else {
      text_ += letter;
    }
  }
  text_ += '\n';
}

std::string write_manifest(const Manifest& manifest, std::string_view name) {
  ManifestText text(name);
  for (const auto& [path, digest] : manifest) text.add(path, digest);
  return text.take();
}

std::optional<Manifest> parse_manifest(const std::string& bytes) {
  std::istringstream lines(bytes);
  std::string line;
  if (!std::getline(lines, line) || !is_first_line(line)) return std::nullopt;
  Manifest manifest;
  while (std::getline(lines, line)) manifest.insert_or_assign(path_in(line), digest_in(line));
  return manifest;
}

std::set<std::string, std::less<>> read_manifest(const std::filesystem::path& folder) {
  std::set<std::string, std::less<>> paths;
  std::ifstream file(folder / kManifestName);
  std::string line;
  if (!std::getline(file, line) || !is_first_line(line)) return paths;
  while (std::getline(file, line)) paths.insert(path_in(line));
  return paths;
}

bool is_of_the_manifest(std::string_view path) {
  return path == kManifestName || path == kLinkName || path == kHistoryName ||
         path == kSshSignature || path == kMinisignSignature;
}

bool has_our_manifest(const std::filesystem::path& folder) {
  std::ifstream file(folder / kManifestName);
  std::string line;
  return std::getline(file, line) && is_first_line(line);
}

}  // namespace openverslag
