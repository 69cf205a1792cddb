#include "cli/ready_site.h"

#include <tbb/parallel_invoke.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "cli/let_go.h"
#include "cli/record_site.h"
#include "cli/renamed_pages.h"
#include "cli/spelled_names.h"
#include "cli/today.h"
#include "cli/unresolved.h"
#include "render/render.h"
#include "site/config_values.h"
#include "site/redirects.h"
#include "site/security_txt.h"
#include "site/statement_gaps.h"
#include "site/woo.h"
#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// The default theme needs no folder.
std::optional<fs::path> theme_folder(const Content& content, Diagnostics& diagnostics) {
  fs::path folder = themes_folder(content.folder) / content.config.theme;
  if (fs::is_directory(folder)) return folder;
  if (content.config.theme != "default")
    diagnostics.warning("no-theme", {"site.toml", {}, content.config.theme},
                        {content.config.theme});
  return std::nullopt;
}

// What is in rules for web servers must mean nothing to them.
void check_hosting(const Config& config, Diagnostics& diagnostics) {
  if (config.hosting.any() && !is_plain_path(path_of_url(config.base_url)))
    diagnostics.error("hosting-path", {"site.toml", {}, config.base_url}, {config.base_url});
}

// Feeds and calendars know every meeting by its whole address. Somebody who only builds with
// another address, to look at the site, moves nothing.
void report_moved_site(const SiteOptions& options, const Content& content,
                       Diagnostics& diagnostics) {
  const std::string& before = content.history.base_url;
  const std::string& now = content.config.base_url;
  const bool is_for_readers = options.base_url.empty() || options.publication;
  if (is_for_readers && !before.empty() && !now.empty() && now != before)
    diagnostics.warning("base-url-moved", {"site.toml", {}, now}, {before, now});
}

Content with_base_url(Content content, std::string base_url) {
  if (base_url.empty()) return content;
  if (!is_base_url(base_url)) throw Failure("failure.cli.base-url", {base_url});
  content.config.base_url = std::move(base_url);
  return content;
}

std::vector<std::string> hidden_surnames(const Content& content) {
  std::set<std::string> surnames;
  for (const CalledSo& one : content.hidden.everywhere()) surnames.insert(one.name.surname);
  for (const MinutesFile& file : content.files) {
    for (const HiddenName& one : file.names.hidden) surnames.insert(one.name.surname);
  }
  return {surnames.begin(), surnames.end()};
}

// Such an address would stand in every file of redirects.
Content without_hidden_redirects(Content content, Diagnostics& diagnostics) {
  const SpelledNames hidden(content.rules, content.hidden);
  std::erase_if(content.writings.redirects, [&](const Redirect& one) {
    if (!hidden.stand_in(one.from)) return false;
    diagnostics.warning("redirect-spells-hidden", {kRedirectsFile, one.place});
    return true;
  });
  return content;
}

// An id of before may spell who is hidden since.
template <class Links>
void keep_ids_public(const SpelledNames& hidden, std::vector<Links>& all) {
  for (Links& links : all) {
    if (links.first_id != links.id && hidden.stand_in(links.first_id)) links.public_id = links.id;
  }
}

Content with_public_ids(Content content) {
  const SpelledNames hidden(content.rules, content.hidden);
  keep_ids_public(hidden, content.archive.links);
  keep_ids_public(hidden, content.archive.planned);
  return content;
}

FormerPages former_pages(const ReadySite& ready, const SpelledNames& hidden,
                         const std::vector<std::string>& hidden_surnames) {
  constexpr std::string_view kPage = "/index.html";
  FormerPages before{{}, {}, ready.content.history, [&](std::string_view address) {
                       return hidden.stand_in(address);
                     }};
  before.renamed = renamed_pages(ready, hidden_surnames);
  for (const std::string& path : ready.before) {
    if (path.ends_with(kPage))
      before.of_last_build.insert(path.substr(0, path.size() - kPage.size() + 1));
    else
      before.other_files.push_back(path);
  }
  return before;
}

// Of "organen/raad/feed-3.xml" and "calendar-2014.ics": "organen/raad/" and "feed.xml", or "" and
// "calendar.ics". Empty names: it is no piece of a series.
std::pair<std::string, std::string> series_of(std::string_view path) {
  const std::size_t name = path.rfind('/') + 1;
  const std::string folder(path.substr(0, name));
  if (path.substr(name).starts_with("feed-") && path.ends_with(".xml")) return {folder, "feed.xml"};
  if (path.substr(name).starts_with("calendar-")) return {folder, "calendar.ics"};
  return {};
}

std::set<std::string> archives_of_feed(const Site& site, const Feed& feed) {
  std::set<std::string> addresses;
  for (std::size_t each = archives_of(site, feed); each > 0; --each)
    addresses.insert(Routes::archive_of(feed.address, each));
  return addresses;
}

// A piece of a series is there no more when entries were withdrawn, or when the body that it is of
// has another name: who asks for it gets the newest.
void keep_pieces(const SitePaths& before, Site& site) {
  std::map<std::string_view, const Feed*> feeds;
  for (const Feed& feed : site.feeds) feeds.emplace(feed.address, &feed);
  std::set<std::string_view> calendars;
  for (const Calendar& calendar : site.calendars) calendars.insert(calendar.address);
  std::map<std::string_view, std::string_view> moved;
  for (const Redirect& each : site.writings.redirects) moved.emplace(each.from, each.to);
  std::map<std::string, std::set<std::string>> archives;  // by feed, as far as they were asked for
  for (const std::string& path : before) {
    const auto [folder, name] = series_of(path);
    if (name.empty() || calendars.contains(path)) continue;
    const auto elsewhere = moved.find(folder);
    const std::string now = elsewhere == moved.end() ? folder : std::string(elsewhere->second);
    const std::string whole = now + name;
    const auto feed = feeds.find(whole);
    if (feed != feeds.end() && !archives.contains(whole))
      archives.emplace(whole, archives_of_feed(site, *feed->second));
    const bool is_there = feed != feeds.end() && archives.at(whole).contains(path);
    if (!is_there && (feed != feeds.end() || calendars.contains(whole)))
      site.kept_files.push_back({path, whole});
  }
}

// A site that is not published loses no address. What is new in it is added to the history.
void keep_and_record(ReadySite& ready, MadeSite& made) {
  Content& content = ready.content;
  std::vector<std::string> let_go;
  if (!made.diagnostics.has_errors()) {
    const SpelledNames hidden(content.rules, content.hidden);
    Diagnostics lost;
    const FormerPages before = former_pages(ready, hidden, made.hidden_surnames);
    let_go = keep_addresses(before, ready.site, lost);
    if (ready.is_check) lost = told_by_check(ready, hidden, let_go, lost);
    // What is lost while files with errors stand aside is told another day.
    if (content.held.addresses_wait) lost = without_errors(lost);
    made.diagnostics.append(std::move(lost));
    keep_pieces(ready.before, ready.site);
  }
  if (content.update)
    made.changes = record_site(ready.site, content.history, let_go, *content.update);
}

void review(const ReadySite& ready, MadeSite& made) {
  const Content& content = ready.content;
  tbb::parallel_invoke(
      [&] { report_unresolved(content.archive, content.vocabulary(), made.suggestions); },
      [&] { made.places = ReviewPlaces(ready.site); });
  made.stylesheet = ready.theme.files().find("theme.css")->second;
}

}  // namespace

Diagnostics without_errors(const Diagnostics& all) {
  Diagnostics others;
  for (const Diagnostic& one : all.all()) {
    const Where where{one.file, one.place, one.word};
    if (one.severity == Severity::warning) others.warning(one.rule, where, one.arguments);
    if (one.severity == Severity::note) others.note(one.rule, where, one.arguments);
  }
  return others;
}

ReadySite::ReadySite(Content gathered, const std::string& base_url, SitePaths published,
                     Diagnostics& diagnostics)
    : content(with_public_ids(
          with_base_url(without_hidden_redirects(std::move(gathered), diagnostics), base_url))),
      language(Language::load(content.config.language)),
      site(build_site(content.archive, content.config, language, diagnostics,
                      std::move(content.writings))),
      theme(ThemeFiles::load(theme_folder(content, diagnostics), language, diagnostics,
                             content.tokens)),
      before(std::move(published)) {}

std::unique_ptr<ReadySite> ready_site(const SiteOptions& options, SitePaths before,
                                      KeptReadings* kept, Progress& progress, Timings& timings,
                                      MadeSite& made) {
  Diagnostics& diagnostics = made.diagnostics;
  Content content =
      gather(options.content, progress, diagnostics, options.publication, kept, options.held);
  timings.mark("gather");
  made.hidden_surnames = hidden_surnames(content);
  auto ready = std::make_unique<ReadySite>(std::move(content), options.base_url, std::move(before),
                                           diagnostics);
  const Config& config = ready->content.config;
  check_hosting(config, diagnostics);
  report_moved_site(options, ready->content, diagnostics);
  check_security_txt(config, today(), diagnostics);
  report_unlisted_organisation(config, diagnostics);
  ready->is_check = options.lint;
  if (options.lint) report_statement_gaps(config, diagnostics);
  keep_and_record(*ready, made);
  made.meetings = ready->content.archive.meetings.size();
  made.pages = ready->site.pages.size();
  if (options.review) review(*ready, made);
  timings.mark("site");
  return ready;
}

}  // namespace openverslag
