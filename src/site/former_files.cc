#include "site/former_files.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace openverslag {
namespace {

class Former {
 public:
  explicit Former(const Site& site) {
    for (const Redirect& redirect : site.writings.redirects) {
      if (!redirect.to.empty()) pages_.emplace(redirect.to, redirect.from);
    }
  }

  // Below the page that moved: "personen/a-valk/acties/feed.xml" goes with that of the person.
  void add(const std::string& file) {
    for (std::size_t slash = file.find('/'); slash != file.npos;
         slash = file.find('/', slash + 1)) {
      const auto [begin, end] = pages_.equal_range(std::string_view(file).substr(0, slash + 1));
      for (auto page = begin; page != end; ++page)
        files_.push_back({page->second + file.substr(slash + 1), file});
    }
  }

  std::vector<FormerFile> all() && {
    std::ranges::sort(files_, {},
                      [](const FormerFile& each) { return std::tie(each.to, each.from); });
    return std::move(files_);
  }

 private:
  std::multimap<std::string, std::string, std::less<>> pages_;  // from, by to
  std::vector<FormerFile> files_;
};

}  // namespace

std::vector<FormerFile> former_files(const Site& site) {
  Former former(site);
  for (const Feed& feed : site.feeds) {
    former.add(feed.address);
    former.add(Routes::json_feed_of(feed.address));
  }
  for (const Calendar& calendar : site.calendars) former.add(calendar.address);
  return std::move(former).all();
}

}  // namespace openverslag
