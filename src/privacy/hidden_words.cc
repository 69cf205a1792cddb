#include "privacy/hidden_words.h"

#include <cstdint>
#include <string>

#include "privacy/plain_signs.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// Folded letter by letter, so that every byte knows where it came from.
struct FoldedText {
  std::string bytes;
  std::vector<std::uint32_t> origins;  // of each byte, and of the end
};

FoldedText fold_with_origins(std::string_view text) {
  FoldedText folded;
  folded.bytes.reserve(text.size());
  folded.origins.reserve(text.size() + 1);
  const auto add = [&](char letter, std::size_t at) {
    folded.bytes += letter;
    folded.origins.push_back(static_cast<std::uint32_t>(at));
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, length] = code_point_at(text, at);
    if (is_space(value)) {
      if (folded.bytes.empty() || folded.bytes.back() != ' ') add(' ', at);
    } else if (value < 0x80) {
      const char letter = text[at];
      add(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter, at);
    } else if (const char plain = plain_sign(value); plain != '\0') {
      add(plain >= 'A' && plain <= 'Z' ? static_cast<char>(plain | 0x20) : plain, at);
    } else if (!is_unprinted(value)) {
      for (const char letter : fold(text.substr(at, length))) add(letter, at);
    }
    at += length;
  }
  folded.origins.push_back(static_cast<std::uint32_t>(text.size()));
  return folded;
}

bool is_word_byte(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

}  // namespace

std::vector<FoundWords> find_hidden_words(std::string_view text, std::string_view words) {
  std::vector<FoundWords> found;
  const std::string wanted(trim(fold_with_origins(words).bytes));
  if (wanted.empty()) return found;
  const auto [bytes, origins] = fold_with_origins(text);
  for (std::size_t at = bytes.find(wanted); at != std::string::npos;) {
    const std::size_t end = at + wanted.size();
    const bool inside = at > 0 && is_word_byte(bytes[at - 1]) && is_word_byte(wanted.front());
    const bool goes_on =
        end < bytes.size() && is_word_byte(bytes[end]) && is_word_byte(wanted.back());
    if (!inside && !goes_on) found.push_back({origins[at], origins[end]});
    at = bytes.find(wanted, inside || goes_on ? at + 1 : end);
  }
  return found;
}

}  // namespace openverslag
