// What the publisher wrote beside the minutes: pages, a glossary, a logo.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "archive/changes.h"
#include "archive/withdrawals.h"
#include "document/document.h"
#include "site/glossary.h"
#include "site/redirects.h"

namespace openverslag {

// content/pages/contact.md
struct OwnPage {
  std::string source;       // relative to the content folder
  std::string id;           // "contact": its address
  std::string title;        // of the front matter, the first heading, or the name of the file
  std::string description;  // of the front matter; for search engines
  std::vector<Block> blocks;
};

OwnPage own_page_of(Document document);

// A picture that may stand on the site.
struct SiteImage {
  std::string file;  // "logo.svg": its name on the site
  std::string bytes;
  std::string type;  // "image/svg+xml"
  int width = 0;     // in CSS pixels, for its shape
  int height = 0;
};

// An item that was published in a record, and is no more: it was taken out of the file, or all of
// the record was withdrawn.
struct GoneItem {
  std::string page;    // of the record, or the notice of its withdrawal
  std::string record;  // MeetingLinks::first_id
  std::string anchor;
  std::vector<std::uint32_t> paragraphs = {};  // numbers that they had
  std::optional<MeetingIndex> meeting = {};    // nothing: it is withdrawn
};

struct Writings {
  std::vector<Withdrawal> withdrawals;
  std::vector<MinutesChange> changes;  // newest first
  std::optional<Date> changes_since;   // the first day that the history knows of
  std::vector<Redirect> redirects;
  std::vector<Redirect> ended_frames;  // that other sites may still show, and what stood in them
  std::vector<GoneItem> gone_items;    // by meeting; those of withdrawn records last
  std::vector<OwnPage> pages;
  Glossary glossary;
  std::optional<SiteImage> logo;
  std::optional<SiteImage> icon;
};

// Those of one meeting.
std::span<const GoneItem> gone_items_of(const Writings& writings, MeetingIndex meeting);

}  // namespace openverslag
