// A published site in the hands of real web servers, and copied to another folder.
#include <catch2/catch.hpp>
#include <cstdlib>

#include "cli/program_fixture.h"
#include "cli/web_server_fixture.h"

namespace openverslag {
namespace {

// Two meetings with a decision, of which one is withdrawn, and a page that has moved.
struct HostedSite {
  explicit HostedSite(const std::string& base_url) {
    program.write("content/meetings/raad.md",
                  "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk (voorzitter), "
                  "de heer B. Duin\n\n## 1. Brug\n\nDe raad stemt in met de brug.\n\n"
                  "**Besluit:** de brug wordt gebouwd.\n");
    program.write("content/redirects.toml",
                  "[[redirect]]\nfrom = \"personen/a-oud/\"\nto = \"personen/a-valk/\"\n");
    program.write("content/withdrawn.toml",
                  "[[withdrawn]]\nfile = \"meetings/weg.md\"\ntitle = \"Raad, 13 februari\"\n"
                  "address = \"vergaderingen/2023-02-13-raad/\"\ndate = 2024-01-01\n"
                  "reason = \"Op verzoek\"\n"
                  "[[withdrawn]]\nperson = \"B. Duin\"\ndate = 2024-01-01\nreason = \"x\"\n");
    program.write("content/site.toml",
                  "base_url = \"" + base_url +
                      "\"\n[hosting]\nnginx = true\napache = true\ncaddy = true\n"
                      "netlify = true\n[outputs]\nframes = true\n[security]\ncontact = "
                      "\"veilig@example.nl\"\nexpires = 2099-12-31\n");
    const ProgramResult outcome = program.build();
    INFO(outcome);
    REQUIRE(outcome.code == 0);
  }

  ProgramFixture program;
};

constexpr const char* kPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; object-src 'none'; frame-src 'none'; base-uri "
    "'none'; form-action 'self'; frame-ancestors ";

std::string header(const ServedAnswer& answer, const std::string& name) {
  const auto found = answer.headers.find(name);
  return found == answer.headers.end() ? "none" : found->second;
}

void check_guarded(const ServedAnswer& answer) {
  CHECK(header(answer, "Content-Security-Policy") == std::string(kPolicy) + "'none'");
  CHECK(header(answer, "X-Frame-Options") == "DENY");
  CHECK(header(answer, "X-Content-Type-Options") == "nosniff");
  CHECK(header(answer, "Referrer-Policy") == "same-origin");
  CHECK(header(answer, "Strict-Transport-Security") == "none");  // the base URL has no https
}

void check_types(const RunningServer& server) {
  for (const auto& [path, type] : std::map<std::string, std::string>{
           {"/", "text/html; charset=utf-8"},
           {"/theme.css", "text/css; charset=utf-8"},
           {"/search.js", "text/javascript; charset=utf-8"},
           {"/feed.xml", "application/rss+xml; charset=utf-8"},
           {"/feed.json", "application/feed+json; charset=utf-8"},
           {"/calendar.ics", "text/calendar; charset=utf-8"},
           {"/sitemap.xml", "application/xml"},
           {"/icon.svg", "image/svg+xml"},
           {"/data/besluiten.csv", "text/csv; charset=utf-8"},
           {"/vergaderingen/2023-01-16-raad/data.json", "application/json"},
           {"/manifest.sha256", "text/plain; charset=utf-8"},
           {"/.well-known/security.txt", "text/plain; charset=utf-8"}}) {
    INFO(path);
    const ServedAnswer answer = server.get(path);
    CHECK(answer.status == 200);
    CHECK(header(answer, "Content-Type") == type);
    check_guarded(answer);
  }
}

}  // namespace

TEST_CASE("a web server with the rules of the site serves it as it is meant", "[cli][hosting]") {
  const auto kind = GENERATE(WebServerKind::nginx, WebServerKind::apache, WebServerKind::caddy);
  INFO("0: nginx, 1: apache, 2: caddy: " << static_cast<int>(kind));
  const HostedSite site("http://verslagen.example/");
  const RunningServer server(kind, site.program.path(""), site.program.path("public"));
  check_types(server);

  const ServedAnswer missing = server.get("/personen/niemand/");
  CHECK(missing.status == 404);
  CHECK(missing.body == site.program.page("404.html"));
  check_guarded(missing);

  const ServedAnswer gone = server.get("/vergaderingen/2023-02-13-raad/");
  CHECK(gone.status == 410);
  CHECK(gone.body == site.program.page("vergaderingen/2023-02-13-raad/index.html"));
  CHECK(header(gone, "Content-Type") == "text/html; charset=utf-8");
  check_guarded(gone);

  // And all that stood below it.
  for (const char* path :
       {"/vergaderingen/2023-02-13-raad/1/", "/vergaderingen/2023-02-13-raad/data.json"}) {
    INFO(path);
    const ServedAnswer below = server.get(path);
    CHECK(below.status == 410);
    CHECK(below.body == site.program.page("vergaderingen/2023-02-13-raad/index.html"));
    check_guarded(below);
  }

  const ServedAnswer moved = server.get("/personen/a-oud/");
  CHECK(moved.status == 301);
  const std::string origin = kind == WebServerKind::caddy ? "" : server.origin();
  CHECK(header(moved, "Location") == origin + "/personen/a-valk/");

  const ServedAnswer feed = server.get("/personen/a-oud/feed.xml");
  CHECK(feed.status == 301);
  CHECK(header(feed, "Location") == origin + "/personen/a-valk/feed.xml");

  for (const char* path : {"/organen/raad/laatste-besluiten/", "/kader/2023-01-16-raad/1/"}) {
    INFO(path);
    const ServedAnswer frame = server.get(path);
    CHECK(frame.status == 200);
    CHECK(header(frame, "Content-Security-Policy") == std::string(kPolicy) + "*");
    CHECK(header(frame, "X-Frame-Options") == "none");
    CHECK(header(frame, "X-Content-Type-Options") == "nosniff");
  }
  for (const char* path : {"/organen/raad/", "/vergaderingen/2023-01-16-raad/", "/kaders/"}) {
    INFO(path);
    check_guarded(server.get(path));
  }

  CHECK(server.get("/_hosting/nginx.conf").status == (kind == WebServerKind::apache ? 200 : 404));
}

TEST_CASE("no rule for a web server spells the name of somebody withdrawn", "[cli][hosting]") {
  const HostedSite site("https://verslagen.example/");
  for (const char* file :
       {"_hosting/nginx.conf", "_hosting/Caddyfile", ".htaccess", "_headers", "_redirects"}) {
    INFO(file);
    const std::string words = site.program.page(file);
    CHECK_FALSE(words.starts_with("no page"));
    CHECK(words.find("duin") == std::string::npos);
  }
  CHECK(site.program.page("_redirects") ==
        "/vergaderingen/2023-02-13-raad/data.json /vergaderingen/2023-02-13-raad/ 301\n"
        "/vergaderingen/2023-02-13-raad/debate.xml /vergaderingen/2023-02-13-raad/ 301\n"
        "/vergaderingen/2023-02-13-raad/citations.json /vergaderingen/2023-02-13-raad/ 301\n"
        "/vergaderingen/2023-02-13-raad/calendar.ics /vergaderingen/2023-02-13-raad/ 301\n"
        "/bron/2023-01-16-raad.md /vergaderingen/2023-01-16-raad/ 301\n"
        "/bron/2023-02-13-raad.md /vergaderingen/2023-02-13-raad/ 301\n"
        "/personen/a-oud/ /personen/a-valk/ 301\n"
        "/personen/a-oud/feed.json /personen/a-valk/feed.json 301\n"
        "/personen/a-oud/feed.xml /personen/a-valk/feed.xml 301\n");
  const std::string headers = site.program.page("_headers");
  CHECK(headers.find("  Strict-Transport-Security: max-age=31536000\n") != std::string::npos);
  CHECK(headers.find("/organen/\n  Content-Security-Policy: ") != std::string::npos);
  CHECK(headers.find("/organen/*") == std::string::npos);
  CHECK(headers.find("/kader/*\n  Content-Security-Policy: default-src 'none'; ") !=
        std::string::npos);
  CHECK(headers.find("/organen/raad/laatste-besluiten/*\n  Content-Security-Policy: default-src "
                     "'none'; ") != std::string::npos);
}

TEST_CASE("without settings for it there is nothing for a web server", "[cli][hosting]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  REQUIRE(program.build().code == 0);
  for (const auto& [path, bytes] : program.site()) {
    INFO(path);
    CHECK_FALSE((path.starts_with(".") || path.starts_with("_")));
  }
}

TEST_CASE("a path that a web server could take for a rule is refused", "[cli][hosting]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  const std::string path =
      GENERATE("a;b/", "a{b}/", "$x/", "a|b/", "a*/", "a'b/", "a%20b/", "(a)/");
  const std::string address = "https://verslagen.example/" + path;
  const std::string told =
      "site.toml: fout: In het pad van '" + address +
      "' staat een teken dat een webserver anders leest [hosting-path]\n  tip: "
      "Gebruik in het pad van base_url alleen letters, cijfers en . _ ~ - /";
  const std::string settings = "title = \"Verslagen\"\nbase_url = \"" + address + "\"\n";
  program.write("content/site.toml", settings);
  CHECK(program.build().code == 0);
  for (const char* kind : {"nginx", "apache", "caddy", "netlify"}) {
    program.write("content/site.toml", settings + "[hosting]\n" + kind + " = true\n");
    const ProgramResult outcome = program.build();
    INFO(outcome);
    CHECK(outcome.code == 1);
    CHECK(outcome.err.find(told) != std::string::npos);
  }
  program.write("content/site.toml", "title = \"V\"\n[hosting]\nnginx = true\n");
  const ProgramResult given =
      program.run({"build", "DIR/content", "DIR/public", "--base-url", address});
  CHECK(given.code == 1);
  CHECK(given.err.find(told) != std::string::npos);
}

TEST_CASE("a site that rsync copied is the same, and stays so", "[cli][hosting]") {
  const HostedSite site("https://verslagen.example/");
  const std::string copy = "rsync --archive --delete '" + site.program.path("public").string() +
                           "/' '" + site.program.path("copy").string() + "/'";
  REQUIRE(std::system(copy.c_str()) == 0);
  CHECK(tree_of(site.program.path("copy")) == tree_of(site.program.path("public")));
  site.program.write("content/site.toml", "title = \"Anders\"\n");
  REQUIRE(site.program.build().code == 0);
  REQUIRE(std::system(copy.c_str()) == 0);
  CHECK(tree_of(site.program.path("copy")) == tree_of(site.program.path("public")));
  CHECK(site.program.run({"verify", "DIR/copy"}).code == 0);
}

}  // namespace openverslag
