#include "cli/render_site.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

#include "render/calendar.h"
#include "render/render.h"

namespace openverslag {
namespace {

OutputFile render(const Site& site, const Content& content, const Page& page,
                  const Templates& templates) {
  if (page.kind != PageKind::meeting) return render_page(site, page, templates, nullptr);
  const auto& kept = content.files[page.subject].text;
  if (kept) return render_page(site, page, templates, &*kept);
  const MeetingText text = read_text(content, page.subject);
  return render_page(site, page, templates, &text);
}

// Those whose source is published.
std::vector<MeetingIndex> with_source(const Site& site) {
  std::vector<MeetingIndex> meetings;
  for (MeetingIndex meeting = 0; meeting < site.archive.meetings.size(); ++meeting) {
    const Facts& facts = site.archive.meetings[meeting];
    if (!site.routes.source(site.archive.links[meeting], facts).empty())
      meetings.push_back(meeting);
  }
  return meetings;
}

OutputFile source_file(const Site& site, const Content& content, MeetingIndex meeting) {
  return {site.routes.source(site.archive.links[meeting], site.archive.meetings[meeting]),
          read_bytes(content, meeting)};
}

}  // namespace

void render_site(const Site& site, const Content& content, const ThemeFiles& theme,
                 Progress& progress, const std::function<void(const OutputFile&)>& take) {
  const std::vector<MeetingIndex> sources = with_source(site);
  progress.start(site.pages.size() + site.feeds.size() + site.calendars.size() + sources.size());
  const auto take_all = [&](std::size_t count, const auto& make) {
    tbb::parallel_for(std::size_t{0}, count, [&](std::size_t i) {
      take(make(i));
      progress.step();
    });
  };

  tbb::enumerable_thread_specific<Templates> templates([&] { return Templates(theme); });
  take_all(site.pages.size(),
           [&](std::size_t i) { return render(site, content, site.pages[i], templates.local()); });
  tbb::parallel_for(std::size_t{0}, site.feeds.size(), [&](std::size_t i) {
    render_feed(site, site.feeds[i], take);
    progress.step();
  });
  take_all(site.calendars.size(),
           [&](std::size_t i) { return render_calendar(site, site.calendars[i]); });
  take_all(sources.size(), [&](std::size_t i) { return source_file(site, content, sources[i]); });
  for (const OutputFile& file : render_assets(site, theme)) take(file);
}

}  // namespace openverslag
