// Every link inside the site must lead somewhere.
#pragma once

#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "render/output_file.h"

namespace openverslag {

struct BrokenLink {
  std::string page;    // "personen/o-van-aa/index.html"
  std::string target;  // as written
};

// Fed with every HTML file, from several threads; remembers hashes of targets and ids, not pages.
class LinkCheck {
 public:
  void add(const OutputFile& file);
  std::vector<BrokenLink> broken() const;  // sorted

 private:
  mutable std::mutex mutex_;
  std::set<std::string> targets_;
};

}  // namespace openverslag
