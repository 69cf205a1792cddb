// The files of the history come on the disk whole, whatever happens while they are written.
#include "cli/history_files.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>

#include "publish/fault_fixture.h"
#include "publish/publish_fixture.h"
#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr Date kDay{std::chrono::year{2024}, std::chrono::month{6}, std::chrono::day{2}};
constexpr Disk kGoodDisk = {true, true};

class HistoryFolder {
 public:
  HistoryFolder() {
    folder_.write("history/2024.txt", "before\n");
    folder_.write("history/minutes/a.txt", "old");
  }

  HistoryUpdate update() const {
    HistoryUpdate update{.date = kDay, .journal_read = 7, .journal = "after\n", .files = {}};
    update.files = {{versions_file("a"), "new"}, {versions_file("b"), "new"}};
    return update;
  }

  void write() const { write_history(folder_.path(), update(), Language::load("nl")); }
  // Whether it could be.
  bool try_to_write() const try {
    write();
    return true;
  } catch (const Failure&) {
    return false;
  } catch (const fs::filesystem_error&) {
    return false;
  }

  std::string file(const std::string& name) const {
    std::ifstream in(folder_.path() / "history" / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  bool is_old() const {
    return file("2024.txt") == "before\n" && file("minutes/a.txt") == "old" &&
           !fs::exists(folder_.path() / "history/minutes/b.txt");
  }
  bool is_new() const {
    return file("2024.txt") == "before\nafter\n" && file("minutes/a.txt") == "new" &&
           file("minutes/b.txt") == "new";
  }
  bool is_cut_off() const {
    const std::string a = file("minutes/a.txt"), journal = file("2024.txt");
    return (a != "old" && a != "new") || (journal != "before\n" && journal != "before\nafter\n");
  }
  std::vector<std::string> names() const {
    std::vector<std::string> names = names_in(folder_.path() / "history");
    for (std::string& name : names_in(folder_.path() / "history/minutes"))
      names.push_back(std::move(name));
    return names;
  }
  const FolderFixture& folder() const { return folder_; }

 private:
  FolderFixture folder_;
};

const std::vector<std::string> kNames = {"2024.txt", "minutes", "a.txt", "b.txt"};

}  // namespace

TEST_CASE("a history takes the place of the old one when the disk has its words",
          "[cli][publish]") {
  const HistoryFolder history;
  run_with_fault(Fault::fail_once, 0, {true, false}, [&] { CHECK_FALSE(history.try_to_write()); });
  CHECK(history.is_old());
  history.write();
  CHECK(history.is_new());
  CHECK(history.names() == kNames);
}

TEST_CASE("a history that is written half-way never tells of words that it has not",
          "[cli][publish]") {
  const Fault fault = GENERATE(Fault::kill, Fault::fail_once, Fault::fail_on);
  int steps = 1;
  for (bool ended = true; ended; ++steps) {
    INFO("ended at step " << steps);
    const HistoryFolder history;
    ended = run_with_fault(fault, steps, kGoodDisk, [&] { history.try_to_write(); });
    REQUIRE_FALSE(history.is_cut_off());
    if (history.file("2024.txt") == "before\nafter\n") {
      REQUIRE(history.is_new());
    } else {
      history.write();
    }
    REQUIRE(history.is_new());
  }
  CHECK(steps > 4);
}

TEST_CASE("words that an interrupted publication left go with the next one", "[cli][publish]") {
  const HistoryFolder history;
  history.folder().write("history/minutes/c.txt.new", "words that were never published");
  history.folder().write("history/2024.txt.new", "");
  history.write();
  CHECK(history.names() == kNames);
}

TEST_CASE("of two publications at once one says that the history has changed", "[cli][publish]") {
  for (int time = 0; time < 20; ++time) {
    const HistoryFolder history;
    auto other = std::async(std::launch::async, [&] { return history.try_to_write(); });
    const bool one = history.try_to_write();
    REQUIRE(one != other.get());
    REQUIRE(history.is_new());
  }
}

}  // namespace openverslag
