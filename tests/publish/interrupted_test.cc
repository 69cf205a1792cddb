// A build that ends half-way, at every moment at which it can: nothing of the user is lost, the old
// or the new site is whole, and the next build is as if nothing had happened.
#include <catch2/catch.hpp>

#include "publish/fault_fixture.h"
#include "publish/publish_fixture.h"
#include "publish/publisher.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

struct Way {
  const char* name;
  Disk disk;
  bool in_place;  // the output is the folder we work in
};
constexpr Way kExchange = {"folders exchanged", {true, true}, false};
constexpr Way kTwoRenames = {"one folder after the other", {false, true}, false};
constexpr Way kInPlace = {"in place", {true, true}, true};

const Tree kOld = {{"index.html", "old"}, {"same.html", "same"}, {"gone/index.html", "gone"}};
const Tree kNew = {{"index.html", "new"}, {"same.html", "same"}, {"came/index.html", "came"}};
const Tree kUser = {{"CNAME", "verslagen.example"}, {".git/config", "theirs"}, {"gone/n.pdf", "n"}};

Tree with_user_files(Tree site) {
  site.insert(kUser.begin(), kUser.end());
  return site;
}

// The old site stands, with what the user put into it.
class Scene {
 public:
  explicit Scene(const Way& way) : way_(way) {
    publish(output(), kOld);
    for (const auto& [path, bytes] : kUser) folder_.write("public/" + path, bytes);
  }

  fs::path output() const { return folder_.path() / "public"; }

  void publish_new() const {
    work([&] { publish(output(), kNew); });
  }
  // What every build begins with, and nothing after that.
  void recover() const {
    work([&] { Publisher publisher(output()); });
  }

  bool interrupted(Fault fault, int step, const std::function<void()>& action) const {
    return run_with_fault(fault, step, way_.disk, action);
  }

  std::string failure_of(const std::function<void()>& action) const {
    return openverslag::failure_of(folder_.path(), action);
  }

  // The same, whatever Failure comes of it.
  bool fails(Fault fault, int step, const std::function<void()>& action) const {
    return interrupted(fault, step, [&] { failure_of(action); });
  }

  bool is_whole() const {
    const Tree site = site_in(output());
    return names_in(folder_.path()) == std::vector<std::string>{"public"} &&
           (site == with_user_files(kOld) || site == with_user_files(kNew));
  }
  bool is_new() const { return is_whole() && site_in(output()) == with_user_files(kNew); }

 private:
  void work(const std::function<void()>& action) const {
    if (!way_.in_place) return action();
    const WorkFolder inside(output());
    action();
  }

  FolderFixture folder_;
  Way way_;
};

}  // namespace

TEST_CASE("a build killed at any moment leaves a whole site to the next one", "[publish]") {
  const Way way = GENERATE(kExchange, kTwoRenames, kInPlace);
  INFO(way.name);
  int steps = 1;
  for (bool killed = true; killed; ++steps) {
    INFO("killed at step " << steps);
    const Scene scene(way);
    killed = scene.interrupted(Fault::kill, steps, [&] { scene.publish_new(); });
    scene.recover();
    REQUIRE(scene.is_whole());
    scene.publish_new();
    REQUIRE(scene.is_new());
  }
  CHECK(steps > 20);
}

// A disk that takes nothing any more looks to the next build as a killed program does.
TEST_CASE("a recovery that ends half-way can be done again", "[publish]") {
  for (int step = 1, ended = true; ended; ++step) {
    for (int again = 1, ended_again = true; ended && ended_again; ++again) {
      INFO("ended at step " << step << ", its recovery at step " << again);
      const Scene scene(kInPlace);
      ended = scene.fails(Fault::fail_on, step, [&] { scene.publish_new(); });
      ended_again = scene.fails(Fault::fail_on, again, [&] { scene.recover(); });
      scene.recover();
      REQUIRE(scene.is_whole());
    }
  }
}

TEST_CASE("what an interrupted build in the folder left is mended from outside it", "[publish]") {
  for (int step = 1, killed = true; killed; ++step) {
    INFO("killed at step " << step);
    const Scene scene(kInPlace);
    killed = scene.interrupted(Fault::kill, step, [&] { scene.publish_new(); });
    publish(scene.output(), kNew);
    REQUIRE(scene.is_new());
  }
}

TEST_CASE("a disk that refuses once leaves the old site or the new one", "[publish]") {
  const Way way = GENERATE(kExchange, kTwoRenames, kInPlace);
  INFO(way.name);
  bool reached = true;
  for (int step = 1; reached; ++step) {
    INFO("refused at step " << step);
    const Scene scene(way);
    std::string failure;
    reached = scene.interrupted(Fault::fail_once, step,
                                [&] { failure = scene.failure_of([&] { scene.publish_new(); }); });
    INFO(failure);
    scene.recover();
    REQUIRE(scene.is_whole());
    const bool says_old =
        failure.ends_with(" cannot be written: Input/output error. The site is as it was.");
    const bool says_half_way = failure.ends_with(
        " cannot be put in its place: Input/output error. The site is not whole yet. Nothing is "
        "lost: the next time you make the site, it is put right.");
    REQUIRE((says_old || says_half_way || failure == "no failure"));
    REQUIRE(scene.is_new() == !says_old);
  }
}

TEST_CASE("a disk that refuses from some moment on costs nothing", "[publish]") {
  const Way way = GENERATE(kExchange, kTwoRenames, kInPlace);
  INFO(way.name);
  for (int step = 1, refused = true; refused; ++step) {
    INFO("refuses from step " << step);
    const Scene scene(way);
    refused = scene.fails(Fault::fail_on, step, [&] { scene.publish_new(); });
    scene.recover();
    REQUIRE(scene.is_whole());
  }
}

TEST_CASE("a site takes the place of the old one when the disk has it, a preview at once",
          "[publish]") {
  const Scene scene({"a disk that does not write", {true, false}, false});
  std::string failure;
  const auto publish_as = [&](Durability durability) {
    scene.interrupted(Fault::fail_once, 0, [&] {
      failure = scene.failure_of([&] { publish(scene.output(), kNew, durability); });
    });
  };
  publish_as(Durability::durable);
  CHECK(failure == "DIR/public cannot be written: Input/output error. The site is as it was.");
  CHECK(scene.is_whole());
  CHECK_FALSE(scene.is_new());
  publish_as(Durability::preview);
  CHECK(failure == "no failure");
  CHECK(scene.is_new());
}

}  // namespace openverslag
