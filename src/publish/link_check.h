// Every link inside the site must lead somewhere.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "publish/place_set.h"
#include "render/output_file.h"

namespace openverslag {

struct BrokenLink {
  std::string page;    // the first page with this link, by path: "personen/o-van-aa/index.html"
  std::string target;  // as written there

  auto operator<=>(const BrokenLink&) const = default;
};

// Fed with every file of the site, from several threads. Addresses that begin with the base URL are
// inside the site, in feeds and sitemaps too; other absolute ones are not looked at.
//
// A site has a million places and links to most of them, so only hashes are remembered. Who wrote a
// link that leads nowhere is found by feeding every file again, which hardly any build has to.
class LinkCheck {
 public:
  explicit LinkCheck(std::string base_url);

  void add(const OutputFile& file);
  // Once every file was added: does a link lead nowhere? Then `add` looks for the pages with it.
  bool is_broken();
  // And is there a file of that path?
  bool holds(std::string_view path) const;
  std::vector<BrokenLink> broken() const;  // sorted, each missing address once
  // Once something is broken: is it this link, as it stands in the HTML of `page`?
  bool leads_nowhere(std::string_view page, std::string_view target) const;

 private:
  using Place = std::uint64_t;  // hash of "personen/index.html", or of that and an id in it
  using WrittenLink = std::pair<Place, std::string_view>;

  void find_missing(const std::string& page, const std::vector<WrittenLink>& wanted);

  std::string base_url_;
  std::mutex mutex_;
  std::deque<Place> places_;  // a vector of them would take up to three times as much when it grows
  PlaceSet wanted_;
  std::map<Place, BrokenLink> missing_;
};

// Puts into `place` what `target`, written in `page`, means: "personen/index.html#b"; nothing for
// an address outside the site. The caller's string is used again for each of the many links of a
// site.
void resolve_link(std::string_view page, std::string_view target, std::string_view base_url,
                  std::string& place);

}  // namespace openverslag
