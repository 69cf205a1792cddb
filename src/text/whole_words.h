// Whether a text begins or ends with a word, a blank parting it from the rest. No string is made of
// the word and the blank: these are asked of every word of long lists.
#pragma once

#include <string_view>

namespace openverslag {

// "aanwezig zijn de heren" begins with "aanwezig"; "aanwezig" does not.
inline bool begins_with_word(std::string_view text, std::string_view word) {
  return text.size() > word.size() && text[word.size()] == ' ' && text.starts_with(word);
}

inline bool ends_with_word(std::string_view text, std::string_view word) {
  return text.size() > word.size() && text[text.size() - word.size() - 1] == ' ' &&
         text.ends_with(word);
}

}  // namespace openverslag
