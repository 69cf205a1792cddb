// Digests of bytes, as they are and in hexadecimal.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace openverslag {

using Digest = std::array<std::uint8_t, 32>;  // of SHA-256

std::string hex(const Digest& digest);

// Of bytes that come in pieces.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void add(std::string_view bytes);
  // Of all that was added; then it begins anew.
  Digest digest();

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

Digest sha256(std::string_view bytes);
std::string sha256_hex(std::string_view bytes);

// Nobody without the key can tell what was hashed, however few values there are to try (RFC 2104).
std::string hmac_sha256_hex(std::string_view key, std::string_view bytes);

}  // namespace openverslag
