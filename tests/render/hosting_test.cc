// The rules for web servers, in the words of each of them.
#include "render/hosting.h"

#include <catch2/catch.hpp>

#include "render/media_types.h"

namespace openverslag {
namespace {

const HostingRules kRules = {.root = "/v/",
                             .headers = {{"X-Content-Type-Options", "nosniff"}},
                             .page_headers = {{"X-Frame-Options", "DENY"}},
                             .frame_headers = {{"Content-Security-Policy", "frame-ancestors *"}},
                             .frames = {"/v/organen/raad/laatste-besluiten/"},
                             .gone = {{"/v/vergaderingen/2023-01-16-raad/",
                                       "/v/vergaderingen/2023-01-16-raad/index.html", true},
                                      {"/v/kader/b/1/", "/v/kader/b/1/index.html"},
                                      {"/v/bron/b.md", {}}},
                             .moved = {{"/v/personen/a-oud/", "/v/personen/a-nieuw/"}}};

// Without the types, of which there are many.
std::string without_lines(const std::string& text, std::string_view begin) {
  std::string left;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at) + 1;
    if (text.compare(at, begin.size(), begin) != 0) left += text.substr(at, end - at);
    at = end;
  }
  return left;
}

}  // namespace

TEST_CASE("the rules for nginx", "[render]") {
  CHECK(without_lines(nginx_rules(kRules), "  \"") ==
        R"(# For nginx: include this file in the server block, below its root.
index index.html;
error_page 404 /v/404.html;
location = /v/404.html { internal; }
location ^~ /v/_hosting/ { return 404; }
charset off;
types {
}
location ~ /feed(-[0-9]+)?\.xml$ { types { } default_type "application/rss+xml; charset=utf-8"; }
location ~ /feed(-[0-9]+)?\.json$ { types { } default_type "application/feed+json; charset=utf-8"; }
add_header X-Content-Type-Options "nosniff" always;
add_header X-Frame-Options "DENY" always;
location ^~ /v/organen/raad/laatste-besluiten/ {
  add_header X-Content-Type-Options "nosniff" always;
  add_header Content-Security-Policy "frame-ancestors *" always;
}
location ^~ /v/vergaderingen/2023-01-16-raad/ { error_page 410 /v/vergaderingen/2023-01-16-raad/index.html; return 410; }
location = /v/vergaderingen/2023-01-16-raad/index.html { }
location = /v/kader/b/1/ { error_page 410 /v/kader/b/1/index.html; return 410; }
location = /v/bron/b.md { return 410; }
location = /v/personen/a-oud/ { return 301 /v/personen/a-nieuw/; }
)");
  CHECK(nginx_rules(kRules).find("  \"text/calendar; charset=utf-8\" ics;\n") != std::string::npos);
}

TEST_CASE("the rules for Apache", "[render]") {
  CHECK(without_lines(apache_rules(kRules), "AddType ") ==
        R"rules(# For Apache: needs AllowOverride FileInfo Indexes, and mod_headers.
DirectoryIndex index.html
ErrorDocument 404 /v/404.html
<FilesMatch "^feed(-[0-9]+)?\.xml$">
  ForceType "application/rss+xml; charset=utf-8"
</FilesMatch>
<FilesMatch "^feed(-[0-9]+)?\.json$">
  ForceType "application/feed+json; charset=utf-8"
</FilesMatch>
<IfModule mod_headers.c>
  Header always set X-Content-Type-Options "nosniff"
  Header always set X-Frame-Options "DENY"
  <If "%{REQUEST_URI} =~ m#^/v/organen/raad/laatste-besluiten/#">
    Header always unset X-Frame-Options
    Header always set Content-Security-Policy "frame-ancestors *"
  </If>
</IfModule>
<If "%{REQUEST_URI} =~ m#^/v/vergaderingen/2023-01-16-raad/#">
  ErrorDocument 410 /v/vergaderingen/2023-01-16-raad/index.html
</If>
RedirectMatch 410 "^/v/vergaderingen/2023-01-16-raad/(?!index\.html$)"
<If "%{REQUEST_URI} == '/v/kader/b/1/'">
  ErrorDocument 410 /v/kader/b/1/index.html
</If>
RedirectMatch 410 "^/v/kader/b/1/$"
RedirectMatch 410 "^/v/bron/b\.md$"
RedirectMatch 301 "^/v/personen/a-oud/$" "/v/personen/a-nieuw/"
)rules");
}

}  // namespace openverslag
