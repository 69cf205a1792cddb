// What a web server must know to serve the site as it is meant, in the words of each server.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/output_file.h"
#include "site/site.h"

namespace openverslag {

struct ServedHeader {
  std::string_view name;
  std::string value;
};

struct GoneAddress {
  std::string address;  // "/vergaderingen/2020-10-05-dvo/", or of a file
  std::string notice;   // the file that says so, or the page of the record; empty: there is none
  bool below = false;   // and all that begins so, but for the notice
};

// All addresses from the root of the domain: "/vergaderingen/2020-10-05-dvo/", with nothing in them
// that has a meaning in a file below.
struct HostingRules {
  std::string root;                         // "/", or "/verslagen/" of a site below the root
  std::vector<ServedHeader> headers;        // of every file
  std::vector<ServedHeader> page_headers;   // of what no other site may show in a frame
  std::vector<ServedHeader> frame_headers;  // of pages that any may
  std::vector<std::string> frames;
  std::vector<GoneAddress> gone;                           // answered with 410 and the notice
  std::vector<std::pair<std::string, std::string>> moved;  // from, to; files too
};

HostingRules hosting_rules(const Site& site);

// For "include" in a server block.
std::string nginx_rules(const HostingRules& rules);
// For "import" in the block of a site.
std::string caddy_rules(const HostingRules& rules);
// .htaccess, for AllowOverride FileInfo Indexes.
std::string apache_rules(const HostingRules& rules);
// _headers and _redirects. No host that reads them is known to answer with 410: what is gone leads
// to the notice.
std::string netlify_headers(const Site& site, const HostingRules& rules);
std::string netlify_redirects(const HostingRules& rules);

// The files that the settings ask for.
std::vector<OutputFile> render_hosting(const Site& site);

}  // namespace openverslag
