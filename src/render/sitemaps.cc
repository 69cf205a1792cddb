#include "render/sitemaps.h"

#include <algorithm>
#include <optional>
#include <span>

#include "site/record_changes.h"
#include "text/dates.h"
#include "text/escape.h"

namespace openverslag {

namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view kNamespace = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

using Pages = std::vector<const Page*>;

Pages pages_to_be_found(const Site& site) {
  Pages found;
  for (const Page& page : site.pages) {
    const bool is_hidden = page.kind == PageKind::not_found || page.kind == PageKind::embed ||
                           page.kind == PageKind::withdrawn_meeting ||
                           page.kind == PageKind::redirect || page.kind == PageKind::gone_frame;
    if (!is_hidden) found.push_back(&page);
  }
  return found;
}

// As far as the record tells: of meetings only.
std::optional<Date> last_change_of(const Site& site, const Page& page) {
  return page.kind == PageKind::meeting ? last_change(site, page.subject) : std::nullopt;
}

void append_entry(std::string& xml, std::string_view element, const std::string& address,
                  const std::optional<Date>& changed) {
  xml.append("<").append(element).append("><loc>");
  append_escaped_html(xml, address);
  xml += "</loc>";
  if (changed) xml += "<lastmod>" + iso_date(*changed) + "</lastmod>";
  xml.append("</").append(element).append(">\n");
}

OutputFile sitemap_of(const Site& site, std::span<const Page* const> pages, std::string path) {
  std::string xml(kDeclaration);
  xml.append("<urlset").append(kNamespace);
  for (const Page* page : pages)
    append_entry(xml, "url", site.config.base_url + page->address, last_change_of(site, *page));
  return {std::move(path), xml + "</urlset>\n"};
}

std::optional<Date> newest_of(const Site& site, std::span<const Page* const> pages) {
  std::optional<Date> newest;
  for (const Page* page : pages) newest = std::max(newest, last_change_of(site, *page));
  return newest;
}

}  // namespace

void render_sitemaps(const Site& site, const TakeFile& take) {
  if (site.config.base_url.empty()) return;
  const Pages all = pages_to_be_found(site);
  if (all.size() <= kMostUrlsOfSitemap) return take(sitemap_of(site, all, "sitemap.xml"));
  std::string index(kDeclaration);
  index.append("<sitemapindex").append(kNamespace);
  for (std::size_t begin = 0, number = 1; begin < all.size();
       begin += kMostUrlsOfSitemap, ++number) {
    const auto pages =
        std::span(all).subspan(begin, std::min(kMostUrlsOfSitemap, all.size() - begin));
    const std::string path = "sitemap-" + std::to_string(number) + ".xml";
    take(sitemap_of(site, pages, path));
    append_entry(index, "sitemap", site.config.base_url + path, newest_of(site, pages));
  }
  take({"sitemap.xml", index + "</sitemapindex>\n"});
}

}  // namespace openverslag
