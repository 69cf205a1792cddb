// A content folder into a published site: what build, check and serve have in common.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "archive/changes.h"
#include "cli/history_files.h"
#include "cli/progress.h"
#include "cli/record.h"
#include "cli/review_places.h"
#include "cli/timings.h"
#include "publish/publisher.h"
#include "text/diagnostic.h"

namespace openverslag {

struct SiteOptions {
  std::filesystem::path content;
  std::optional<std::filesystem::path> output;  // without: everything but writing
  Durability durability = Durability::durable;  // of the output
  std::filesystem::path published;  // without an output: the site to compare addresses with
  std::string base_url;             // instead of that of site.toml, unless empty
  std::filesystem::path sign;       // with this secret key, unless empty
  unsigned jobs = 0;                // threads; 0: as many as there are cores
  bool review = false;              // for a clerk who asks what to mend
  bool lint = false;                // and for who asks what the site lacks
  std::optional<PublishRequest> publication = {};  // adds to the history
  bool hold = false;  // nobody looks at it: changes in published words wait (cli/held_changes)
  HeldFiles held = {};
};

// A change in the words of a record, and what to call that record.
struct ToldChange {
  std::string meeting;  // the last part of its address
  std::string file;     // of its minutes
  PartChange part;
};

struct MadeSite {
  Diagnostics diagnostics;
  std::vector<std::string> hidden_surnames;  // that no report may quote; sorted
  // For a review: what nobody is told unasked, where the passages are, how pages look.
  Diagnostics suggestions;
  ReviewPlaces places;
  std::string stylesheet;
  std::size_t meetings = 0;
  std::size_t pages = 0;
  std::vector<ToldChange> changes;  // those that this publication adds
  std::string link;                 // of the chain of builds, as it was written
};

// As many as may work at once.
unsigned threads_of(const SiteOptions& options);

// Where themes stand: beside the content folder.
std::filesystem::path themes_folder(const std::filesystem::path& content);

// When the diagnostics hold errors, nothing was written; but for a publication that takes something
// off the site while some minutes have errors (cli/errors_aside), which has a `link`. Throws
// Failure.
MadeSite make_site(const SiteOptions& options, Progress& progress, Timings& timings);

}  // namespace openverslag
