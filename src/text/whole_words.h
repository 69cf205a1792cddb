// Whether a text begins or ends with a word, a blank parting it from the rest, and with which. No
// string is made of the word and the blank: these are asked of every word of long lists.
#pragma once

#include <cstddef>
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

// Up to the first blank, dot or colon, as PhraseList::may_begin_with takes it.
inline std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && text[end] != ' ' && text[end] != '.' && text[end] != ':') ++end;
  return text.substr(0, end);
}

}  // namespace openverslag
