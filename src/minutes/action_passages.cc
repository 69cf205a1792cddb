#include "minutes/action_passages.h"

namespace openverslag {

std::string_view labelled_text(const Passage& passage, std::size_t first, std::size_t last,
                               const InlineLabel& label) {
  const std::string_view text = passage.words.text();
  std::size_t stop = passage.sentences[last].stop;
  if (text[passage.sentences[first].begin] == '(' && text[stop - 1] == ')') --stop;
  return text.substr(label.text, stop - label.text);
}

std::string_view with_words_before(const Passage& passage, std::size_t sentence) {
  constexpr std::size_t kShortest = 4;  // words
  const Sentence& last = passage.sentences[sentence];
  std::size_t first = sentence;
  while (first > 0 && last.end - passage.sentences[first].first < kShortest) --first;
  const std::size_t begin = passage.sentences[first].begin;
  return passage.words.text().substr(begin, last.stop - begin);
}

}  // namespace openverslag
