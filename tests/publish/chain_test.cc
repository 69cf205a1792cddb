// The chain of published states: what makes a link, and what breaks one.
#include "publish/chain.h"

#include <catch2/catch.hpp>

#include "publish/publish_fixture.h"
#include "text/digest.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

Chain chain_of(const std::vector<std::string>& manifests) {
  Chain chain;
  for (const std::string& manifest : manifests)
    chain = continued(chain, {.program = "openverslag 0.1.0", .files = 2, .manifest = manifest});
  return chain;
}

}  // namespace

TEST_CASE("a link is one line of JSON, and bound to the one before", "[publish]") {
  const Chain one = chain_of({"aa"});
  CHECK(one.history.empty());
  CHECK(one.last == R"({"format":"openverslag-manifest-1","number":1,"previous":null,)"
                    R"("program":"openverslag 0.1.0","files":2,"manifest":"aa","sources":null})"
                    "\n");
  const Chain two = chain_of({"aa", "bb"});
  CHECK(two.history == one.last);
  CHECK(read_link(two.last)->number == 2);
  CHECK(read_link(two.last)->previous == sha256_hex(one.last));
  CHECK(chain_of({"aa", "bb", "aa"}).history == two.history + two.last);
}

TEST_CASE("a state that has the same files is no new link, whatever made it", "[publish]") {
  const Chain one = chain_of({"aa"});
  const Chain again = continued(one, {.program = "openverslag 9", .files = 2, .manifest = "aa"});
  CHECK(again.last == one.last);
  CHECK(again.history == one.history);
}

TEST_CASE("the first link that does not follow is found", "[publish]") {
  const Chain whole = chain_of({"aa", "bb", "cc", "dd"});
  CHECK(first_break(whole) == 0);
  CHECK(first_break(chain_of({"aa"})) == 0);

  const std::size_t second = whole.history.find('\n') + 1;
  const std::size_t third = whole.history.find('\n', second) + 1;
  Chain broken = whole;
  broken.history.erase(0, second);
  CHECK(first_break(broken) == 1);  // the first is gone
  broken.history = whole.history.substr(0, second) + whole.history.substr(third);
  CHECK(first_break(broken) == 2);  // one in the middle
  broken.history = whole.history.substr(0, third);
  CHECK(first_break(broken) == 3);  // the last of the history
  broken.history = whole.history;
  broken.history[broken.history.find("bb")] = 'x';
  CHECK(first_break(broken) == 3);  // it does not have the digest of the second
  broken.history = whole.history;
  broken.history.replace(broken.history.find("openverslag-"), 12, "other-------");
  CHECK(first_break(broken) == 1);
  broken.history = whole.history + "\n";
  CHECK(first_break(broken) == 4);
  CHECK(first_break({whole.history + whole.last, whole.last}) == 5);
}

TEST_CASE("what is no link is not read", "[publish]") {
  const std::string link = chain_of({"aa"}).last;
  CHECK(read_link(link).has_value());
  for (const std::string& other :
       {std::string(), std::string("{}"), std::string("[1]"), link.substr(0, 40), " " + link,
        link + link, link.substr(0, link.size() - 1)})
    CHECK_FALSE(read_link(other).has_value());
}

TEST_CASE("a published site has the chain of all that it was", "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  publish(output, {{"index.html", "one"}});
  const std::string first = bytes_of(output / "manifest.json");
  CHECK(read_link(first)->manifest == sha256_hex(bytes_of(output / "manifest.sha256")));
  CHECK_FALSE(fs::exists(output / "manifest-history.jsonl"));
  publish(output, {{"index.html", "one"}});
  CHECK(bytes_of(output / "manifest.json") == first);
  publish(output, {{"index.html", "two"}});
  CHECK(bytes_of(output / "manifest-history.jsonl") == first);
  CHECK(first_break(read_chain(output)) == 0);

  const std::string second = bytes_of(output / "manifest.json");
  const fs::path other = folder.path() / "other";
  publish(other, {{"index.html", "one"}});
  publish(other, {{"index.html", "two"}});
  CHECK(bytes_of(other / "manifest.json") == second);
}

TEST_CASE("a manifest.json of somebody else is not written over", "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  publish(output, {{"index.html", "one"}});
  folder.write("public/manifest.json", "{\"name\": \"theirs\"}\n");
  CHECK(failure_of(folder.path(),
                   [&] {
                     publish(output, {{"index.html", "two"}});
                   }) ==
        "DIR/public/manifest.json is yours, and the site now has a page or file of its own in that "
        "place. "
        "Nothing was changed. Move yours, or give it another name, and try again.");
  CHECK(bytes_of(output / "index.html") == "one");
}

}  // namespace openverslag
