#include "cli/record_site.h"

#include <algorithm>
#include <string_view>

#include "archive/journal_lines.h"

namespace openverslag {
namespace {

void record_pages(const Site& site, const Journal& history, HistoryUpdate& update) {
  for (const KnownPage& page : lasting_pages(site)) {
    const auto known = history.pages.find(page.address);
    const bool is_known = known != history.pages.end() && known->second == page.name &&
                          !history.gone.contains(page.address);
    if (!is_known) update.journal += page_line(update.date, page);
  }
}

// What the clerk wrote in redirects.toml stays there.
void record_redirects(const Site& site, const Journal& history, HistoryUpdate& update) {
  for (const Redirect& redirect : site.writings.redirects) {
    const auto pair = std::pair(redirect.from, redirect.to);
    const bool is_written = redirect.place.line != 0;
    const bool stays = history.pages.contains(redirect.from) ||
                       is_lasting(site, redirect.from);  // not those below
    if (!is_written && stays && std::ranges::find(history.moved, pair) == history.moved.end())
      update.journal += moved_line(update.date, redirect.from, redirect.to);
  }
}

// Is it of the version that is being published? There may be others of the same day.
bool is_brought_by(const HistoryUpdate& update, const Journal& history,
                   const MinutesChange& change) {
  const std::size_t dot = change.id.rfind('.');
  const auto key = std::string_view(change.id).substr(0, dot);
  const auto known = history.minutes.find(key);
  return update.files.contains(versions_file(key)) && known != history.minutes.end() &&
         std::to_string(known->second.versions.back().number) == change.id.substr(dot + 1);
}

}  // namespace

std::vector<ToldChange> record_site(const Site& site, const Journal& history,
                                    const std::vector<std::string>& let_go, HistoryUpdate& update) {
  const std::string& base_url = site.config.base_url;
  if (!base_url.empty() && base_url != history.base_url)
    update.journal += site_line(update.date, base_url);
  record_pages(site, history, update);
  for (const std::string& address : let_go) update.journal += gone_line(update.date, address);
  record_redirects(site, history, update);
  std::vector<ToldChange> told;
  for (const MinutesChange& change : site.writings.changes) {
    if (!is_brought_by(update, history, change)) continue;
    for (const PartChange& part : change.parts)
      told.push_back({site.archive.links[change.meeting].id,
                      site.archive.meetings[change.meeting].source, part});
  }
  return told;
}

}  // namespace openverslag
