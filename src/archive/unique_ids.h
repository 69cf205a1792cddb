// Ids that stay unique: the second "o-van-aa" becomes "o-van-aa-2".
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace openverslag {

class UniqueIds {
 public:
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
