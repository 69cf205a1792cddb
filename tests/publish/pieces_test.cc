// Files that come in pieces.
#include <catch2/catch.hpp>

#include "publish/publish_fixture.h"
#include "publish/publisher.h"
#include "text/digest.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;
using Pieces = std::vector<std::string>;

OutputFile file_of(const Pieces& pieces) {
  return {"data/a.csv", {}, [pieces](const TakePiece& take) {
            for (const std::string& piece : pieces) take(piece);
          }};
}

// How many bytes the publisher says that the site has.
std::size_t publish_pieces(const fs::path& output, const Pieces& pieces) {
  Publisher publisher(output);
  publisher.write(file_of(pieces));
  publisher.commit();
  return publisher.bytes();
}

std::string joined(const Pieces& pieces) { return whole_bytes(file_of(pieces)); }

}  // namespace

TEST_CASE("a file that comes in pieces is published and in the manifest as a whole one",
          "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  CHECK(publish_pieces(output, {"one", "", "two"}) == 6);
  CHECK(site_in(output) == Tree{{"data/a.csv", "onetwo"}});
  CHECK(bytes_of(output / "manifest.sha256").find(sha256_hex("onetwo") + "  data/a.csv\n") !=
        std::string::npos);
  CHECK(publish_pieces(folder.path() / "empty", {}) == 0);
  CHECK(site_in(folder.path() / "empty") == Tree{{"data/a.csv", ""}});
}

TEST_CASE("pieces that are as before, in whatever lengths, are not written again", "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  const std::string large(3 * kPiece, 'x');
  publish_pieces(output, {large, "two"});
  const struct stat before = status_of(output / "data/a.csv");
  publish_pieces(output, {"x", large.substr(1), "t", "wo"});
  CHECK(status_of(output / "data/a.csv").st_ino == before.st_ino);
  CHECK(status_of(output / "data/a.csv").st_mtim.tv_nsec == before.st_mtim.tv_nsec);
}

TEST_CASE("pieces that differ anywhere are written, with what was the same before them",
          "[publish]") {
  const std::string large(3 * kPiece, 'x');
  for (const Pieces& changed : std::vector<Pieces>{{large, "TWO", "end"},
                                                   {large, "two", "end", "more"},
                                                   {large, "two"},
                                                   {"y", large.substr(1), "two", "end"},
                                                   {large + "two", "enD"},
                                                   {}}) {
    const FolderFixture folder;
    const fs::path output = folder.path() / "public";
    publish_pieces(output, {large, "two", "end"});
    const struct stat before = status_of(output / "data/a.csv");
    publish_pieces(output, changed);
    CHECK((site_in(output) == Tree{{"data/a.csv", joined(changed)}}));
    CHECK(status_of(output / "data/a.csv").st_ino != before.st_ino);
  }
}

TEST_CASE("the digest of pieces is that of the whole, and begins anew", "[publish]") {
  Sha256 digest;
  CHECK(hex(digest.digest()) == sha256_hex(""));
  digest.add("ab");
  digest.add("c");
  CHECK(hex(digest.digest()) == sha256_hex("abc"));
  digest.add("abc");
  CHECK(hex(digest.digest()) == sha256_hex("abc"));
}

}  // namespace openverslag
