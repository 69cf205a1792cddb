#include <algorithm>

#include "render/render.h"
#include "render/theme_text.h"
#include "text/dates.h"
#include "text/escape.h"

namespace openverslag {

namespace {

// When the words of a page last changed, as far as the record tells: meetings only.
std::string last_change(const Site& site, const Page& page) {
  if (page.kind != PageKind::meeting) return {};
  const Header& header = site.archive.meetings[page.subject].header;
  const auto& day = header.published ? header.published : header.date;
  return day ? iso_date(*day) : std::string();
}

OutputFile sitemap(const Site& site) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const Page& page : site.pages) {
    if (page.kind == PageKind::not_found) continue;
    xml += "<url><loc>" + escape_html(site.config.base_url + page.address) + "</loc>";
    const std::string changed = last_change(site, page);
    if (!changed.empty()) xml += "<lastmod>" + changed + "</lastmod>";
    xml += "</url>\n";
  }
  return {"sitemap.xml", xml + "</urlset>\n"};
}

OutputFile robots(const Site& site) {
  std::string text = "User-agent: *\nAllow: /\n";
  if (!site.config.base_url.empty()) text += "Sitemap: " + site.config.base_url + "sitemap.xml\n";
  return {"robots.txt", text};
}

}  // namespace

std::vector<OutputFile> render_assets(const Site& site, const ThemeFiles& files) {
  std::vector<OutputFile> assets;
  assets.push_back(robots(site));
  if (!site.config.base_url.empty()) assets.push_back(sitemap(site));
  for (const auto& [name, bytes] : files.files()) {
    if (!name.ends_with(kTemplateEnding)) assets.push_back({name, bytes});
  }
  return assets;
}

}  // namespace openverslag
