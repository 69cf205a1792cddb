// What each phase makes of one file, for openverslag inspect.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "document/document.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"
#include "text/diagnostic.h"
#include "text/language.h"
#include "text/source.h"

namespace openverslag {

// Names are resolved among the people of this one meeting and those of the registry beside it.
// Whose names are hidden all minutes of the folder tell.
struct Inspection {
  std::filesystem::path folder;  // the content folder
  Source source;
  Document document;
  std::optional<Vocabulary> own_vocabulary;  // of the site
  MeetingText text;
  Archive archive;                           // of this meeting alone
  std::vector<std::string> hidden_surnames;  // by all minutes of the folder, that are not quoted

  const Vocabulary& vocabulary() const {
    return own_vocabulary ? *own_vocabulary : standard_vocabulary();
  }
  const Facts& facts() const { return archive.meetings.front(); }
  const MeetingLinks& links() const { return archive.links.front(); }
};

// Nothing, and the reason in `diagnostics`, when the file cannot be read. Throws Failure when there
// is no such file.
std::optional<Inspection> inspect_file(const std::filesystem::path& file, Diagnostics& diagnostics);

// The name of whoever is meant: that of the person, else as printed without honorific.
std::string shown_name(const Inspection& inspection, const Resolved& resolved,
                       const std::string& printed);

// One JSON object, its keys in the order of the minutes.
std::string inspection_json(const Inspection& inspection);
// For reading: what every phase made, each thing with its place.
std::string inspection_text(const Inspection& inspection, const Language& language);

}  // namespace openverslag
