// The pages and feeds of the fixture, byte for byte. UPDATE_GOLDEN=1 writes them again.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "project_root.h"
#include "render/calendar.h"
#include "render/data_files.h"
#include "render/debate.h"
#include "render/render.h"
#include "render/site_fixture.h"
#include "render/subscriptions.h"

namespace openverslag {
namespace {

const std::filesystem::path kGoldens = PROJECT_ROOT "/tests/render/golden";

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// "organen/vo/index.html" becomes "nl_organen_vo_index.html".
std::string golden_name(const std::string& language, std::string path) {
  std::ranges::replace(path, '/', '_');
  return language + "_" + path;
}

void check_golden(const std::string& name, const std::string& bytes) {
  CAPTURE(name);
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(kGoldens);
    std::ofstream(kGoldens / name, std::ios::binary) << bytes;
  }
  CHECK(bytes == read(kGoldens / name));
}

}  // namespace

TEST_CASE("pages and feeds are as the goldens have them", "[render]") {
  std::set<std::string> used;
  const auto check = [&](const SiteFixture& fixture, const OutputFile& file) {
    const std::string name = golden_name(fixture.language.code(), file.path);
    check_golden(name, whole_bytes(file));
    used.insert(name);
  };
  const SiteFixture dutch;
  const DataFiles data =
      render_data(dutch.site, dutch.words(), [&](const OutputFile& file) { check(dutch, file); });
  for (const Page& page : dutch.site.pages) {
    check(dutch, render_page(dutch.site, page, dutch.templates, dutch.text_of(page), data));
    if (page.kind != PageKind::meeting) continue;
    check(dutch, render_meeting_data(dutch.site, page.subject, *dutch.text_of(page)));
    if (!has_debate(dutch.site, page.subject)) continue;
    check(dutch, render_debate(dutch.site, page.subject, *dutch.text_of(page)));
  }
  const PrintedEntries printed(dutch.site);
  for (const Feed& feed : dutch.site.feeds) {
    render_feed(dutch.site, feed, printed, [&](const OutputFile& file) { check(dutch, file); });
  }
  check(dutch, render_subscriptions(dutch.site));
  for (const Calendar& calendar : dutch.site.calendars) {
    check(dutch, render_calendar(dutch.site, calendar));
  }
  const SiteFixture english("en", "");
  for (const PageKind kind : {PageKind::home, PageKind::meeting, PageKind::about}) {
    const Page& page = english.page(kind);
    check(english, render_page(english.site, page, english.templates, english.text_of(page)));
  }
  for (const auto& entry : std::filesystem::directory_iterator(kGoldens)) {
    CAPTURE(entry.path());
    CHECK(used.contains(entry.path().filename().string()));
  }
}

}  // namespace openverslag
