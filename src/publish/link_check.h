// Every link inside the site must lead somewhere.
#pragma once

#include <compare>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "render/output_file.h"

namespace openverslag {

struct BrokenLink {
  std::string page;    // the first page with this link, by path: "personen/o-van-aa/index.html"
  std::string target;  // as written there

  auto operator<=>(const BrokenLink&) const = default;
};

// Fed with every file of the site, from several threads. Remembers hashes of places and each
// address once, not pages. Addresses that begin with the base URL are inside the site, in feeds
// and sitemaps too; other absolute ones are not looked at.
class LinkCheck {
 public:
  explicit LinkCheck(std::string base_url);

  void add(const OutputFile& file);
  std::vector<BrokenLink> broken() const;  // sorted, each missing address once

 private:
  using Place = std::uint64_t;  // hash of "personen/index.html", or of that and an id in it

  std::string base_url_;
  mutable std::mutex mutex_;
  std::unordered_set<Place> places_;
  std::unordered_map<Place, BrokenLink> wanted_;
};

// Puts into `place` what `target`, written in `page`, means: "personen/index.html#b"; nothing for
// an address outside the site. The caller's string is used again for each of the many links of a
// site.
void resolve_link(std::string_view page, std::string_view target, std::string_view base_url,
                  std::string& place);

}  // namespace openverslag
