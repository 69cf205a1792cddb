// Ids that stay unique: the second "o-van-aa" becomes "o-van-aa-2".
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace openverslag {

class UniqueIds {
 public:
  // Of names that stand in an index: a letter is the page of that letter, never somebody's id.
  static UniqueIds without_letters() {
    UniqueIds ids;
    for (char letter = 'a'; letter <= 'z'; ++letter) ids.taken_.insert(std::string(1, letter));
    ids.taken_.insert("0-9");
    return ids;
  }

  std::string take(const std::string& wanted) {
    std::string id = wanted;
    while (!taken_.insert(id).second) id = wanted + "-" + std::to_string(++last_[wanted] + 1);
    return id;
  }

 private:
  std::unordered_set<std::string> taken_;
  std::unordered_map<std::string, unsigned> last_;  // highest number tried, less one
};

}  // namespace openverslag
