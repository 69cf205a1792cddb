// All files of minutes of a folder, read as they may be published.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/gather.h"
#include "cli/kept_readings.h"
#include "cli/known_minutes.h"
#include "cli/progress.h"

namespace openverslag {

using SharedReading = std::shared_ptr<const MinutesReading>;

// How they are read: `known` is null without a history, `kept` outside of a preview.
struct MinutesSetting {
  const KnownFiles* known;
  KeptReadings* kept;
  Progress& progress;
};

// As they stand. Those that tell to hide somebody are to be read again.
std::vector<SharedReading> read_as_they_stand(Content& content, const FoundFiles& files,
                                              const MinutesSetting& setting, NamePool& names);

// Puts into content.hidden whom all of them tell to hide, and `gone`, files that are withdrawn: who
// was hidden for what those tell must stay hidden. And whom files tell to hide that others stand in
// place of.
void gather_hidden(Content& content, const std::vector<SharedReading>& readings,
                   const std::vector<std::string>& gone);

// Reads those again that have a name which is hidden, without it; and those of `changed`.
void hide_in_minutes(Content& content, const FoundFiles& files,
                     const std::set<std::string, std::less<>>& changed,
                     const MinutesSetting& setting, NamePool& names,
                     std::vector<SharedReading>& readings);

}  // namespace openverslag
