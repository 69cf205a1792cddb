#include "text/percent_encoding.h"

namespace openverslag {

std::string percent_encoded(std::string_view text, std::string_view kept) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool stays = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                       (letter >= '0' && letter <= '9') ||
                       std::string_view("-._~").find(letter) != std::string_view::npos ||
                       kept.find(letter) != kept.npos;
    if (stays)
      out += letter;
    else
      out.append({'%', kHex[byte / 16U], kHex[byte % 16U]});
  }
  return out;
}

}  // namespace openverslag
