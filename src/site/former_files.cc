#include "site/former_files.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

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
      // What is below the page had no files like those beside it.
      if (!redirect.from.starts_with(redirect.to)) pages_.emplace(redirect.to, redirect.from);
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
      if (folder == each->second || !froms_.contains(folder)) files_.push_back({from, file, true});
    }
  }

  void add_moved(std::string from, const std::string& to, bool stands_there = true) {
    if (stands_there) own_.insert(to);
    files_.push_back({std::move(from), to, stands_there});
  }

  std::vector<std::string> addresses_of(std::string_view page) const {
    std::vector<std::string> froms;
    const auto [begin, end] = pages_.equal_range(page);
    for (auto each = begin; each != end; ++each) froms.push_back(each->second);
    return froms;
  }

  std::vector<FormerFile> all() const {
    std::set<std::string_view> gone;  // as the clerk wrote
    for (const FormerFile& each : files_) {
      if (each.to.empty()) gone.insert(each.from);
    }
    std::vector<FormerFile> files;
    std::ranges::copy_if(files_, std::back_inserter(files), [&](const FormerFile& each) {
      return !gone.contains(each.from) && !own_.contains(each.from);
    });
    std::ranges::sort(files, {},
                      [](const FormerFile& each) { return std::tie(each.from, each.to); });
    const auto is_same = [](const FormerFile& a, const FormerFile& b) { return a.from == b.from; };
    files.erase(std::unique(files.begin(), files.end(), is_same), files.end());
    std::ranges::sort(files, {},
                      [](const FormerFile& each) { return std::tie(each.to, each.from); });
    return files;
  }

 private:
  std::set<std::string, std::less<>> froms_;
  std::multimap<std::string, std::string, std::less<>> pages_;  // from, by to
  std::set<std::string, std::less<>> own_;                      // files of pages of now
  std::vector<FormerFile> files_;
};

// "bron/2020-10-05-dvo.md" of the page "vergaderingen/2020-10-05-dvo/".
std::string source_of(const Site& site, const Facts& facts, std::string_view page) {
  page.remove_prefix(site.routes.meetings().size());
  MeetingLinks links;
  links.id = page.substr(0, page.size() - 1);
  return site.routes.source(links, facts);
}

// What stands beside the page of a record that moved: other programs were given the address of it.
void add_record(const Site& site, MeetingIndex meeting, Former& former) {
  const MeetingLinks& links = site.archive.links[meeting];
  const Facts& facts = site.archive.meetings[meeting];
  const std::string page = site.routes.meeting(links);
  const std::vector<std::string> froms = former.addresses_of(page);
  if (froms.empty()) return;
  const bool has_data = site.config.outputs.data;
  const bool has_addresses = has_data && !site.config.base_url.empty();
  if (has_data) former.add(site.routes.meeting_data(links), page);
  if (has_addresses) former.add(site.routes.citations(links), page);
  if (has_addresses && facts.header.date) former.add(site.routes.debate(links), page);
  const std::string source = site.routes.source(links, facts);
  for (const std::string& from : froms) {
    if (!source.empty() && from.starts_with(site.routes.meetings()))
      former.add_moved(source_of(site, facts, from), source);
  }
}

}  // namespace

std::vector<FormerFile> former_files(const Site& site) {
  Former former(site);
  for (const Feed& feed : site.feeds) {
    former.add(feed.address, feed.page);
    former.add(Routes::json_feed_of(feed.address), feed.page);
  }
  for (const Calendar& calendar : site.calendars)
    former.add(calendar.address, folder_of(calendar.address));
  for (MeetingIndex i = 0; i < site.archive.links.size(); ++i) add_record(site, i, former);
  for (const auto& [from, to, stands_there] : site.kept_files)
    former.add_moved(from, to, stands_there);
  return former.all();
}

std::string offered_source(const Routes& routes, const MeetingLinks& links,
                           const std::string& file) {
  constexpr auto kOffered = std::to_array<std::string_view>({".md", ".txt", ".html", ".htm"});
  const auto ends = [&](std::string_view ending) { return file.ends_with(ending); };
  if (std::ranges::none_of(kOffered, ends)) return {};
  Facts facts;
  facts.source = file;
  return routes.source(links, facts);
}

std::string_view record_of_source(const Routes& routes, std::string_view file) {
  const std::string example = offered_source(routes, {}, "a.md");  // "bron/.md"
  const std::string_view folder = std::string_view(example).substr(0, example.find('/') + 1);
  if (!file.starts_with(folder)) return {};
  file.remove_prefix(folder.size());
  return file.substr(0, file.find('.'));
}

}  // namespace openverslag
