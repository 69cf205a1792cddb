#include "cli/signature.h"

#include <algorithm>
#include <fstream>
#include <vector>

#include "cli/run_tool.h"
#include "publish/chain.h"
#include "serve/temporary_folder.h"
#include "text/failure.h"
#include "text/file_bytes.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// A signature for another purpose is none of this.
constexpr const char* kNamespace = "openverslag";
constexpr const char* kSigner = "openverslag";

std::string key_bytes(const fs::path& key) {
  auto bytes = file_bytes(key);
  if (!bytes) throw Failure("failure.cli.no-file", {key.string()});
  return std::move(*bytes);
}

bool is_minisign(const fs::path& key) {
  const std::string bytes = key_bytes(key);
  if (bytes.starts_with("untrusted comment:")) return true;
  const bool is_ssh = bytes.find("PRIVATE KEY-----") != bytes.npos || bytes.starts_with("ssh-") ||
                      bytes.starts_with("ecdsa-") || bytes.starts_with("sk-");
  if (!is_ssh) throw Failure("failure.cli.sign-key", {key.string()});
  return false;
}

fs::path write(const fs::path& file, std::string_view bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
  return file;
}

// A public key of ssh as ssh-keygen wants those whom it trusts: "WHO OPTIONS TYPE KEY".
std::string trusted_line(const fs::path& public_key) {
  const std::string bytes = key_bytes(public_key);
  return std::string(kSigner) + " namespaces=\"" + kNamespace + "\" " +
         bytes.substr(0, bytes.find('\n')) + "\n";
}

}  // namespace

std::string signature_name(const fs::path& public_key) {
  return std::string(is_minisign(public_key) ? kMinisignSignature : kSshSignature);
}

OutputFile sign_manifest(const fs::path& key, std::string_view manifest_json) {
  const bool minisign = is_minisign(key);
  const TemporaryFolder folder;
  const fs::path file = write(folder.path() / kLinkName, manifest_json);
  const fs::path signature = folder.path() / (minisign ? kMinisignSignature : kSshSignature);
  // minisign would write the time into the comment: the same site must have the same bytes.
  const std::vector<std::string> command =
      minisign
          ? std::vector<std::string>{"minisign", "-S", "-s",      key,  "-m",
                                     file,       "-x", signature, "-t", "openverslag"}
          : std::vector<std::string>{"ssh-keygen", "-Y", "sign", "-f", key, "-n", kNamespace, file};
  const bool done = run_tool(command);
  const auto bytes = file_bytes(signature);
  if (!done || !bytes) throw Failure("failure.cli.not-signed", {command.front(), key.string()});
  return {signature.filename().string(), *bytes};
}

void refuse_key_inside(const fs::path& key, const fs::path& folder) {
  const fs::path inner = fs::weakly_canonical(fs::absolute(key));
  const fs::path outer = fs::weakly_canonical(fs::absolute(folder));
  if (std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end())
    throw Failure("failure.cli.sign-key-inside", {key.string(), folder.string()});
}

bool is_signed_by(const fs::path& public_key, std::string_view manifest_json,
                  std::string_view signature) {
  const TemporaryFolder folder;
  const fs::path file = write(folder.path() / kLinkName, manifest_json);
  const fs::path signed_by = write(folder.path() / "signature", signature);
  if (is_minisign(public_key))
    return run_tool({"minisign", "-V", "-q", "-p", public_key, "-m", file, "-x", signed_by});
  const fs::path trusted = write(folder.path() / "trusted", trusted_line(public_key));
  return run_tool({"ssh-keygen", "-Y", "verify", "-f", trusted, "-I", kSigner, "-n", kNamespace,
                   "-s", signed_by},
                  file);
}

}  // namespace openverslag
