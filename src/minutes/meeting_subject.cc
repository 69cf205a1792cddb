#include "minutes/meeting_subject.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {

MeetingSubject::MeetingSubject(std::string_view body) : body_(fold(body)) {
  std::size_t at = 0;
  while (const auto word = next_word(body_, at)) {
    body_words_.emplace_back(body_.substr(word->begin, word->end - word->begin));
    at = word->end;
  }
}

std::size_t MeetingSubject::match(const Words& words, std::size_t at) const {
  if (at >= words.size()) return 0;
  const std::size_t noun = at + words.begins(at, WordClass::article);
  std::size_t same = 0;
  while (same < body_words_.size() && noun + same < words.size() &&
         words.folded(noun + same) == body_words_[same]) {
    ++same;
  }
  // "De kerkenraad" of the body "Kleine Kerkenraad"; "de burgemeester" of a college is one person.
  constexpr std::size_t kShortest = 5;
  const bool is_part = noun > at && noun < words.size() && !words.begins(noun, WordClass::office) &&
                       words.folded(noun).size() >= kShortest &&
                       std::ranges::find(body_words_, words.folded(noun)) != body_words_.end();
  const bool is_body = same > 0 && same == body_words_.size();
  const std::size_t known = words.match(at, WordClass::meeting_subject);
  if (is_body || known > 0) return std::max(is_body ? noun + same - at : 0, known);
  if (is_part) return noun + 1 - at;
  const std::size_t count = words.match(at, WordClass::named_body);
  if (count == 0 || body_.empty()) return count;
  return body_.find(words.folded(at + count - 1)) == std::string::npos ? 0 : count;
}

}  // namespace openverslag
