#include "site/former_files.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace openverslag {
namespace {

std::string folder_of(std::string_view file) {
  return std::string(file.substr(0, file.rfind('/') + 1));  // npos + 1 is 0
}

class Former {
 public:
  explicit Former(const Site& site) {
    for (const Redirect& redirect : site.writings.redirects) {
      if (redirect.to.empty() || !froms_.insert(redirect.from).second) continue;
      pages_.emplace(redirect.to, redirect.from);
    }
  }

  // Of the page that moved, perhaps below it: "personen/a-valk/acties/feed.xml" goes with that of
  // the person. What else stands below a list is of other pages.
  void add(const std::string& file, std::string_view page) {
    own_.insert(file);
    if (!file.starts_with(page)) return;
    const auto [begin, end] = pages_.equal_range(page);
    for (auto each = begin; each != end; ++each) {
      const std::string from = each->second + file.substr(page.size());
      // Where a folder below went to may be said apart.
      const std::string folder = folder_of(from);
      if (folder == each->second || !froms_.contains(folder)) files_.push_back({from, file});
    }
  }

  std::vector<FormerFile> all() && {
    std::erase_if(files_, [&](const FormerFile& each) { return own_.contains(each.from); });
    std::ranges::sort(files_, {},
                      [](const FormerFile& each) { return std::tie(each.to, each.from); });
    return std::move(files_);
  }

 private:
  std::set<std::string, std::less<>> froms_;
  std::multimap<std::string, std::string, std::less<>> pages_;  // from, by to
  std::set<std::string, std::less<>> own_;                      // files of pages of now
  std::vector<FormerFile> files_;
};

}  // namespace

std::vector<FormerFile> former_files(const Site& site) {
  Former former(site);
  for (const Feed& feed : site.feeds) {
    former.add(feed.address, feed.page);
    former.add(Routes::json_feed_of(feed.address), feed.page);
  }
  for (const Calendar& calendar : site.calendars)
    former.add(calendar.address, folder_of(calendar.address));
  return std::move(former).all();
}

}  // namespace openverslag
