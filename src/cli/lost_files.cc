#include "cli/lost_files.h"

#include <map>
#include <set>
#include <string>
#include <utility>

#include "cli/let_go.h"
#include "cli/spelled_names.h"
#include "render/hosting.h"
#include "site/former_files.h"
#include "site/former_language.h"

namespace openverslag {
namespace {

// More would push everything else out of a report.
constexpr std::size_t kMostTold = 20;

class LostFiles {
 public:
  LostFiles(const ReadySite& ready, const std::function<bool(std::string_view)>& is_made)
      : ready_(ready),
        site_(ready.site),
        outputs_(ready.site.config.outputs),
        is_made_(is_made),
        hidden_(ready.content.rules, ready.content.hidden),
        languages_(ready.site.language),
        rules_(hosting_rules(ready.site)) {
    for (const GoneAddress& gone : rules_.gone)
      (gone.below ? gone_below_ : answered_).insert(gone.address);
    for (const auto& [from, to] : rules_.moved) answered_.insert(from);
    for (const FormerFile& each : site_.kept_files) answered_.insert(rules_.root + each.from);
  }

  void report(Diagnostics& diagnostics) {
    for (const std::string& path : ready_.before) {
      if (is_woo_index(path) && !is_made_(path))
        diagnostics.warning("woo-index-lost", {"site.toml"}, {path});
      if (!is_made_(path) && !is_answered(path) && !is_of_the_site_itself(path)) sort_out(path);
    }
    if (site_.config.base_url.empty())
      report_no_base_url(diagnostics);
    else
      report_switched_off(diagnostics);
    std::size_t told = 0;
    for (const std::string& path : lost_) {
      if (++told <= kMostTold) tell(path, diagnostics);
    }
    if (told > kMostTold)
      diagnostics.warning("addresses-lost", {kRedirectsFile}, {std::to_string(told - kMostTold)});
  }

 private:
  void report_switched_off(Diagnostics& diagnostics) const {
    for (const auto& [output, number] : switched_off_)
      diagnostics.warning("output-lost", {"site.toml"}, {output, std::to_string(number)});
  }

  // A typing error there would take all feeds away from those who follow them.
  void report_no_base_url(Diagnostics& diagnostics) const {
    std::size_t all = 0;
    for (const auto& [output, number] : switched_off_) all += number;
    if (all == 0) return;
    if (only_tells())
      diagnostics.warning("base-url-lost", {"site.toml"}, {std::to_string(all)});
    else
      diagnostics.error("base-url-lost", {"site.toml"}, {std::to_string(all)});
  }

  // "/bron/2020-10-05-dvo.md", and "/organen/dvo/" of the page of a folder.
  bool is_answered(std::string_view path) const {
    std::string address = rules_.root + std::string(path);
    if (address.ends_with("/index.html")) address.resize(address.size() - 10);
    if (answered_.contains(address)) return true;
    for (std::size_t slash = address.rfind('/'); slash != 0 && slash != address.npos;
         slash = address.rfind('/', slash - 1)) {
      if (gone_below_.contains(address.substr(0, slash + 1))) return true;
    }
    return false;
  }

  // The index of the search, pictures, style sheets, and what is for web servers and harvesters.
  bool is_of_the_site_itself(std::string_view path) {
    const bool is_of_search =
        languages_.now(path).starts_with(site_.routes.search()) && !path.ends_with("/index.html");
    const bool is_for_machines =
        path.starts_with("_") || path.starts_with(".") || path.starts_with("sitemap");
    const bool is_loose =
        path.find('/') == path.npos && !path.starts_with("feed.") && !path.ends_with(".ics");
    return is_of_search || is_for_machines || is_loose;
  }

  // Its harvester was told of the index, and knows of no other way to hear that something is gone.
  static bool is_woo_index(std::string_view path) {
    return path.starts_with(Routes::woo_file("sitemapindex-diwoo"));
  }

  void sort_out(const std::string& path) {
    if (hidden_.stand_in(path) || is_below_lost_page(path) || is_of_lost_record(path)) return;
    const std::string_view output = output_of(path);
    if (output.empty())
      lost_.push_back(path);
    else
      ++switched_off_[std::string(output)];
  }

  // Somebody, a topic, a body or a meeting that has no page any more.
  bool is_below_lost_page(std::string_view path) const {
    for (std::size_t slash = path.find('/'); slash != path.npos;
         slash = path.find('/', slash + 1)) {
      const std::string_view page = path.substr(0, slash + 1);
      const std::string file = std::string(page) + "index.html";
      const bool was_there = is_lasting(site_, page) && ready_.before.contains(file);
      if ((was_there || ready_.content.history.pages.contains(page)) && !is_made_(file))
        return true;
    }
    return false;
  }

  // "bron/2020-10-05-dvo.md" of minutes that have no page any more.
  bool is_of_lost_record(std::string_view path) const {
    const std::string_view record = record_of_source(site_.routes, path);
    return !record.empty() &&
           !is_made_(site_.routes.meetings().append(record).append("/index.html"));
  }

  // Which setting it was made by, that is off now; empty: none.
  std::string_view output_of(std::string_view path) const {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const bool is_feed =
        name.starts_with("feed") && (name.ends_with(".xml") || name.ends_with(".json"));
    if (is_feed || name.ends_with(".opml")) return site_.feeds.empty() ? "feeds" : "";
    if (name.ends_with(".ics")) return site_.calendars.empty() ? "calendars" : "";
    const bool is_page = name == "index.html";
    const bool is_data = path.starts_with(site_.routes.data()) || name == "data.json" ||
                         name == "debate.xml" || name == "citations.json";
    if (is_data && !is_page && (!outputs_.data || site_.config.base_url.empty())) return "data";
    if (path.starts_with(site_.routes.item_frames()) &&
        (!outputs_.frames || site_.config.base_url.empty()))
      return "frames";
    return {};
  }

  void tell(const std::string& path, Diagnostics& diagnostics) const {
    std::string address = path;
    if (address.ends_with("/index.html")) address.resize(address.size() - 10);
    const Where where{kRedirectsFile};
    if (only_tells() || may_go(path))
      diagnostics.warning("file-lost", where, {address});
    else
      diagnostics.error("file-lost", where, {address});
  }

  // Without a history nothing was published: somebody tries the program.
  bool only_tells() const { return ready_.content.history.pages.empty() && !ready_.is_check; }

  // It may spell words that were withdrawn, and that must never wait: an organisation that held an
  // action, a topic. Nor may what goes with a meeting, beside a page that stays or in a table by
  // year. As long as nothing was withdrawn, `check` fails for all of them.
  bool may_go(std::string_view path) const {
    if (ready_.is_check && !is_something_withdrawn(ready_)) return false;
    return path.starts_with(site_.routes.actions()) || path.starts_with(site_.routes.topics()) ||
           is_of_meeting(path) || is_of_year(path);
  }

  bool is_of_meeting(std::string_view path) const {
    constexpr std::string_view kNames[] = {"calendar.ics", "citations.json", "data.json",
                                           "debate.xml"};
    return path.starts_with(site_.routes.meetings()) &&
           std::ranges::find(kNames, path.substr(path.rfind('/') + 1)) != std::end(kNames);
  }

  // "calendar-2014.ics", "data/acties-2014.csv": of a year that has fewer meetings now, or none.
  static bool is_of_year(std::string_view path) {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    if (dot == name.npos || dot < 5 || name[dot - 5] != '-') return false;
    return name.substr(dot - 4, 4).find_first_not_of("0123456789") == name.npos;
  }

  const ReadySite& ready_;
  const Site& site_;
  const Outputs& outputs_;
  const std::function<bool(std::string_view)>& is_made_;
  const SpelledNames hidden_;
  FormerLanguages languages_;
  const HostingRules rules_;
  std::set<std::string, std::less<>> answered_;
  std::set<std::string, std::less<>> gone_below_;
  std::map<std::string, std::size_t> switched_off_;  // by output
  std::vector<std::string> lost_;
};

}  // namespace

void report_lost_files(const ReadySite& ready, const std::function<bool(std::string_view)>& is_made,
                       Diagnostics& diagnostics) {
  if (!ready.before.empty()) LostFiles(ready, is_made).report(diagnostics);
}

}  // namespace openverslag
