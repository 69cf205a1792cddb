#include "site/slices.h"

#include <catch2/catch.hpp>

#include "site/histories.h"
#include "site/routes.h"

namespace openverslag {
namespace {

// So many meetings in each of these years (0: without a date), in the order of an archive.
Archive archive_of(const std::vector<std::pair<int, unsigned>>& years) {
  Archive archive;
  for (const auto& [year, meetings] : years) {
    for (unsigned i = 0; i < meetings; ++i) {
      Facts facts;
      if (year != 0) {
        facts.header.date = Date{std::chrono::year{year}, std::chrono::month{1 + i % 12},
                                 std::chrono::day{1 + i % 28}};
      }
      archive.meetings.push_back(facts);
      archive.links.emplace_back();
    }
  }
  return archive;
}

std::vector<std::string> addresses(const std::vector<Slice>& slices) {
  const Language language = Language::load("nl");
  std::vector<std::string> all;
  for (const Slice& slice : slices) all.push_back(Routes(language).year("organen/raad/", slice));
  return all;
}

std::size_t total(const std::vector<Slice>& slices) {
  std::size_t count = 0;
  for (const Slice& slice : slices) count += slice.count;
  return count;
}

}  // namespace

TEST_CASE("a history is one page up to the limit", "[site]") {
  CHECK(fits_one_page(meetings_history(archive_of({{2020, kMostEntries}}))));
  CHECK_FALSE(fits_one_page(meetings_history(archive_of({{2020, kMostEntries + 1}}))));
  CHECK(fits_one_page({{0, 1, 10 * kMostEntries}}));
}

TEST_CASE("a long history has a page a year, newest first, without a date last", "[site]") {
  const Archive archive = archive_of({{2021, 150}, {2023, 80}, {0, 3}});
  const auto slices = cut_by_year(years_of_meetings(archive), meetings_history(archive));
  CHECK(slices == std::vector<Slice>{
                      {.heading = 2023, .begin = 150, .end = 230, .count = 80},
                      {.heading = 2021, .begin = 0, .end = 150, .count = 150},
                      {.heading = 0, .begin = 230, .end = 233, .count = 3},
                  });
  CHECK(addresses(slices) == std::vector<std::string>{"organen/raad/2023/", "organen/raad/2021/",
                                                      "organen/raad/zonder-datum/"});
}

TEST_CASE("the newest part of a full year has its address, and older parts never move", "[site]") {
  const Archive archive = archive_of({{2023, 450}});
  const auto slices = cut_by_year(years_of_meetings(archive), meetings_history(archive));
  CHECK(addresses(slices) == std::vector<std::string>{"organen/raad/2023/", "organen/raad/2023/2/",
                                                      "organen/raad/2023/1/"});
  CHECK(slices[2] == Slice{.heading = 2023, .part = 1, .begin = 0, .end = 200, .count = 200});

  const Archive grown = archive_of({{2023, 451}, {2024, 1}});
  const auto later = cut_by_year(years_of_meetings(grown), meetings_history(grown));
  CHECK(later[2] == slices[1]);
  CHECK(later[3] == slices[2]);
}

TEST_CASE("no entry is lost, however much there is of a meeting", "[site]") {
  const Archive archive = archive_of({{2020, 3}, {2021, 2}, {0, 1}});
  const History history = {{0, 1, 150}, {1, 1, 900}, {2, 1, 1}, {3, 1, 1}, {5, 4, 10}};
  const auto slices = cut_by_year(years_of_meetings(archive), history);
  CHECK(slices.size() == 5);
  CHECK(total(slices) == 8);
  CHECK(slices[2] == Slice{.heading = 2020, .part = 2, .begin = 1, .end = 2, .count = 1});
}

TEST_CASE("a meeting that takes more than a page is cut between its entries", "[site]") {
  const Archive archive = archive_of({{2020, 3}});
  std::vector<Happening> happenings = {{0, 1, 1}, {2, 1, 1}};
  happenings.insert(happenings.end(), 450, {1, 1, 1});
  const History history = by_meeting(happenings);
  CHECK_FALSE(fits_one_page(history));
  const auto slices = cut_by_year(years_of_meetings(archive), history);
  CHECK(
      slices ==
      std::vector<Slice>{
          {.heading = 2020, .begin = 2, .end = 3, .count = 1},
          {.heading = 2020, .part = 4, .begin = 1, .end = 2, .count = 50, .piece = 3, .first = 400},
          {.heading = 2020,
           .part = 3,
           .begin = 1,
           .end = 2,
           .count = 200,
           .piece = 2,
           .first = 200,
           .last = 400},
          {.heading = 2020, .part = 2, .begin = 1, .end = 2, .count = 200, .piece = 1, .last = 200},
          {.heading = 2020, .part = 1, .begin = 0, .end = 1, .count = 1},
      });
  CHECK(newest_of(years_of_meetings(archive), history) == Slice{.begin = 2, .end = 3, .count = 1});
}

TEST_CASE("an entry that takes a page by itself is not cut", "[site]") {
  const History history = by_meeting({{0, 1, 1}, {0, 1, 200}, {0, 1, 1}});
  REQUIRE(history.size() == 3);
  CHECK(history[1].first == 1);
  CHECK(history[1].last == 2);
  CHECK(fits_one_page(by_meeting({{0, 1, 200}})));
}

TEST_CASE("the newest of a list whose last meeting is cut is its last piece", "[site]") {
  const Archive archive = archive_of({{2020, 2}});
  std::vector<Happening> happenings(250, {1, 1, 1});
  happenings.push_back({0, 1, 1});
  CHECK(newest_of(years_of_meetings(archive), by_meeting(happenings)) ==
        Slice{.begin = 1, .end = 2, .count = 50, .piece = 2, .first = 200});
}

TEST_CASE("the first page of a long history shows the newest that have a date", "[site]") {
  const Archive archive = archive_of({{2021, 150}, {2023, 80}, {0, 3}});
  const Slice newest = newest_of(years_of_meetings(archive), meetings_history(archive));
  CHECK(newest.end == 230);
  CHECK(newest.begin == 230 - kNewestEntries);

  const Archive undated = archive_of({{0, 300}});
  CHECK(newest_of(years_of_meetings(undated), meetings_history(undated)).count == kNewestEntries);
  // One meeting with more than fits is shown all the same.
  CHECK(newest_of(years_of_meetings(archive), {{7, 1, 500}}).count == 1);
}

TEST_CASE("happenings at one meeting are counted together", "[site]") {
  CHECK(total(cut_by_year(years_of_meetings(archive_of({{2020, 9}})),
                          by_meeting({{4, 1, 1}, {2, 1, 2}, {4, 2, 1}}))) == 4);
}

TEST_CASE("an index is cut by letter, and a full letter in parts", "[site]") {
  AlphabeticalIndex index(3, {kNoLetter, 0});
  index.push_back({U'Ж', 0});
  index.insert(index.end(), 401, {'S', 0});
  sort_by_letter(index);
  const auto slices = cut_by_letter(index);
  const Routes routes(Language::load("nl"));
  std::vector<std::string> all;
  for (const Slice& slice : slices) all.push_back(routes.letter("personen/", slice));
  CHECK(all == std::vector<std::string>{"personen/0-9/", "personen/s/", "personen/s/2/",
                                        "personen/s/3/", "personen/u0416/"});
  CHECK(slices[3] == Slice{.heading = 'S', .part = 3, .begin = 403, .end = 404, .count = 1});
}

TEST_CASE("names stand under their first letter, without accents and quotes", "[site]") {
  CHECK(first_letter("Çelik, Y.") == 'C');
  CHECK(first_letter("'t Hoen, B.") == 'T');
  CHECK(first_letter("(Her)inrichting plein") == 'H');
  CHECK(first_letter("2e kwartaal") == kNoLetter);
  CHECK(first_letter("") == kNoLetter);
  CHECK(first_letter("Журавль, А.") == U'Ж');
  CHECK(first_letter("„éclair”") == 'E');
  CHECK(first_letter("άλφα") == U'Α');
}

}  // namespace openverslag
