#include "archive/matched_items.h"

#include <algorithm>
#include <set>
#include <vector>

#include "text/fold.h"
#include "text/word_diff.h"

namespace openverslag {
namespace {

constexpr double kLikeEnough = 0.6;
constexpr double kSomewhat = 0.3;

std::vector<std::string> all_words(const PublishedPart& part) {
  std::vector<std::string> words = part.lines;
  words.push_back(part.title);
  return words;
}

class Matching {
 public:
  Matching(const PublishedText& before, const PublishedText& after) {
    for (const PublishedPart& part : before) before_.push_back(&part);
    for (const PublishedPart& part : after) after_.push_back(&part);
  }

  // Each rule takes what those before it left.
  std::map<std::string, std::string, std::less<>> all() && {
    take([](const auto& was, const auto& is) {
      const bool is_called_so = has_title_of(was, is) && !is.title.empty();
      return was.anchor == is.anchor && (!is.is_item() || is_called_so);
    });
    take([&](const auto& was, const auto& is) {
      return was.is_item() && is.is_item() && has_title_of(was, is) && !is.title.empty() &&
             is_once(before_, is) && is_once(after_, is);
    });
    take([](const auto& was, const auto& is) {
      return was.anchor == is.anchor && is_like(was, is);
    });
    take([](const auto& was, const auto& is) {
      return was.is_item() && is.is_item() && is_like(was, is);
    });
    take([](const auto& was, const auto& is) {
      return was.anchor == is.anchor && is_somewhat_like(was, is);
    });
    return std::move(matched_);
  }

 private:
  using Parts = std::vector<const PublishedPart*>;

  static bool has_title_of(const PublishedPart& a, const PublishedPart& b) {
    return fold(a.title) == fold(b.title);
  }
  static bool is_like(const PublishedPart& a, const PublishedPart& b) {
    return !a.lines.empty() && !b.lines.empty() &&
           likeness(all_words(a), all_words(b)) >= kLikeEnough;
  }
  // Enough for two of one number; what has nothing of the old one is another item in its place.
  static bool is_somewhat_like(const PublishedPart& a, const PublishedPart& b) {
    return likeness(all_words(a), all_words(b)) >= kSomewhat ||
           (!a.title.empty() && likeness({a.title}, {b.title}) >= kSomewhat);
  }
  static bool is_once(const Parts& parts, const PublishedPart& item) {
    return std::ranges::count_if(
               parts, [&](const PublishedPart* each) { return has_title_of(*each, item); }) == 1;
  }

  template <class IsSame>
  void take(const IsSame& is_same) {
    std::set<const PublishedPart*> taken;
    for (const PublishedPart* is : after_) {
      const auto was = std::ranges::find_if(before_, [&](const PublishedPart* each) {
        return !taken.contains(each) && is_same(*each, *is);
      });
      if (was == before_.end()) continue;
      matched_.emplace(is->anchor, (*was)->anchor);
      taken.insert(*was);
      taken.insert(is);
    }
    const auto is_taken = [&](const PublishedPart* each) { return taken.contains(each); };
    std::erase_if(before_, is_taken);
    std::erase_if(after_, is_taken);
  }

  Parts before_;
  Parts after_;
  std::map<std::string, std::string, std::less<>> matched_;
};

}  // namespace

std::map<std::string, std::string, std::less<>> matched_items(const PublishedText& before,
                                                              const PublishedText& after) {
  return Matching(before, after).all();
}

}  // namespace openverslag
