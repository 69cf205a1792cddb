#include "minutes/name_starts.h"

namespace openverslag {
namespace {

using enum WordClass;

// Is it a word within a sentence that begins no name, no clause and no aside?
bool is_plain(const Words& words, std::size_t index) {
  return words[index].gap == 0 && (index == 0 || words[index - 1].gap == 0) &&
         !may_begin_name(words, index);
}

}  // namespace

bool may_begin_name(const Words& words, std::size_t index) {
  constexpr WordClasses kOpenings = {honorific, plural_honorific, office, title};
  return words[index].capital || words.begins(index, kOpenings);
}

std::size_t end_of_plain(const Words& words, std::size_t at, std::size_t next,
                         std::size_t inverted) {
  while (at < next && at != inverted && is_plain(words, at)) ++at;
  return at;
}

bool name_goes_on(const Words& words, std::size_t end) {
  while (words.begins(end, particle) && words[end].gap == 0 && !words.begins(end, affiliation))
    ++end;
  return end < words.size() && words[end].gap == 0 && words[end].capital;
}

}  // namespace openverslag
