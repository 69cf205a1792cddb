// What the clerk has written down about people, bodies, topics and plans: four small TOML files.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/dates.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// Another form of a name, perhaps only valid in one body or between two dates (inclusive).
struct Alias {
  std::string name;
  std::string body;  // empty: everywhere
  std::optional<Date> from;
  std::optional<Date> until;
};

struct RegisteredRole {
  std::string role;
  std::string organisation;
  std::string body;
  std::optional<Date> from;
  std::optional<Date> until;
};

// Several blocks of one name are one person, unless they have an id each.
struct RegisteredPerson {
  std::string id;    // slug of the name unless given
  std::string name;  // canonical
  std::vector<Alias> aliases;
  std::vector<RegisteredRole> roles;
  bool page = true;
  std::optional<Date> until = {};  // from that day on withdrawn
  Place place;
};

struct RegisteredBody {
  std::string id;                    // empty: the slug of the name its first meeting prints
  std::string name;                  // full: "Districtelijk Veiligheidsoverleg"
  std::vector<std::string> aliases;  // "DVO"
  std::string description;
  std::string woo;  // category of its records: "008", "009", "no"; empty: as the settings say
  Place place;
};

// A body that has nothing left on the site but what was withdrawn, and keeps its page.
struct KeptBody {
  std::string id;
  std::string name;
};

struct RegisteredTheme {
  std::string id;
  std::string label;
  std::string uri;
  // Words or phrases, matched by their stems. A star stands for the rest of a compound: "vuurwerk*"
  // begins a word, "*woning" ends one, "*dijk*" stands anywhere in one.
  std::vector<std::string> keywords;
  Place place;
  std::string language = {};  // of the label; empty: that of the site
};

// "these titles are one subject, under this name": merges, synonyms and renames.
struct RegisteredSubject {
  std::string title;
  std::vector<std::string> same_as;
  Place place;
};

// A meeting that is to come, or that was called off.
struct RegisteredPlan {
  std::string body;
  Date date;
  std::optional<TimeOfDay> start;
  std::optional<TimeOfDay> end;  // none without a start
  std::string location;
  std::vector<std::string> agenda;  // as written, numbers included
  bool cancelled = false;
  std::string was;  // id or address that it was published by, when it was moved; mostly empty
  Place place;
};

struct Registry {
  std::vector<RegisteredPerson> people;     // content/people.toml  [[person]]
  std::vector<RegisteredBody> bodies;       // content/bodies.toml  [[body]]
  std::vector<RegisteredTheme> themes;      // content/topics.toml  [[theme]], or the starter set
  std::vector<RegisteredSubject> subjects;  // content/topics.toml  [[subject]]
  std::vector<RegisteredPlan> plans;        // content/planned.toml [[meeting]]
  std::vector<KeptBody> kept_bodies = {};   // as the history knows them
};

// Each file may be missing. What is wrong in one is reported with its line; the rest counts.
// `starter_themes = false` in topics.toml leaves out the themes that ship with the program.
Registry read_registry(const std::optional<Source>& people, const std::optional<Source>& bodies,
                       const std::optional<Source>& topics, Diagnostics& diagnostics);

constexpr std::string_view kPlannedFile = "planned.toml";
// The plans alone, in the order of the file.
std::vector<RegisteredPlan> read_plans(const std::optional<Source>& planned,
                                       Diagnostics& diagnostics);

}  // namespace openverslag
