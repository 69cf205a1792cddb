// Signatures of manifest.json, made and checked by minisign or by ssh-keygen.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "render/output_file.h"

namespace openverslag {

// The file that stands beside manifest.json. `key` is a secret key of minisign without a password,
// or one of OpenSSH without a password or held by its agent; which of the two is seen in the file.
// Throws Failure when it is neither, when the tool is not there, and when that makes no signature.
OutputFile sign_manifest(const std::filesystem::path& key, std::string_view manifest_json);

// Throws Failure when the secret key lies in `folder`, where it would be published or shared.
void refuse_key_inside(const std::filesystem::path& key, const std::filesystem::path& folder);

// Whether the signature is that of the public key. Throws Failure as above.
bool is_signed_by(const std::filesystem::path& public_key, std::string_view manifest_json,
                  std::string_view signature);

// Which of the signatures a public key can check: "manifest.json.sig" or "manifest.json.minisig".
std::string signature_name(const std::filesystem::path& public_key);

}  // namespace openverslag
