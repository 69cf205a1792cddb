#include "publish/manifest.h"

#include <nettle/sha2.h>

#include <array>
#include <fstream>

namespace openverslag {
namespace {

constexpr std::string_view kFirstLine = "# openverslag: sha256sum -c manifest.sha256";

// As sha256sum does it: a name with a line end or a backslash is escaped, and its line marked.
void append_line(std::string& out, std::string_view path, std::string_view digest) {
  const bool escaped = path.find_first_of("\\\n\r") != std::string_view::npos;
  if (escaped) out += '\\';
  out.append(digest).append("  ");
  for (const char letter : path) {
    if (letter == '\\') {
      out += "\\\\";
    } else if (letter == '\n') {
      out += "\\n";
    } else if (letter == '\r') {
      out += "\\r";
    } else {
      out += letter;
    }
  }
  out += '\n';
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest;
  sha256_digest(&context, digest.size(), digest.data());
  std::string hex;
  hex.reserve(2 * digest.size());
  for (const std::uint8_t byte : digest) {
    hex += "0123456789abcdef"[byte >> 4];
    hex += "0123456789abcdef"[byte & 15];
  }
  return hex;
}

std::string write_manifest(const Manifest& manifest) {
  std::string out(kFirstLine);
  out += '\n';
  for (const auto& [path, digest] : manifest) append_line(out, path, digest);
  return out;
}

bool has_our_manifest(const std::filesystem::path& folder) {
  std::ifstream file(folder / kManifestName);
  std::string line;
  return std::getline(file, line) && line == kFirstLine;
}

}  // namespace openverslag
