#include "text/digest.h"

#include <nettle/hmac.h>
#include <nettle/sha2.h>

#include <cstdint>

namespace openverslag {
namespace {

const std::uint8_t* bytes_of(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}

// Makes the context ready for other bytes, too.
Digest digest_of(sha256_ctx& context) {
  Digest digest;
  sha256_digest(&context, digest.size(), digest.data());
  return digest;
}

}  // namespace

std::string hex(const Digest& digest) {
  std::string out;
  out.reserve(2 * digest.size());
  for (const std::uint8_t byte : digest) {
    out += "0123456789abcdef"[byte >> 4];
    out += "0123456789abcdef"[byte & 15];
  }
  return out;
}

struct Sha256::Context {
  sha256_ctx of_library;
};

Sha256::Sha256() : context_(std::make_unique<Context>()) { sha256_init(&context_->of_library); }

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
  sha256_update(&context_->of_library, bytes.size(), bytes_of(bytes));
}

Digest Sha256::digest() { return digest_of(context_->of_library); }

Digest sha256(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), bytes_of(bytes));
  return digest_of(context);
}

std::string sha256_hex(std::string_view bytes) { return hex(sha256(bytes)); }

std::string hmac_sha256_hex(std::string_view key, std::string_view bytes) {
  hmac_sha256_ctx context;
  hmac_sha256_set_key(&context, key.size(), bytes_of(key));
  hmac_sha256_update(&context, bytes.size(), bytes_of(bytes));
  Digest digest;
  hmac_sha256_digest(&context, digest.size(), digest.data());
  return hex(digest);
}

}  // namespace openverslag
