// Where there are many feeds each is listed on a page of its kind, and none is left out.
#include <catch2/catch.hpp>
#include <map>
#include <regex>
#include <set>

#include "render/render.h"
#include "render/subscriptions.h"
#include "site/feed_groups.h"

namespace openverslag {
namespace {

constexpr unsigned kPeople = 460;    // half of them under S
constexpr unsigned kSubjects = 190;  // all of a letter
constexpr unsigned kThemes = 20;

Archive archive_of_many() {
  Archive archive;
  archive.bodies = {{"raad", "Raad", {}, "", "", {}, {}}};
  for (unsigned i = 0; i < kPeople; ++i) {
    Person person;
    person.id = "p-" + std::to_string(i);
    person.sort_name = std::string(i % 2 == 0 ? "S" : "B") + "naam " + std::to_string(i) + ", A.";
    person.name = "A. " + person.sort_name.substr(0, person.sort_name.size() - 4);
    archive.people.push_back(person);
  }
  for (unsigned i = 0; i < kSubjects; ++i) {
    Subject subject;
    subject.id = "o-" + std::to_string(i);
    subject.title = "Plein " + std::to_string(i);
    archive.subjects.push_back(subject);
  }
  for (unsigned i = 0; i < kThemes; ++i) {
    Theme theme;
    theme.id = "t-" + std::to_string(i);
    theme.label = "Thema " + std::to_string(i);
    archive.themes.push_back(theme);
  }
  return archive;
}

Config config_of_site() {
  Config config;
  config.title = "Verslagen";
  config.base_url = "https://verslagen.example/";
  return config;
}

std::set<std::string> found(const std::string& html, const std::string& pattern) {
  const std::regex link(pattern);
  std::set<std::string> all;
  for (std::sregex_iterator at(html.begin(), html.end(), link), end; at != end; ++at)
    all.insert((*at)[1]);
  return all;
}

struct SiteOfMany {
  // What can be reached from the page of all feeds, by its address.
  std::map<std::string, std::string> pages() const {
    std::map<std::string, std::string> made;
    for (const Page& page : site.pages) {
      if (page.kind == PageKind::feeds || page.kind == PageKind::feeds_of_group)
        made.emplace(page.address, render_page(site, page, templates, nullptr).bytes);
    }
    std::map<std::string, std::string> reached;
    std::vector<std::string> open = {"abonneren/"};
    while (!open.empty()) {
      const std::string address = open.back();
      open.pop_back();
      if (!reached.emplace(address, made.at(address)).second) continue;
      for (const std::string& link : found(made.at(address), R"x("[./]*(abonneren/[a-z0-9/]*)")x"))
        open.push_back(link);
    }
    CHECK(reached.size() == made.size());
    return reached;
  }

  Diagnostics diagnostics;
  Archive archive = archive_of_many();
  Config config = config_of_site();
  Language language = Language::load("nl");
  Site site = build_site(archive, config, language, diagnostics);
  ThemeFiles theme = ThemeFiles::load(std::nullopt, language, diagnostics);
  Templates templates{theme};
};

const std::string kFeed = R"x(<li><a href="[./]*([^"]*feed\.xml)" type)x";

}  // namespace

TEST_CASE("every feed is listed, on pages of at most two hundred", "[render]") {
  const SiteOfMany many;
  std::set<std::string> listed;
  std::set<std::string> addresses;
  for (const auto& [address, html] : many.pages()) {
    const std::set<std::string> here = found(html, kFeed);
    CAPTURE(address);
    CHECK(here.size() <= kMostEntries);
    listed.insert(here.begin(), here.end());
    addresses.insert(address);
  }
  std::set<std::string> feeds;
  for (const Feed& feed : many.site.feeds) feeds.insert(feed.address);
  CHECK(feeds.size() == 3 + 1 + kPeople + kSubjects + kThemes);
  CHECK(listed == feeds);
  CHECK(addresses == std::set<std::string>{"abonneren/", "abonneren/onderwerpen/",
                                           "abonneren/personen/", "abonneren/personen/b/",
                                           "abonneren/personen/b/2/", "abonneren/personen/s/",
                                           "abonneren/personen/s/2/"});
  CHECK(found(render_subscriptions(many.site).bytes,
              R"x(xmlUrl="https://verslagen\.example/([^"]*)")x") == feeds);
}

TEST_CASE("the page of all feeds leads to those of many, and says how many", "[render]") {
  const auto pages = SiteOfMany().pages();
  const std::string& all = pages.at("abonneren/");
  CHECK(all.find("<a href=\"../abonneren/personen/\">Feeds van personen</a> "
                 "<span class=\"count\">(460)</span>") != all.npos);
  CHECK(found(all, kFeed).contains("onderwerpen/thema/t-7/feed.xml"));
}

TEST_CASE("people stand under the letter of their surname, with the way back", "[render]") {
  const auto pages = SiteOfMany().pages();
  const std::string& first = pages.at("abonneren/personen/");
  CHECK(found(first, kFeed).empty());
  CHECK(first.find("Kies een letter. Erachter staat het aantal namen.") != first.npos);
  CHECK(found(first, R"x(personen/(.)/">[BS] <span)x") == std::set<std::string>{"b", "s"});
  const std::string& letter = pages.at("abonneren/personen/s/2/");
  CHECK(letter.find(">Feeds van personen: S, ") != letter.npos);
  CHECK(letter.find("feed.xml\" type=\"application/rss+xml\">Snaam 458, A.</a>") != letter.npos);
  CHECK(
      letter.find("<li><a href=\"../../../../abonneren/\">Abonneren</a></li>\n"
                  "<li><a href=\"../../../../abonneren/personen/\">Feeds van personen</a></li>") !=
      letter.npos);
  CHECK(letter.find("rel=\"prev\"") != letter.npos);
  CHECK(letter.find("rel=\"next\"") == letter.npos);
}

TEST_CASE("those who hold actions stand in one list from A to Z", "[render]") {
  SiteOfMany many;
  for (const auto& [name, person] : std::vector<std::pair<std::string, std::optional<PersonIndex>>>{
           {"A. Bnaam 1", 1}, {"Politie", {}}, {"Brandweer", {}}}) {
    const auto holder = static_cast<std::uint32_t>(many.site.holders.size());
    many.site.holders.push_back({"h", name, person, {}});
    many.site.feeds.push_back({FeedKind::holder, holder, "acties/" + name + "/feed.xml", "acties/",
                               "Acties van " + name});
  }
  for (unsigned i = 0; i < kMostEntries; ++i) {
    const std::string name = "Dienst " + std::to_string(i);
    const auto holder = static_cast<std::uint32_t>(many.site.holders.size());
    many.site.holders.push_back({"h", name, {}, {}});
    many.site.feeds.push_back({FeedKind::holder, holder, "acties/" + name + "/feed.xml", "acties/",
                               "Acties van " + name});
  }
  list_feeds(many.site);
  const auto pages = many.pages();
  CHECK(found(pages.at("abonneren/acties/b/"), R"x(type="application/rss\+xml">([^<]*)<)x") ==
        std::set<std::string>{"Bnaam 1, A.", "Brandweer"});
  CHECK(found(pages.at("abonneren/acties/d/"), kFeed).size() == kMostEntries);
  CHECK(pages.contains("abonneren/acties/p/"));
}

TEST_CASE("few feeds stand on one page", "[render]") {
  SiteOfMany many;
  many.site.feeds.resize(kMostEntries);
  list_feeds(many.site);
  CHECK(many.pages().size() == 1);
  many.site.feeds.clear();
  list_feeds(many.site);
  CHECK(many.pages().size() == 1);
}

}  // namespace openverslag
