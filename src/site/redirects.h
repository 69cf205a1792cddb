// Addresses that pages had once: content/redirects.toml, and what follows from names and history.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "archive/journal.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

struct Site;

inline constexpr std::string_view kRedirectsFile = "redirects.toml";

struct Redirect {
  std::string from;         // "personen/o-van-aa/"
  std::string to;           // empty: what was there must not lead on
  Place place = {};         // in redirects.toml; nothing: it follows from names and history
  std::string anchor = {};  // the place on that page; empty: all of it
};

std::vector<Redirect> read_redirects(const std::optional<Source>& source, Diagnostics& diagnostics);

// Where a page of before went, as the records tell that it was of.
struct RenamedPage {
  std::string from;
  std::string to;
  std::string rule;  // that tells it as a guess; empty: it is certain
  std::string file;  // of the clerk, in which it can be written
  std::vector<std::string> arguments;
};

// Addresses of pages that the site had before.
struct FormerPages {
  std::set<std::string, std::less<>> of_last_build;
  std::vector<std::string> other_files;  // of the same: "bron/2020-10-05-dvo.md"; sorted
  const Journal& history;
  // Whether an address spells what must not be read any more.
  std::function<bool(std::string_view)> is_hidden;
  std::vector<RenamedPage> renamed = {};  // by `from`
};

// Where another name of a person or subject, the file of a meeting, or what the history says tells
// (or else, as a guess, FormerPages::renamed) where a page of `before` went that this site has not,
// the site gets a redirect to it, or, if the Woo's harvester knows a record by it, has the page
// there, too (Site::kept_pages). What is left is reported: an error if the history knows it, as it
// was published. A redirect that leads nowhere is an error. To hide somebody or something must
// never wait for the clerk to write of addresses, so those of people and topics are let go with a
// warning, until the next publication, and so is a body that is nowhere else than in what was just
// withdrawn. Returns those. One that spells what must not be read is let go without a word.
std::vector<std::string> keep_addresses(const FormerPages& before, Site& site,
                                        Diagnostics& diagnostics);

// Is it of a page that is to stay: of a meeting, a body, a person, a topic? An item alone, a part
// of a list, and the page of a year come and go with what they show.
bool is_lasting(const Site& site, std::string_view address);

// The lasting pages with what they are known by: the file of a meeting, a name. By address.
std::vector<KnownPage> lasting_pages(const Site& site);

}  // namespace openverslag
