// The words of a text as they are searched for.
#pragma once

#include <string>
#include <string_view>

#include "text/utf8.h"

namespace openverslag {

// Calls `take` with every word of a folded text (text/fold.h), in order: letters of any script and
// digits. An apostrophe within a word is left out ("foto's" is "fotos", "'s" is "s"); a hyphen
// parts words. The script of the search page does the same with what is typed and with what it
// shows.
template <class Take>
void for_each_word(std::string_view folded, const Take& take) {
  // Longer than any word that somebody types; a line of a table drawn with letters is not indexed.
  constexpr std::size_t kLongest = 50;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty() && word.size() <= kLongest) take(std::string_view(word));
    word.clear();
  };
  const auto is_plain = [](char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
  };
  for (std::size_t at = 0; at < folded.size();) {
    const char byte = folded[at];
    if (is_plain(byte)) {
      const std::size_t begin = at;
      while (at < folded.size() && is_plain(folded[at])) ++at;
      const std::string_view run = folded.substr(begin, at - begin);
      const bool is_whole = word.empty() && (at == folded.size() || folded[at] == ' ');
      if (!is_whole)
        word += run;
      else if (run.size() <= kLongest)
        take(run);
    } else if (static_cast<unsigned char>(byte) < 0x80) {
      if (byte != '\'') end_word();
      ++at;
    } else {
      const CodePoint next = code_point_at(folded, at);
      if (is_letter(next.value)) {
        word.append(folded, at, next.length);
      } else {
        end_word();
      }
      at += next.length;
    }
  }
  end_word();
}

}  // namespace openverslag
