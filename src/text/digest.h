// Digests of bytes, in hexadecimal.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

std::string sha256_hex(std::string_view bytes);

// Nobody without the key can tell what was hashed, however few values there are to try (RFC 2104).
std::string hmac_sha256_hex(std::string_view key, std::string_view bytes);

}  // namespace openverslag
