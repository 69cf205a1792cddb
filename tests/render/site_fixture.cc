#include "render/site_fixture.h"

#include <algorithm>
#include <stdexcept>

#include "render/archive_fixture.h"
#include "render/render.h"

namespace openverslag {

namespace {

Config small_config(const std::string& language, const std::string& base_url) {
  Config config;
  config.title = "Openbare verslagen Waterkant";
  config.base_url = base_url;
  config.publisher = "Regio Waterkant";
  config.description = "Wat er in Waterkant is besproken en besloten.";
  config.language = language;
  config.license = "CC0 1.0";
  config.contact.email = "griffie@example.nl";
  return config;
}

Writings small_writings() {
  Writings writings;
  Paragraph words{{"Loop eens binnen.", {}, {}}};
  writings.pages = {{"pages/contact.md", "contact", "Contact", "Waar u ons vindt.", {words}}};
  writings.glossary =
      Glossary({{"VO", "veiligheidsoverleg", "Vergadert elke maand."}, {"memo", "korte nota", ""}});
  writings.logo = SiteImage{"logo.svg", "<svg/>", "image/svg+xml", 120, 48};
  return writings;
}

Site small_site(const Archive& archive, const Config& config, const Language& language) {
  Diagnostics diagnostics;
  return build_site(archive, config, language, diagnostics, small_writings());
}

ThemeFiles built_in_theme(const Language& language) {
  Diagnostics diagnostics;
  return ThemeFiles::load(std::nullopt, language, diagnostics);
}

}  // namespace

SiteFixture::SiteFixture(const std::string& language_code, const std::string& base_url)
    : config(small_config(language_code, base_url)),
      language(Language::load(language_code)),
      archive(small_archive()),
      texts(small_archive_texts()),
      site(small_site(archive, config, language)),
      theme(built_in_theme(language)),
      templates(theme) {}

const Page& SiteFixture::page(PageKind kind, std::uint32_t subject) const {
  const auto found = std::ranges::find_if(
      site.pages, [&](const Page& page) { return page.kind == kind && page.subject == subject; });
  if (found == site.pages.end()) throw std::logic_error("no such page in the fixture");
  return *found;
}

const MeetingText* SiteFixture::text_of(const Page& page) const {
  return page.kind == PageKind::meeting || is_of_one_item(page) ? &texts[page.subject] : nullptr;
}

std::string SiteFixture::html(PageKind kind, std::uint32_t subject) const {
  const Page& found = page(kind, subject);
  return render_page(site, found, templates, text_of(found)).bytes;
}

std::string SiteFixture::item_html(ItemRef ref) const {
  const Page page = item_page_of(site, ref);
  return render_page(site, page, templates, text_of(page)).bytes;
}

}  // namespace openverslag
