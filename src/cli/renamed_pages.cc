#include "cli/renamed_pages.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "cli/content_files.h"
#include "cli/gather_changes.h"
#include "cli/renamed_people.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// Pages of the history below `folder` of which nothing else tells where they went.
std::vector<KnownPage> lost_below(const std::string& folder, const ReadySite& ready) {
  const Journal& history = ready.content.history;
  const auto first = history.pages.lower_bound(folder);
  if (first == history.pages.end() || !first->first.starts_with(folder)) return {};
  std::set<std::string_view> settled;
  for (const Page& page : ready.site.pages) settled.insert(page.address);
  for (const Redirect& one : ready.site.writings.redirects) settled.insert(one.from);
  for (const auto& [from, to] : history.moved) settled.insert(from);
  std::vector<KnownPage> lost;
  for (auto page = first; page != history.pages.end() && page->first.starts_with(folder); ++page) {
    if (!history.gone.contains(page->first) && !settled.contains(page->first))
      lost.push_back({page->first, page->second});
  }
  return lost;
}

std::vector<RenamedPage> people(const ReadySite& ready, const std::vector<std::string>& hidden) {
  const Routes& routes = ready.site.routes;
  std::vector<KnownPage> lost = lost_below(routes.people(), ready);
  std::erase_if(lost, [&](const KnownPage& page) {
    const std::string words = "-" + slug(page.name) + "-";
    return std::ranges::any_of(hidden, [&](const std::string& surname) {
      return words.find("-" + slug(surname) + "-") != words.npos;
    });
  });
  std::vector<RenamedPage> renamed;
  if (lost.empty()) return renamed;
  for (const auto& [from, person] : renamed_people(ready.content, routes, ready.language, lost)) {
    const Person& now = ready.content.archive.people[person];
    const std::string& before = ready.content.history.pages.find(from)->second;
    const std::string to = routes.person(now);
    renamed.push_back(
        {from, to, "person-renamed", std::string(kPeopleFile), {before, now.name, from, to}});
  }
  return renamed;
}

// Where something went, by where it was.
using Found = std::map<std::string, std::set<std::string>, std::less<>>;

// What the history knows of the items of a record last, and what is at these anchors now.
void add_titles(const ReadySite& ready, MeetingIndex meeting, const std::vector<KnownPage>& lost,
                Found& found) {
  const Content& content = ready.content;
  const Routes& routes = ready.site.routes;
  const auto& items = content.archive.meetings[meeting].items;
  const std::string& key = content.archive.links[meeting].first_id;
  const auto known = content.history.minutes.find(key);
  if (known == content.history.minutes.end()) return;
  Diagnostics told_elsewhere;
  const auto source = versions_source(content.folder, key, nullptr, told_elsewhere);
  if (!source) return;
  const auto versions =
      without_forgotten(read_versions(*source, told_elsewhere), known->second.forgotten);
  PublishedText text;
  for (const TextVersion& each : versions) text = text_after(std::move(text), each);
  const auto is_lost = [&](const std::string& title) {
    const std::string address = routes.topics() + slug(title) + "/";
    return std::ranges::find(lost, address, &KnownPage::address) != lost.end();
  };
  for (std::size_t i = 0; i < items.size(); ++i) {
    const PublishedPart* const part = find_part(text, items[i].anchor);
    const auto& subject = content.archive.links[meeting].items[i].subject;
    if (part == nullptr || !subject || items[i].withdrawn) continue;
    if (part->title == items[i].title || !is_lost(part->title)) continue;
    if (has_more_hidden(content, meeting, text, ready.language)) return;
    found[routes.topics() + slug(part->title) + "/"].insert(
        routes.subject(content.archive.subjects[*subject]));
  }
}

// Nothing is told of these: it is no guess. What is published tells it by itself
// (site/other_addresses), so this is for who builds or checks before that.
std::vector<RenamedPage> topics(const ReadySite& ready) {
  std::vector<RenamedPage> renamed;
  const std::vector<KnownPage> lost = lost_below(ready.site.routes.topics(), ready);
  if (lost.empty() || ready.content.update) return renamed;
  Found found;
  for (MeetingIndex i = 0; i < ready.content.archive.links.size(); ++i)
    add_titles(ready, i, lost, found);
  for (const KnownPage& page : lost) {
    const auto to = found.find(page.address);
    if (to != found.end() && to->second.size() == 1)
      renamed.push_back({page.address, *to->second.begin(), {}, {}, {}});
  }
  return renamed;
}

}  // namespace

std::vector<RenamedPage> renamed_pages(const ReadySite& ready,
                                       const std::vector<std::string>& hidden) {
  std::vector<RenamedPage> all = people(ready, hidden);
  std::ranges::move(topics(ready), std::back_inserter(all));
  std::ranges::sort(all, {}, &RenamedPage::from);
  return all;
}

}  // namespace openverslag
