#include "cli/render_and_check.h"

#include "cli/broken_links.h"
#include "cli/lost_files.h"
#include "cli/render_site.h"
#include "publish/link_check.h"

namespace openverslag {

void render_and_check(const ReadySite& ready, Progress& progress, Diagnostics& diagnostics,
                      const std::function<void(const OutputFile&)>& take) {
  const auto& [content, language, site, theme, before, is_check] = ready;
  LinkCheck links(content.config.base_url);
  render_site(site, content, theme, progress, [&](const OutputFile& file) {
    links.add(file);
    take(file);
  });
  const bool is_broken = links.is_broken();
  report_lost_files(
      ready, [&](std::string_view path) { return links.holds(path); }, diagnostics);
  if (!is_broken) return;
  render_site(site, content, theme, progress, [&](const OutputFile& file) { links.add(file); });
  report_broken_links(ready, links, diagnostics);
}

}  // namespace openverslag
