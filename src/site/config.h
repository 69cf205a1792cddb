// The site's own settings: content/site.toml, every one with a default.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

struct Contact {
  std::string email;
  std::string url;
};

// The accessibility statement lives in a national register; we refer to it (STANDARDS 2).
struct AccessibilityStatement {
  std::string url;
  std::string status;  // "A" to "E"
  std::string date;
};

// What a machine reads, a kind each; all of it unless the clerk says otherwise.
struct Outputs {
  bool feeds = true;
  bool calendars = true;
  bool data = true;
  bool search = true;
  bool search_engines = true;  // sitemap.xml, and JSON-LD in the pages
  bool canonical = true;       // the links of a page to itself and to its translations
  bool open_graph = true;      // how a page looks where it is shared
  bool embeds = true;          // the latest decisions of a body, for a frame on another site
  bool items = false;          // a page for every item alone: ten more files a meeting
  bool frames = false;         // and one for a frame on another site
};

// An entry of the main menu, as the publisher wrote it: to a page of the site or another address.
struct MenuSetting {
  std::string label;  // may be empty: that of the page
  std::string page;   // "vergaderingen", "contact"
  std::string url;
  Place place;
};

// Who publishes for the index of the Woo, as the government's list of organisations
// has it. Without an organisation there is nothing for that index.
struct WooSettings {
  std::string organisation;  // "https://identifier.overheid.nl/tooi/id/so/so0679"
  std::string name;          // its name in that list
  std::string category;      // "008", or "009" for the records of an executive
};

// For which web servers the site brings its rules along: headers, types, redirects.
struct HostingSettings {
  bool nginx = false;
  bool apache = false;
  bool caddy = false;
  bool netlify = false;  // and hosts that read the same files

  bool any() const { return nginx || apache || caddy || netlify; }
};

// Whom to tell that something is not safe (RFC 9116).
struct SecuritySettings {
  std::string contact;  // "mailto:…" or a web address
  std::string expires;  // "2027-01-31"; until then the contact holds
};

// Who may read what is written, and belongs it to; without them as the system has it.
struct PublishSettings {
  std::optional<unsigned> permissions;  // of files, 0644; folders may be entered by who may read
  std::string group;
};

struct Config {
  std::string title;     // default: "Openbare verslagen"
  std::string base_url;  // "https://verslagen.example.nl/": http(s), ends in '/'; or empty
  bool has_wrong_base_url = false;  // which was told, and does not count
  std::string publisher;            // "Veiligheidsregio Voorbeeld"
  std::string description;          // one sentence for the home page
  std::string language = "nl";
  std::string minutes_language;  // "fy": of minutes that say nothing else; empty: that of the site
  std::string time_zone = "Europe/Amsterdam";
  std::string theme = "default";
  std::string tokens;  // files in the content folder: design tokens, logo, favicon
  std::string logo;
  std::string icon;
  std::string license;  // name or URL
  Contact contact;
  AccessibilityStatement accessibility;
  Outputs outputs;
  WooSettings woo;
  HostingSettings hosting;
  SecuritySettings security;
  PublishSettings publish;
  std::vector<MenuSetting> menu;  // none: the usual one
};

// The tag of the language that minutes are in when they say nothing else.
std::string_view language_of_minutes(const Config& config);

// The domains that the settings show to be the publisher's: of the base URL and of the addresses of
// both contacts, in lower case; the whole address where everybody may have one ("x@gmail.com").
std::vector<std::string> own_domains(const Config& config);

// "verslagen.example.nl" of "https://verslagen.example.nl:8443/pad/", in lower case.
std::string host_of(std::string_view url);

// "/pad/" of "https://verslagen.example.nl/pad/"; "/" of nothing.
std::string_view path_of_url(std::string_view url);

// Without a file: the defaults. An unknown key or a value of the wrong type is reported with "did
// you mean"; the rest counts.
Config read_config(const std::optional<Source>& source, Diagnostics& diagnostics);

}  // namespace openverslag
