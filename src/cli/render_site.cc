#include "cli/render_site.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

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

OutputFile source_file(const Site& site, const Content& content, MeetingIndex meeting) {
  return {site.routes.source(site.archive.links[meeting], site.archive.meetings[meeting]),
          read_bytes(content, meeting)};
}

}  // namespace

void render_site(const Site& site, const Content& content, const ThemeFiles& theme,
                 Progress& progress, const std::function<void(const OutputFile&)>& take) {
  const std::size_t meetings = content.archive.meetings.size();
  progress.start(site.pages.size() + site.feeds.size() + meetings);
  const auto take_all = [&](std::size_t count, const auto& make) {
    tbb::parallel_for(std::size_t{0}, count, [&](std::size_t i) {
      take(make(i));
      progress.step();
    });
  };

  tbb::enumerable_thread_specific<Templates> templates([&] { return Templates(theme); });
  take_all(site.pages.size(),
           [&](std::size_t i) { return render(site, content, site.pages[i], templates.local()); });
  take_all(site.feeds.size(), [&](std::size_t i) { return render_feed(site, site.feeds[i]); });
  take_all(meetings,
           [&](std::size_t i) { return source_file(site, content, static_cast<MeetingIndex>(i)); });
  for (const OutputFile& file : render_assets(site, theme)) take(file);
}

}  // namespace openverslag
