#include "site/feed_groups.h"

#include <algorithm>
#include <utility>

#include "text/language_rules.h"

namespace openverslag {

const std::array<FeedGroup, 6> kFeedGroups = {{
    {"page.feed-site",
     "page.feeds",
     {FeedKind::site, FeedKind::decisions, FeedKind::actions, FeedKind::changes},
     &Routes::feeds},
    {"page.bodies", "page.feeds-of-bodies", {FeedKind::body}, &Routes::feeds_of_bodies},
    {"page.themes", "page.feeds-of-themes", {FeedKind::theme}, &Routes::feeds_of_themes},
    {"page.subjects", "page.feeds-of-subjects", {FeedKind::subject}, &Routes::feeds_of_topics},
    {"page.people", "page.feeds-of-people", {FeedKind::person}, &Routes::feeds_of_people},
    {"page.holders", "page.feeds-of-holders", {FeedKind::holder}, &Routes::feeds_of_actions},
}};

namespace {

using Numbers = std::vector<std::uint32_t>;  // indices in Site::feeds

Numbers numbers_in(const Site& site, const FeedGroup& group) {
  Numbers numbers;
  for (std::uint32_t i = 0; i < site.feeds.size(); ++i) {
    if (std::ranges::count(group.kinds, site.feeds[i].kind) > 0) numbers.push_back(i);
  }
  return numbers;
}

// From A to Z: those who hold actions are people and organisations.
AlphabeticalIndex index_of_feeds(const Site& site, const Numbers& numbers) {
  std::vector<std::pair<std::string, std::uint32_t>> sorted;
  for (const std::uint32_t number : numbers)
    sorted.emplace_back(sort_key(listed_as(site, site.feeds[number]), site.language.code()),
                        number);
  std::ranges::sort(sorted);
  AlphabeticalIndex index;
  for (const auto& [key, number] : sorted)
    index.push_back({first_letter(listed_as(site, site.feeds[number])), number});
  sort_by_letter(index);
  return index;
}

void add_pages(Site& site, std::uint32_t group) {
  const AlphabeticalIndex& index = site.feed_lists[group];
  Page list{PageKind::feeds_of_group, group, (site.routes.*kFeedGroups[group].page)()};
  if (index.size() <= kMostEntries) return site.pages.push_back(std::move(list));
  const std::vector<Slice> letters = cut_by_letter(index);
  list.shows = Shows::newest;
  list.first_part = static_cast<std::uint32_t>(site.pages.size() + 1);
  list.parts = static_cast<std::uint32_t>(letters.size());
  site.pages.push_back(list);
  for (const Slice& letter : letters)
    site.pages.push_back({list.kind, group, site.routes.letter(list.address, letter), Shows::part,
                          letter, list.first_part, list.parts});
}

}  // namespace

std::vector<const Feed*> feeds_in(const Site& site, const FeedGroup& group) {
  std::vector<const Feed*> feeds;
  for (const std::uint32_t number : numbers_in(site, group)) feeds.push_back(&site.feeds[number]);
  return feeds;
}

std::string_view listed_as(const Site& site, const Feed& feed) {
  if (feed.kind == FeedKind::person) return site.archive.people[feed.subject].sort_name;
  if (feed.kind != FeedKind::holder) return feed.title;
  const Holder& holder = site.holders[feed.subject];
  return holder.person ? site.archive.people[*holder.person].sort_name : holder.name;
}

void list_feeds(Site& site) {
  std::erase_if(site.pages, [](const Page& page) { return page.kind == PageKind::feeds_of_group; });
  site.feed_lists.assign(kFeedGroups.size(), {});
  std::vector<std::pair<Numbers, std::uint32_t>> groups;
  std::size_t rest = site.feeds.size();
  for (std::uint32_t i = 0; i < kFeedGroups.size(); ++i)
    groups.emplace_back(numbers_in(site, kFeedGroups[i]), i);
  std::ranges::stable_sort(groups, std::greater<>(),
                           [](const auto& group) { return group.first.size(); });
  for (const auto& [numbers, group] : groups) {
    if (rest <= kMostEntries) return;
    rest -= numbers.size();
    site.feed_lists[group] = index_of_feeds(site, numbers);
    add_pages(site, group);
  }
}

}  // namespace openverslag
