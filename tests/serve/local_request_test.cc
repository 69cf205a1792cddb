#include "serve/local_request.h"

#include <catch2/catch.hpp>

#include "publish/tree_fixture.h"

namespace openverslag {

namespace fs = std::filesystem;

TEST_CASE("only names of this computer are let in", "[serve]") {
  for (const char* host : {"localhost", "localhost:8000", "127.0.0.1:1", "[::1]", "[::1]:80"})
    CHECK(is_local_host(host));
  for (const char* host : {"", "minutes.example", "localhost.example", "localhost:80x", "127.0.0.2",
                           "::1", "minutes.example:127.0.0.1", "[::1"})
    CHECK_FALSE(is_local_host(host));
}

TEST_CASE("a request means a file of the site, or nothing", "[serve]") {
  const FolderFixture folder;
  folder.write("site/index.html", "home");
  folder.write("site/people/index.html", "people");
  folder.write("secret.txt", "secret");
  fs::create_symlink(folder.path() / "secret.txt", folder.path() / "site/link.txt");
  const fs::path site = folder.path() / "site";
  const auto bytes = [&](std::string_view path) {
    const auto file = requested_file(site, path);
    return file ? bytes_of(*file) : "nothing";
  };
  CHECK(bytes("/") == "home");
  CHECK(bytes("/index.html") == "home");
  CHECK(bytes("/people/") == "people");
  CHECK(bytes("/people") == "nothing");
  CHECK(bytes("/gone/") == "nothing");
  CHECK(bytes("/../secret.txt") == "nothing");
  CHECK(bytes("/people/../../secret.txt") == "nothing");
  CHECK(bytes("//etc/passwd") == "nothing");
  CHECK(bytes("/link.txt") == "nothing");
  CHECK(bytes(std::string_view("/index.html\0x", 13)) == "nothing");
  CHECK(bytes("index.html") == "nothing");
}

TEST_CASE("a request means a path in the site, or nothing", "[serve]") {
  const auto path = [](std::string_view asked) { return path_in_site(asked).value_or("nothing"); };
  CHECK(path("/") == "index.html");
  CHECK(path("/people/") == "people/index.html");
  CHECK(path("/people") == "people");
  CHECK(path("/people/../feed.xml") == "feed.xml");
  CHECK(path("/../secret.txt") == "nothing");
  CHECK(path("/people/../../secret.txt") == "nothing");
  CHECK(path("//etc/passwd") == "nothing");
  CHECK(path(std::string_view("/index.html\0x", 13)) == "nothing");
  CHECK(path("index.html") == "nothing");
}

TEST_CASE("the kind of a file is told by its name", "[serve]") {
  CHECK(content_type("a/index.html") == "text/html; charset=utf-8");
  CHECK(content_type("a.md") == "text/plain; charset=utf-8");
  CHECK(content_type("feed.xml") == "application/xml");
  CHECK(content_type("x.unknown") == "application/octet-stream");
}

TEST_CASE("the reload script stands at the end of the body, or nowhere", "[serve]") {
  CHECK(with_reload_script("<body><p></body></html>") ==
        "<body><p><script src=\"/_openverslag/reload.js\" defer></script></body></html>");
  CHECK(with_reload_script("<p>") == "<p>");
}

}  // namespace openverslag
