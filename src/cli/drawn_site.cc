#include "cli/drawn_site.h"

#include <algorithm>
#include <array>
#include <utility>

#include "cli/read_again.h"
#include "cli/render_site.h"
#include "render/render.h"

namespace openverslag {

DrawnSite::DrawnSite(std::unique_ptr<const ReadySite> ready)
    : ready_(std::move(ready)), templates_(ready_->theme) {
  const Site& site = ready_->site;
  pages_.reserve(site.pages.size());
  for (const Page& page : site.pages) {
    // What that page tells of is made of all of the words.
    if (page.kind == PageKind::data)
      data_page_ = Routes::file_of(page.address);
    else
      pages_.emplace(Routes::file_of(page.address), &page);
    if (page.kind == PageKind::meeting)
      meetings_.emplace(site.archive.links[page.subject].id, &page);
    if (page.kind == PageKind::meeting && site.kept_pages.contains(page.subject))
      meetings_.emplace(lasting_id(site.archive.links[page.subject]), &page);
  }
}

std::optional<std::string> DrawnSite::draw(std::string_view path) const {
  const std::lock_guard lock(mutex_);
  const auto found = pages_.find(std::string(path));
  if (found == pages_.end()) {
    auto bytes = draw_asset(path);
    return bytes ? bytes : draw_of_meeting(path);
  }
  const Page& page = *found->second;
  std::optional<MeetingText> text;
  if (page.kind == PageKind::meeting) text = words_of(ready_->content, page.subject);
  return render_page(ready_->site, page, templates_, text ? &*text : nullptr).bytes;
}

bool DrawnSite::may_come_with_all(std::string_view path) const {
  // Of feeds, calendars, sitemaps, data and the parts of the search.
  constexpr auto kEndings = std::to_array<std::string_view>(
      {".csv", ".ics", ".js", ".json", ".jsonl", ".sha256", ".xml"});
  return path == data_page_ ||
         std::ranges::any_of(kEndings, [&](auto ending) { return path.ends_with(ending); });
}

std::optional<std::string> DrawnSite::draw_asset(std::string_view path) const {
  if (assets_.empty()) {
    for (OutputFile& file : render_assets(ready_->site, ready_->theme))
      assets_.emplace(std::move(file.path), std::move(file.bytes));
  }
  const auto found = assets_.find(path);
  return found == assets_.end() ? std::nullopt : std::optional(found->second);
}

// The second part of every such path is the id of the meeting: "bron/2022-04-04-bvo.md",
// "vergaderingen/2022-04-04-bvo/b5/index.html".
std::optional<std::string> DrawnSite::draw_of_meeting(std::string_view path) const {
  const std::size_t slash = path.find('/');
  if (slash == path.npos) return std::nullopt;
  const std::string_view below = path.substr(slash + 1);
  const auto meeting = meetings_.find(below.substr(0, below.find_first_of("/.")));
  if (meeting == meetings_.end()) return std::nullopt;
  std::optional<std::string> bytes;
  render_meeting(ready_->site, ready_->content, *meeting->second, templates_,
                 [&](const OutputFile& file) {
                   if (file.path == path) bytes = file.bytes;
                 });
  return bytes;
}

}  // namespace openverslag
