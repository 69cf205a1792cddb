#include "document/hyphens.h"

#include <algorithm>

#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::size_t kLongestSyllable = 3;  // "ver-", "be-": hardly ever a word
constexpr std::string_view kSoftHyphen = "\xC2\xAD";
// "politie- en brandweer": the word left out is meant by the hyphen.
constexpr std::string_view kConjunctions[] = {"en", "of", "and", "or", "und", "oder"};

// The letters and what joins them, without punctuation around.
std::string core_of(std::string_view word) {
  std::string folded = fold(word);
  const auto is_part = [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') ||
           (c >= '0' && c <= '9');
  };
  const auto begin = std::find_if(folded.begin(), folded.end(), is_part);
  const auto end = std::find_if(folded.rbegin(), folded.rend(), is_part).base();
  return begin < end ? std::string(begin, end) : std::string();
}

bool is_small_letter(const CodePoint& point) {
  return is_letter(point.value) && !is_capital(point.value);
}

bool is_cut(const PageLine& line) {
  const std::string& last = line.words.back().text;
  return last.ends_with('-') || last.ends_with(kSoftHyphen);
}

}  // namespace

void Hyphens::learn(const std::vector<PageLine>& lines) {
  bool first_is_rest = false;
  for (const PageLine& line : lines) {
    const bool cut = is_cut(line);
    ++lines_;
    if (cut) ++cut_lines_;
    for (std::size_t index = first_is_rest ? 1 : 0; index < line.words.size(); ++index) {
      if (!cut || index + 1 < line.words.size()) ++words_[core_of(line.words[index].text)];
    }
    first_is_rest = cut;
  }
}

std::string Hyphens::without_hyphen(std::string_view word) {
  return std::string(word.substr(0, word.size() - code_point_before(word, word.size()).length));
}

LineEnd Hyphens::between(std::string_view above, std::string_view below) const {
  if (above.ends_with(kSoftHyphen)) return LineEnd::hyphen_goes;
  if (above.size() < 2 || !above.ends_with('-') || below.empty()) return LineEnd::blank;
  const std::string_view stem = above.substr(0, above.size() - 1);
  const CodePoint before = code_point_before(stem, stem.size());
  const CodePoint after = code_point_at(below, 0);
  if (!is_letter(before.value) && (before.value < '0' || before.value > '9')) return LineEnd::blank;
  const std::string right = core_of(below);
  if (std::find(std::begin(kConjunctions), std::end(kConjunctions), right) !=
      std::end(kConjunctions))
    return LineEnd::blank;
  if (!is_small_letter(before) || !is_small_letter(after)) return LineEnd::hyphen_stays;
  const std::string left = core_of(stem);
  if (knows(left + right)) return LineEnd::hyphen_goes;
  if (knows(left + "-" + right) || knows(left)) return LineEnd::hyphen_stays;
  return cuts_words() || left.size() <= kLongestSyllable ? LineEnd::hyphen_goes
                                                         : LineEnd::hyphen_stays;
}

bool Hyphens::is_one_word(std::string_view above, std::string_view below) const {
  const std::string left = core_of(above);
  const auto found = words_.find(left);
  // Here it stands once itself.
  const bool stands_elsewhere = found != words_.end() && found->second > 1;
  return knows(left + core_of(below)) || !stands_elsewhere;
}

// A maker that cuts words does so all the time; without one, line ends with a hyphen are rare.
bool Hyphens::cuts_words() const {
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kOneLineIn = 40;
  return cut_lines_ >= kFewest && cut_lines_ * kOneLineIn >= lines_;
}

}  // namespace openverslag
