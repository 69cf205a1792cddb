#include "archive/same_paragraphs.h"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "text/edit_script.h"
#include "text/word_diff.h"

namespace openverslag {
namespace {

constexpr double kLikeEnough = 0.4;
// Comparing each with each takes time; in a part that is all new nothing would be found.
constexpr std::size_t kMostPairs = 2500;

// Which of the paragraphs before is which of those now.
class SameParagraphs {
 public:
  SameParagraphs(const std::vector<std::string>& before, const std::vector<std::string>& after)
      : before_(before), after_(after), found_(after.size()), is_taken_(before.size()) {
    const std::vector<std::string_view> was(before.begin(), before.end());
    const std::vector<std::string_view> is(after.begin(), after.end());
    for (const CommonMember& each : common_members(was, is)) take(each.before, each.after);
    const std::vector<std::optional<std::size_t>> in_place = found_;
    take_equal();
    if (left() <= kMostPairs) take_alike(in_place);
  }

  // By paragraph of now.
  const std::vector<std::optional<std::size_t>>& found() const { return found_; }

 private:
  void take(std::size_t before, std::size_t after) {
    found_[after] = before;
    is_taken_[before] = true;
  }

  bool is_free(std::size_t before) const { return !is_taken_[before] && !before_[before].empty(); }

  void take_equal() {
    for (std::size_t after = 0; after < after_.size(); ++after) {
      for (std::size_t before = 0; before < before_.size() && !found_[after]; ++before) {
        if (is_free(before) && before_[before] == after_[after]) take(before, after);
      }
    }
  }

  struct Pair {
    double likeness;
    bool has_moved;  // past one that stayed where it was
    std::size_t before;
    std::size_t after;
  };

  // The most alike first: what was put before a paragraph may be a good deal like it.
  void take_alike(const std::vector<std::optional<std::size_t>>& in_place) {
    std::vector<Pair> pairs;
    for (std::size_t after = 0; after < after_.size(); ++after) {
      for (std::size_t before = 0; before < before_.size() && !found_[after]; ++before) {
        if (!is_free(before)) continue;
        const double like = likeness({before_[before]}, {after_[after]});
        if (like >= kLikeEnough)
          pairs.push_back({like, has_moved(in_place, before, after), before, after});
      }
    }
    std::ranges::stable_sort(pairs, [](const Pair& a, const Pair& b) {
      return std::tuple(-a.likeness, a.has_moved) < std::tuple(-b.likeness, b.has_moved);
    });
    for (const Pair& each : pairs) {
      if (is_free(each.before) && !found_[each.after]) take(each.before, each.after);
    }
  }

  // `in_place` is in order.
  static bool has_moved(const std::vector<std::optional<std::size_t>>& in_place, std::size_t before,
                        std::size_t after) {
    for (std::size_t i = 0; i < in_place.size(); ++i) {
      if (in_place[i] && (i < after) != (*in_place[i] < before)) return true;
    }
    return false;
  }

  std::size_t left() const {
    const auto taken = static_cast<std::size_t>(std::ranges::count(is_taken_, true));
    return (before_.size() - taken) * (after_.size() - taken);
  }

  const std::vector<std::string>& before_;
  const std::vector<std::string>& after_;
  std::vector<std::optional<std::size_t>> found_;
  std::vector<bool> is_taken_;
};

}  // namespace

std::vector<std::optional<std::size_t>> same_paragraphs(const std::vector<std::string>& before,
                                                        const std::vector<std::string>& after) {
  return SameParagraphs(before, after).found();
}

}  // namespace openverslag
