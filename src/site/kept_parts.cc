#include "site/kept_parts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "archive/lasting_ids.h"
#include "minutes/anchors.h"
#include "site/feed_groups.h"
#include "site/former_files.h"
#include "site/former_language.h"
#include "site/gone_addresses.h"
#include "site/gone_themes.h"
#include "site/kept_holders.h"
#include "site/kept_sources.h"

namespace openverslag {
namespace {

using Addresses = std::set<std::string, std::less<>>;

// "vergaderingen/2020-10-05-dvo/" of "vergaderingen/2020-10-05-dvo/b5/"; empty when nothing is
// above it.
std::string_view above(std::string_view address) {
  if (address.size() < 2) return {};
  return address.substr(0, address.rfind('/', address.size() - 2) + 1);
}

// "2020" of "2020-10-05-dvo/", and of "2020/"; empty when it has no date.
std::string_view year_of(std::string_view id) {
  const bool has_year = id.size() > 4 && (id[4] == '-' || id[4] == '/') &&
                        id.substr(0, 4).find_first_not_of("0123456789") == id.npos;
  return has_year ? id.substr(0, 4) : std::string_view();
}

class KeptParts {
 public:
  KeptParts(const FormerPages& before, Site& site)
      : before_(before),
        site_(site),
        routes_(site.routes),
        holders_(site),
        languages_(site.language),
        sources_(before.history, site) {
    for (const Page& page : site.pages) now_.insert(page.address);
    for (const Redirect& each : site.writings.redirects) leads_.emplace(each.from, each.to);
    for (const FormerFile& each : site.kept_files) {
      if (each.to.empty()) gone_.insert(each.from);
    }
    for (MeetingIndex i = 0; i < site.archive.links.size(); ++i) add_meeting(i);
  }

  void keep() {
    keep_embeds();
    keep_holders();
    for (const std::string& address : before_.of_last_build) keep_page(address);
    keep_years();
    sources_.keep_known();
    for (const std::string& file : before_.other_files) keep_file(file);
    for (auto& [from, to] : moved_) {
      if (!gone_.contains(from)) add_redirect(site_, {from, to});
    }
  }

 private:
  void add_meeting(MeetingIndex meeting) {
    const MeetingLinks& links = site_.archive.links[meeting];
    const Facts& facts = site_.archive.meetings[meeting];
    meetings_.emplace(lasting_id(links), meeting);
    bodies_.insert(links.body);
    if (facts.header.date)
      years_.insert(std::to_string(static_cast<int>(facts.header.date->year())));
    const bool has_frames = site_.config.outputs.frames && !site_.config.base_url.empty();
    for (const Item& item : facts.items) {
      if (site_.config.outputs.items) now_.insert(routes_.item(links, item));
      if (has_frames) now_.insert(routes_.item_frame(links, item));
    }
  }

  // Where the page stands now that did at `address`; nothing: nowhere.
  std::optional<std::string> page_of(std::string_view address) const {
    if (gone_.contains(address)) return std::nullopt;
    const auto moved = leads_.find(address);
    if (moved != leads_.end())
      return moved->second.empty() ? std::nullopt : std::optional(moved->second);
    if (!now_.contains(address)) return std::nullopt;
    return std::string(address);
  }

  void keep_page(const std::string& address) {
    if (now_.contains(address) || gone_.contains(address) || before_.is_hidden(address)) return;
    const std::string called = languages_.now(address);
    if (called != address && now_.contains(called)) return void(moved_.emplace(address, called));
    if (address.starts_with(routes_.item_frames())) return end_frame(address);
    if (is_theme(routes_, address)) return void(moved_.emplace(address, routes_.topics()));
    if (is_lasting(site_, address) || before_.history.pages.contains(address)) return;
    std::string_view page = above(address);
    std::optional<std::string> to;
    while (!page.empty() && !(to = page_of(page))) {
      // Of a page that is gone nothing is said, nor of what stood below it.
      if (is_lasting(site_, page)) return;
      page = above(page);
    }
    if (!to) to = page_without_output(address);
    const std::string_view rest = std::string_view(address).substr(page.size());
    const bool is_of_meeting = page.starts_with(routes_.meetings()) && page != routes_.meetings();
    // An anchor from before the history may spell the title of what was withdrawn.
    if (!to || (is_of_meeting && holds_words(rest.substr(0, rest.size() - 1)))) return;
    const std::string same = *to + std::string(rest);
    moved_.emplace(address, now_.contains(same) ? same : *to);
  }

  // The search page and that of the data can be switched off, and a glossary may be empty.
  std::optional<std::string> page_without_output(std::string_view address) const {
    if (address == routes_.search()) return routes_.topics();
    if (address == routes_.data() || address == routes_.glossary()) return routes_.about();
    return std::nullopt;
  }

  // On other sites. The history does not tell whether a body had decisions: one without minutes may
  // have had.
  void keep_embeds() {
    for (BodyIndex i = 0; i < site_.archive.bodies.size(); ++i) {
      const std::string address = routes_.embed(site_.archive.bodies[i]);
      const bool may_have_been =
          !bodies_.contains(i) && before_.history.pages.contains(above(address));
      const bool was_there = may_have_been || before_.of_last_build.contains(address);
      if (was_there && !gone_.contains(address) && !site_.config.base_url.empty() &&
          now_.insert(address).second)
        site_.pages.push_back({PageKind::embed, i, address});
    }
  }

  // Their feeds are listed, too, which may take other pages.
  void keep_holders() {
    for (const std::string& file : before_.other_files) {
      if (!file.ends_with("/feed.xml") || is_over(file)) continue;
      const std::string_view folder = std::string_view(file).substr(0, file.rfind('/') + 1);
      const auto page = page_of(above(folder));
      if (page) holders_.keep(*page, folder.substr(above(folder).size()));
    }
    for (const Page& page : site_.pages) {
      if (page.kind == PageKind::feeds_of_group) now_.erase(page.address);
    }
    list_feeds(site_);
    for (const Page& page : site_.pages) now_.insert(page.address);
  }

  // "kader/2020-10-05-dvo/b5/"
  void end_frame(const std::string& address) {
    if (site_.config.base_url.empty() || address == routes_.item_frames()) return;
    std::string_view rest = std::string_view(address).substr(routes_.item_frames().size());
    rest.remove_suffix(1);
    const std::size_t slash = rest.find('/');
    const std::string_view record = rest.substr(0, slash);
    const std::string_view anchor =
        slash == rest.npos ? std::string_view() : rest.substr(slash + 1);
    const auto page = page_of(routes_.meetings().append(record).append("/"));
    Redirect ended{address, page.value_or(routes_.meetings())};
    const auto meeting = meetings_.find(record);
    if (meeting != meetings_.end()) {
      ended.to = routes_.meeting(site_.archive.links[meeting->second]);
      for (const Item& item : site_.archive.meetings[meeting->second].items) {
        if (item.anchor == anchor) ended.anchor = item.anchor;
      }
    }
    if (ended.anchor.empty() && holds_words(anchor)) return;
    const auto index = static_cast<std::uint32_t>(site_.writings.ended_frames.size());
    site_.pages.push_back({PageKind::ended_frame, index, address});
    site_.writings.ended_frames.push_back(std::move(ended));
  }

  // The year of a meeting that was withdrawn, or is of another year now. The history does not tell
  // whether a year that has meetings had decisions.
  void keep_years() {
    Addresses years;
    for (const auto& [address, name] : before_.history.pages) add_year_of(address, years);
    for (const std::string& list : {routes_.meetings(), routes_.decisions(), routes_.actions()}) {
      for (const std::string& year : years) {
        std::string address = list + year + "/";
        const bool was_there = !years_.contains(year) || before_.of_last_build.contains(address);
        if (was_there && !now_.contains(address)) moved_.emplace(std::move(address), list);
      }
    }
    // Nor does the last site, once its file is gone; but the pages of the year still stand there.
    for (const std::string& address : before_.of_last_build) add_year_of(address, years);
    for (const std::string& year : years) keep_table(routes_.data_file("popolo-" + year + ".json"));
  }

  void add_year_of(std::string_view address, Addresses& years) const {
    if (!address.starts_with(routes_.meetings())) return;
    const auto year = year_of(address.substr(routes_.meetings().size()));
    if (!year.empty()) years.emplace(year);
  }

  bool is_over(const std::string& file) const {
    return gone_.contains(file) || before_.is_hidden(file);
  }

  void keep_file(const std::string& file) {
    if (is_over(file)) return;
    const std::string called = languages_.now(file);
    if (auto former = file_of_other_language(site_, file, called))
      return site_.kept_files.push_back(*std::move(former));
    const std::string_view folder = std::string_view(file).substr(0, file.rfind('/') + 1);
    if (folder == routes_.data()) return keep_table(file);
    if (auto former = feed_of_gone_theme(site_, file))
      return site_.kept_files.push_back(*std::move(former));
    const std::string_view record = record_of_source(routes_, called);
    if (record.empty()) return;
    if (const auto page = page_of(routes_.meetings().append(record).append("/")))
      sources_.keep(file, called, *page);
  }

  // "data/popolo-2020.json": there are none of years without meetings.
  void keep_table(const std::string& file) {
    const std::size_t dot = file.rfind('.');
    if (dot == file.npos || dot < 5 || file[dot - 5] != '-') return;
    const std::string year = file.substr(dot - 4, 4);
    const bool is_year = year.find_first_not_of("0123456789") == year.npos;
    if (is_year && !years_.contains(year) && now_.contains(routes_.data()))
      site_.kept_files.push_back({file, routes_.data(), false});
  }

  const FormerPages& before_;
  Site& site_;
  const Routes& routes_;
  Addresses now_;
  Addresses gone_;  // as the clerk wrote
  std::map<std::string, std::string, std::less<>> leads_;
  std::map<std::string, std::string, std::less<>> moved_;      // what this adds
  std::map<std::string, MeetingIndex, std::less<>> meetings_;  // by lasting id
  Addresses years_;                                            // with meetings
  std::set<BodyIndex> bodies_;                                 // with meetings
  KeptHolders holders_;
  FormerLanguages languages_;
  KeptSources sources_;
};

}  // namespace

void keep_parts(const FormerPages& before, Site& site) { KeptParts(before, site).keep(); }

}  // namespace openverslag
