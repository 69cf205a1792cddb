#include "search/compounds.h"

#include <algorithm>

#include "text/byte_set.h"

namespace openverslag {

namespace {

constexpr std::size_t kShortestPart = 4;
// Beside a known part, and known itself, but no part to be found by: "zee" in "zeedijk".
constexpr std::size_t kShortestOther = 3;
// A part beside something unknown must be longer: "vergadering" is no kind of ring.
constexpr std::size_t kShortestAlone = 5;

class Splitter {
 public:
  Splitter(std::string_view form, const WordList& list, const IsWord& is_word)
      : form_(form), list_(list), is_word_(is_word) {}

  std::vector<std::string_view> parts() {
    for (std::size_t at = kShortestOther; at + kShortestOther <= form_.size(); ++at) try_tail(at);
    std::erase_if(both_, [](std::string_view part) { return part.size() < kShortestPart; });
    if (!both_.empty()) return both_;
    if (!tail_.empty()) return {tail_};
    if (!head_.empty()) return {head_};
    return {};
  }

 private:
  bool is_part(std::string_view word) const {
    return word.size() >= kShortestOther && !list_.no_parts.contains(std::string(word)) &&
           is_word_(word);
  }
  bool may_be_rest(std::string_view word) const {
    constexpr ByteSet kVowels("aeiouy");
    return word.size() >= kShortestPart && kVowels.first_in(word) < word.size() &&
           !list_.no_parts.contains(std::string(word));
  }

  // The tail begins at `at`.
  void try_tail(std::size_t at) {
    const std::string_view head = form_.substr(0, at);
    const std::string_view tail = form_.substr(at);
    if (list_.no_parts.contains(std::string(head)) || list_.no_parts.contains(std::string(tail)))
      return;
    const bool tail_known = is_part(tail);
    if (tail_known) {
      try_head(head, tail);
      for (const std::string& link : list_.links) {
        if (head.ends_with(link)) try_head(head.substr(0, head.size() - link.size()), tail);
      }
      if (tail.size() >= kShortestAlone && may_be_rest(head) && tail_.empty()) tail_ = tail;
    }
    const bool stands_alone = head.size() > kShortestAlone && may_be_rest(tail);
    if (stands_alone && is_part(head)) head_ = head;
  }

  void try_head(std::string_view head, std::string_view tail) {
    if (!is_part(head) || std::max(head.size(), tail.size()) < kShortestPart) return;
    const std::size_t shorter = std::min(head.size(), tail.size());
    if (shorter <= shorter_) return;
    shorter_ = shorter;
    both_ = {head, tail};
  }

  std::string_view form_;
  const WordList& list_;
  const IsWord& is_word_;
  std::size_t shorter_ = 0;
  std::vector<std::string_view> both_;
  std::string_view tail_;
  std::string_view head_;
};

}  // namespace

std::vector<std::string_view> compound_parts(std::string_view form, const WordList& list,
                                             const IsWord& is_word) {
  if (list.links.empty() || form.size() < kShortestPart + kShortestOther) return {};
  return Splitter(form, list, is_word).parts();
}

}  // namespace openverslag
