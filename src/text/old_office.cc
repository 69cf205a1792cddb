#include "text/old_office.h"

#include <string>

namespace openverslag {
namespace {

constexpr std::string_view kSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

// Names in the directory of such a file are UTF-16.
bool holds(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (const char each : name) {
    wide += each;
    wide += '\0';
  }
  return bytes.find(wide) != std::string_view::npos;
}

}  // namespace

OldOffice old_office(std::string_view bytes) {
  if (!bytes.starts_with(kSignature)) return OldOffice::none;
  if (holds(bytes, "EncryptedPackage")) return OldOffice::locked;
  return holds(bytes, "WordDocument") ? OldOffice::word : OldOffice::other;
}

}  // namespace openverslag
