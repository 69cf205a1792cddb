#include "text/edit_script.h"

#include <algorithm>

namespace openverslag {
namespace {

using Words = std::span<const std::string_view>;

constexpr int kMostEdits = 1000;

// E. Myers, An O(ND) Difference Algorithm (1986): for ever more edits, how far each diagonal gets.
class EditGraph {
 public:
  EditGraph(Words before, Words after)
      : before_(before),
        after_(after),
        width_(static_cast<int>(before.size())),
        height_(static_cast<int>(after.size())) {}

  std::vector<CommonMember> common() {
    const int most = std::min(width_ + height_, kMostEdits);
    std::vector<int> furthest(2 * static_cast<std::size_t>(most) + 3, 0);
    for (int edits = 0; edits <= most; ++edits) {
      reached_.push_back(furthest);
      for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
        const auto at = [&](int k) -> int& {
          return furthest[static_cast<std::size_t>(k + most + 1)];
        };
        const bool is_down =
            diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
        int x = is_down ? at(diagonal + 1) : at(diagonal - 1) + 1;
        int y = x - diagonal;
        while (x < width_ && y < height_ && before_[index(x)] == after_[index(y)]) ++x, ++y;
        at(diagonal) = x;
        if (x >= width_ && y >= height_) return way_back(edits, most);
      }
    }
    return {};
  }

 private:
  static std::size_t index(int place) { return static_cast<std::size_t>(place); }

  std::vector<CommonMember> way_back(int edits, int most) const {
    std::vector<CommonMember> common;
    int x = width_;
    int y = height_;
    for (; edits >= 0; --edits) {
      const std::vector<int>& furthest = reached_[index(edits)];
      const auto at = [&](int k) { return furthest[index(k + most + 1)]; };
      const int diagonal = x - y;
      const bool is_down =
          diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
      const int from = edits == 0 ? 0 : is_down ? at(diagonal + 1) : at(diagonal - 1);
      const int begin = edits == 0 ? 0 : is_down ? from : from + 1;
      while (x > begin) common.push_back({index(--x), index(--y)});
      x = from;
      y = from - (is_down ? diagonal + 1 : diagonal - 1);
    }
    std::ranges::reverse(common);
    return common;
  }

  Words before_;
  Words after_;
  int width_;
  int height_;
  std::vector<std::vector<int>> reached_;
};

}  // namespace

std::vector<CommonMember> common_members(Words before, Words after) {
  std::vector<CommonMember> common;
  std::size_t head = 0;
  while (head < before.size() && head < after.size() && before[head] == after[head]) {
    common.push_back({head, head});
    ++head;
  }
  std::size_t tail = 0;
  const std::size_t most = std::min(before.size(), after.size()) - head;
  while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  const std::size_t width = before.size() - head - tail;
  const std::size_t height = after.size() - head - tail;
  for (const auto& [x, y] :
       EditGraph(before.subspan(head, width), after.subspan(head, height)).common())
    common.push_back({head + x, head + y});
  for (; tail > 0; --tail) common.push_back({before.size() - tail, after.size() - tail});
  return common;
}

}  // namespace openverslag
