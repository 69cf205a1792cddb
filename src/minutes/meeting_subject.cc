#include "minutes/meeting_subject.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {

namespace {

// Two to four capitals, as bodies are called: "TO", "DVO".
bool are_letters(std::string_view word) {
  constexpr std::size_t kShortest = 2, kLongest = 4;  // bytes
  return word.size() >= kShortest && word.size() <= kLongest &&
         std::ranges::all_of(word, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

void add_letters(std::string_view printed, std::vector<std::string>& letters) {
  std::size_t at = 0;
  while (const auto word = next_word(printed, at)) {
    const std::string_view letters_of_word = printed.substr(word->begin, word->end - word->begin);
    if (are_letters(letters_of_word)) letters.push_back(fold(letters_of_word));
    at = word->end;
  }
}

}  // namespace

MeetingSubject::MeetingSubject(std::string_view body, std::string_view title) : body_(fold(body)) {
  add_letters(body, letters_);
  add_letters(title, letters_);
  std::string initials;
  std::size_t at = 0;
  while (const auto word = next_word(body_, at)) {
    body_words_.emplace_back(body_.substr(word->begin, word->end - word->begin));
    initials += body_words_.back().front();
    at = word->end;
  }
  if (initials.size() > 1) letters_.push_back(initials);
  // "TO" is the "Technisch Overleg Standaarden".
  constexpr std::size_t kFirstTwo = 2;
  if (initials.size() > kFirstTwo) letters_.push_back(initials.substr(0, kFirstTwo));
}

// "Het TO stemt in": what others decide is only reported, so "De VNG besluit" is none.
bool MeetingSubject::is_abbreviation(const Words& words, std::size_t at) const {
  return at < words.size() && are_letters(words.printed(at, at + 1)) &&
         std::ranges::find(letters_, words.folded(at)) != letters_.end();
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
  if (is_part || is_abbreviation(words, noun)) return noun + 1 - at;
  const std::size_t count = words.match(at, WordClass::named_body);
  if (count == 0 || body_.empty()) return count;
  return body_.find(words.folded(at + count - 1)) == std::string::npos ? 0 : count;
}

}  // namespace openverslag
