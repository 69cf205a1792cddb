// What was published when: the journal in content/history, one file a year.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "archive/known_event.h"
#include "text/dates.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

enum class Standing : std::uint8_t { unsaid, draft, adopted };
// As the journal has them.
inline constexpr auto kStandings = std::to_array<std::string_view>({"-", "draft", "adopted"});

// Minutes as they were published on one day.
struct KnownVersion {
  unsigned number = 1;  // from 1
  Date date = {};
  std::string digest =
      {};  // of the file, to tell a correction from a better reading of the same words
  Standing standing = Standing::unsaid;
  std::string file = {};   // of the minutes, as in Source
  std::string items = {};  // what its items are called (archive/kept_anchors.h); empty: not known
  std::string paragraphs = {};  // their numbers (archive/kept_paragraphs.h)
  std::vector<std::string> changed =
      {};  // anchors in this version; "-b5": of the one before, now gone
  std::map<std::string, std::string, std::less<>> was =
      {};  // anchors that became others: now, before
};

struct KnownMinutes {
  std::vector<KnownVersion> versions;  // in order; never empty
  unsigned forgotten = 0;              // of this version and those before, no words are kept
  std::uint32_t order = 0;             // among all records, by when they were first published
};

struct KnownPage {
  std::string address;  // "personen/o-van-aa/"
  std::string name;     // of a meeting, the file of its minutes
  bool operator==(const KnownPage&) const = default;
};

struct Journal {
  std::uintmax_t bytes = 0;                                   // of its files when they were read
  std::optional<Date> since;                                  // nothing: there is no history
  std::optional<Date> last;                                   // the day it was last added to
  std::string base_url;                                       // of the site, as it was last
  std::map<std::string, KnownMinutes, std::less<>> minutes;   // by key: the id they had at first
  std::map<std::string, KnownEvent, std::less<>> events;      // by the same key; also of plans
  std::map<std::string, std::string, std::less<>> event_ids;  // key by every id that one had
  std::map<std::string, std::string, std::less<>> pages;      // name by address, as it was last
  std::set<std::string, std::less<>> gone;  // of them, let go with what was withdrawn
  std::vector<std::pair<std::string, std::string>> moved;  // addresses: from, to
};

inline constexpr std::string_view kHistoryFolder = "history";

// "history/2026.txt"
std::string journal_file(int year);
// "history/minutes/2020-10-05-dvo.txt"
std::string versions_file(std::string_view key);

// Adds one file; they must be read in the order of their years. A line that is not understood, or
// that does not fit what came before it, is an error: what it says would be forgotten.
void read_journal(const Source& source, Journal& history, Diagnostics& diagnostics);

}  // namespace openverslag
