// Which pages and feeds exist, and at which address: everything render needs, and no HTML.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "site/alphabet.h"
#include "site/calendars.h"
#include "site/config.h"
#include "site/holders.h"
#include "site/menu.h"
#include "site/routes.h"
#include "site/slices.h"
#include "site/woo.h"
#include "site/writings.h"
#include "text/diagnostic.h"
#include "text/language.h"

namespace openverslag {

enum class PageKind : std::uint8_t {
  home,
  meetings,
  meetings_of_year,
  meeting,
  planned_meeting,
  withdrawn_meeting,  // `subject` is an index into the withdrawals
  bodies,
  body,
  embed,  // the latest decisions of a body, for a frame on another site
  people,
  person,
  topics,
  subject,
  theme,
  decisions,
  decisions_of_year,
  actions,
  actions_of_year,
  feeds,
  feeds_of_group,  // `subject` is an index into kFeedGroups
  data,
  search,
  about,
  accessibility,
  privacy,
  changes,  // what was changed, and what was withdrawn
  glossary,
  own_page,
  item,         // in no list of pages: made beside its meeting
  item_frame,   // the same for a frame on another site
  redirect,     // `subject` is an index into the redirects
  gone_frame,   // what other sites still show in a frame; `subject` is an index into the gone items
  ended_frame,  // the same of what is there, but not in frames; into the ended frames
  not_found,
};

enum class Shows : std::uint8_t {
  all,
  newest,  // the first page of a list that takes more
  part,    // one of those
};

// `subject` is an index into the archive's vector of that kind, or a year (0: without a date).
struct Page {
  PageKind kind;
  std::uint32_t subject = 0;
  std::string address;
  Shows shows = Shows::all;
  Slice slice = {};
  // In Site::pages: the parts of the list it shows or is part of. The first page of the list stands
  // right before them.
  std::uint32_t first_part = 0;
  std::uint32_t parts = 0;
  std::uint32_t item = 0;  // of a page of one item, whose subject is the meeting
};

inline bool is_of_one_item(const Page& page) {
  return page.kind == PageKind::item || page.kind == PageKind::item_frame;
}

enum class FeedKind : std::uint8_t {
  site,
  decisions,
  actions,
  body,
  theme,
  subject,
  person,
  changes,
  holder,  // `subject` is an index into Site::holders
};

struct Feed {
  FeedKind kind;
  std::uint32_t subject = 0;
  std::string address;  // "organen/dvo/feed.xml"
  std::string page;     // the page it belongs to
  std::string title;    // plain text
};

// Addresses of files: what stands at `to` is to be found at `from`, too.
struct FormerFile {
  std::string from;
  std::string to;
  bool stands_there = true;  // false: only a web server leads there
};

struct Site {
  const Archive& archive;
  const Config& config;
  const Language& language;
  Routes routes;
  std::vector<Page> pages;
  std::vector<Feed> feeds;  // none without a base URL, or when switched off; the site's first
  // By kFeedGroups: the feeds of those that have pages of their own, as indices in `feeds`.
  std::vector<AlphabeticalIndex> feed_lists;
  std::vector<Holder> holders;
  std::vector<Calendar> calendars;  // as feeds
  std::vector<WooIndex> woo;        // none without the settings for it
  AlphabeticalIndex bodies;
  AlphabeticalIndex people;  // those with a page
  AlphabeticalIndex subjects;
  Writings writings;
  std::vector<std::uint32_t> changes_by_meeting;  // for changes_of of site/record_changes.h
  std::vector<MenuEntry> menu;
  // Addresses that the page of a meeting was moved from, where it stands, too: the Woo's harvester
  // knows a record by the first, and wants the record there, not where it went.
  std::map<MeetingIndex, std::string> kept_pages;
  std::vector<FormerFile> kept_files;  // of the site before, that nothing else tells of
  // Of meetings that lack an item now: when one was withdrawn last.
  std::map<MeetingIndex, Date> days_of_taken = {};
};

// What a clerk would call the page: the file, the person, the subject.
std::string name_of_page(const Site& site, const Page& page);

// Two pages on one address are an error naming both. No page and no feed for a person without a
// public role. Reports a missing base URL.
Site build_site(const Archive& archive, const Config& config, const Language& language,
                Diagnostics& diagnostics, Writings writings = {});

}  // namespace openverslag
