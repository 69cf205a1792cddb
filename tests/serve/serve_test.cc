#include "serve/serve.h"

#include <arpa/inet.h>
#include <httplib.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <thread>

#include "serve/served_site_fixture.h"

namespace openverslag {
namespace {

// What comes back for `bytes` until the other side closes; "silence" when it does not, in 20
// seconds.
std::string raw_answer(int port, const std::string& bytes) {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address = {};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  REQUIRE(connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  const timeval patience{20, 0};
  setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  // Who has said enough may be cut off while the rest is still on its way.
  send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
  std::string answer;
  char part[4096];
  ssize_t got = 0;
  while ((got = read(socket, part, sizeof part)) > 0)
    answer.append(part, static_cast<std::size_t>(got));
  const bool silent = got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
  close(socket);
  return silent ? "silence" : answer;
}

constexpr const char* kScript = "<script src=\"/_openverslag/reload.js\" defer></script>";

}  // namespace

TEST_CASE("the preview shows the site, with a script that reloads, and says where", "[serve]") {
  ServedSite preview;
  CHECK(preview.first_line() == "The site is at http://127.0.0.1:" +
                                    std::to_string(preview.port()) + "/ (stop with Ctrl-C).\n");
  httplib::Client client = preview.client();
  const auto home = client.Get("/");
  REQUIRE(home);
  CHECK(home->status == 200);
  CHECK(home->body == std::string("<body>build 1") + kScript + "</body>");
  CHECK(home->get_header_value("Content-Type") == "text/html; charset=utf-8");
  CHECK(client.Get("/_openverslag/reload.js")->status == 200);
  CHECK(client.Get("/people")->get_header_value("Location") == "/people/");
  CHECK(client.Head("/people/")->status == 200);
  CHECK(preview.interrupt() == 0);
}

TEST_CASE("the preview answers what is not there with the page for that", "[serve]") {
  ServedSite preview;
  httplib::Client client = preview.client();
  const auto missing = client.Get("/gone/");
  REQUIRE(missing);
  CHECK(missing->status == 404);
  CHECK(missing->body == std::string("<body>missing") + kScript + "</body>");
  CHECK(client.Get("/%2e%2e/content/a.md")->status == 404);
  CHECK(preview.interrupt() == 0);
}

TEST_CASE("a preview without a site says so, and waits for it", "[serve]") {
  ServedSite preview;
  std::filesystem::remove_all(preview.folder().path() / "site");
  const auto home = preview.client().Get("/");
  REQUIRE(home);
  CHECK(home->status == 404);
  CHECK(home->body ==
        std::string("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                    "<title>openverslag</title></head><body><main><p>There is no site yet. Look at "
                    "the review to see what is missing.</p></main>") +
            kScript + "</body></html>");
  CHECK(preview.interrupt() == 0);
}

TEST_CASE("what a build gives besides the site is shown, and written nowhere", "[serve]") {
  ServedSite preview;
  httplib::Client client = preview.client();
  const auto page = client.Get("/_controle/");
  REQUIRE(page);
  CHECK(page->body == std::string("<body><main>1</main>") + kScript + "</body>");
  CHECK(page->get_header_value("Content-Type") == "text/html; charset=utf-8");
  CHECK(client.Get("/_controle")->get_header_value("Location") == "/_controle/");
  const auto style = client.Get("/_controle/controle.css");
  CHECK(style->body == "p { margin: 0 }");
  CHECK(style->get_header_value("Content-Type") == "text/css; charset=utf-8");
  CHECK(client.Get("/people/")->body ==
        std::string("<body><main id=\"main\">\n<p>mark</p>people</main>") + kScript + "</body>");
  CHECK_FALSE(std::filesystem::exists(preview.folder().path() / "site/_controle"));
  CHECK(preview.interrupt() == 0);
}

TEST_CASE("the preview refuses other names of the host, and writing", "[serve]") {
  ServedSite preview;
  httplib::Client client = preview.client();
  CHECK(client.Get("/", {{"Host", "minutes.example"}})->status == 403);
  CHECK(client.Post("/", "x", "text/plain")->status == 405);
  CHECK(client.Delete("/")->status == 405);
  CHECK(preview.interrupt() == 0);
}

TEST_CASE("the preview reads no request without end", "[serve]") {
  const ServedSite preview;
  const std::string longest = "GET /" + std::string(100'000, 'x') + " HTTP/1.1\r\n";
  CHECK(raw_answer(preview.port(), longest).starts_with("HTTP/1.1 414 "));
  // What it promises to send is not waited for.
  CHECK(raw_answer(preview.port(),
                   "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999999\r\n\r\n")
            .starts_with("HTTP/1.1 405 "));
  // Half a request, and then nothing: the preview closes.
  CHECK(raw_answer(preview.port(), "GET / HTTP/1.1\r\nHost: loc").starts_with("HTTP/1.1 400 "));
  CHECK(raw_answer(preview.port(),
                   "GET / HTTP/1.1\r\nHost: localhost\r\nHost: minutes.example\r\n"
                   "Connection: close\r\n\r\n")
            .starts_with("HTTP/1.1 403 "));
}

TEST_CASE("a change in the content is built and told to open pages", "[serve]") {
  ServedSite preview;
  httplib::Client client = preview.client();
  client.set_read_timeout(10);
  std::vector<std::string> told;
  client.Get("/_openverslag/events", [&](const char* bytes, std::size_t size) {
    const std::string message(bytes, size);
    if (message.starts_with(":")) return true;
    told.push_back(message.substr(message.rfind('-')));
    if (told.size() == 1) preview.folder().write("content/a.md", "two");
    return told.size() < 2;
  });
  CHECK(told == std::vector<std::string>{"-1\n\n", "-2\n\n"});
  const auto home = preview.client().Get("/");
  REQUIRE(home);
  CHECK(home->body == std::string("<body>build 2") + kScript + "</body>");
  CHECK(preview.interrupt() == 0);
}

TEST_CASE("what the preview cannot make just now is asked of the next build, or asked again",
          "[serve]") {
  const ServedSite site;
  const auto early = site.client().Get("/second.xml");
  REQUIRE(early);
  CHECK(early->status == 503);
  CHECK(early->get_header_value("Retry-After") == "1");
  CHECK(early->body.find("The site is being renewed.") != std::string::npos);
  std::thread change([&] { site.folder().write("content/a.md", "two"); });
  const auto waited = site.client().Get("/second.xml");
  change.join();
  REQUIRE(waited);
  CHECK(waited->status == 200);
  CHECK(waited->body == "of build 2");
}

TEST_CASE("a port that is taken is a failure", "[serve]") {
  ServedSite preview;
  const FolderFixture folder;
  CHECK(failure_of(folder.path(),
                   [&] {
                     std::ostringstream log;
                     NumberedBuilds builds(folder.path());
                     serve({{}, preview.port()}, Language::load("en"), builds, log);
                   }) ==
        "Port " + std::to_string(preview.port()) + " is in use. Choose another one with --port.");
  CHECK(preview.interrupt() == 0);
}

}  // namespace openverslag
