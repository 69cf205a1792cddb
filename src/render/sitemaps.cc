#include "render/sitemaps.h"

#include <algorithm>
#include <optional>
#include <span>

#include "render/last_changes.h"
#include "render/twins.h"
#include "text/dates.h"
#include "text/escape.h"

namespace openverslag {

namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view kNamespace = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

constexpr std::string_view kNamespaceOfLinks = " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";

struct Listed {
  const Page* page;
  std::optional<Date> changed;
};
using Pages = std::vector<Listed>;

Pages pages_to_be_found(const Site& site) {
  Pages found;
  const std::vector<std::optional<Date>> changes = last_changes(site);
  for (std::size_t i = 0; i < site.pages.size(); ++i) {
    const Page& page = site.pages[i];
    const bool is_hidden = page.kind == PageKind::not_found || page.kind == PageKind::embed ||
                           page.kind == PageKind::withdrawn_meeting ||
                           page.kind == PageKind::redirect || page.kind == PageKind::gone_frame ||
                           page.kind == PageKind::ended_frame;
    if (!is_hidden) found.push_back({&page, changes[i]});
  }
  return found;
}

void append_entry(std::string& xml, std::string_view element, const std::string& address,
                  const std::optional<Date>& changed, const std::vector<TwinAddress>& twins = {}) {
  xml.append("<").append(element).append("><loc>");
  append_escaped_html(xml, address);
  xml += "</loc>";
  if (changed) xml += "<lastmod>" + iso_date(*changed) + "</lastmod>";
  for (const TwinAddress& twin : twins) {
    xml.append("<xhtml:link rel=\"alternate\" hreflang=\"");
    append_escaped_html(xml, twin.tag);
    xml += "\" href=\"";
    append_escaped_html(xml, twin.address);
    xml += "\"/>";
  }
  xml.append("</").append(element).append(">\n");
}

OutputFile sitemap_of(const Site& site, std::span<const Listed> pages, std::string path) {
  std::string entries;
  bool has_twins = false;
  for (const auto& [page, changed] : pages) {
    const std::vector<TwinAddress> twins = twin_addresses(site, *page);
    has_twins = has_twins || !twins.empty();
    append_entry(entries, "url", site.config.base_url + page->address, changed, twins);
  }
  std::string xml(kDeclaration);
  xml.append("<urlset").append(has_twins ? kNamespaceOfLinks : "").append(kNamespace);
  return {std::move(path), xml + entries + "</urlset>\n"};
}

std::optional<Date> newest_of(std::span<const Listed> pages) {
  return std::ranges::max_element(pages, {}, &Listed::changed)->changed;
}

}  // namespace

void render_sitemaps(const Site& site, const TakeFile& take) {
  if (site.config.base_url.empty() || !site.config.outputs.search_engines) return;
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
    append_entry(index, "sitemap", site.config.base_url + path, newest_of(pages));
  }
  take({"sitemap.xml", index + "</sitemapindex>\n"});
}

}  // namespace openverslag
