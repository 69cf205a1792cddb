#include "archive/registry.h"

#include <toml++/toml.h>

#include <algorithm>
#include <initializer_list>
#include <set>
#include <span>
#include <utility>

#include "text/embedded.h"
#include "text/failure.h"
#include "text/fold.h"

namespace openverslag {

std::span<const EmbeddedFile> embedded_starter_themes();

namespace {

Place place_in_file(const toml::source_region& region) {
  return {region.begin.line, region.begin.column};
}

// One TOML file while it is read. A mistake in it is an error, not a warning: behind a misspelled
// `page = false` a person would be published.
struct Reading {
  std::string file;
  Diagnostics& diagnostics;

  void wrong_type(std::string_view key, const toml::node& value, std::string_view expected) const {
    diagnostics.error("registry-type", {file, place_in_file(value.source()), key},
                      {std::string(key), std::string(expected)});
  }
};

// The fields of one table, each asked for by its key and type.
class Fields {
 public:
  Fields(const toml::table& table, const Reading& reading) : table_(table), reading_(reading) {}

  Place place() const { return place_in_file(table_.source()); }
  const Reading& reading() const { return reading_; }

  void only(std::initializer_list<std::string_view> known) const {
    for (const auto& [key, value] : table_) {
      if (std::ranges::find(known, key.str()) != known.end()) continue;
      const std::string_view rule =
          nearest(key.str(), known).empty() ? "registry-unknown-key" : "registry-misspelled-key";
      reading_.diagnostics.error(rule, {reading_.file, place_in_file(key.source()), key.str()},
                                 {std::string(key.str()), nearest(key.str(), known)});
    }
  }

  std::string text(std::string_view key) const {
    const toml::node* value = table_.get(key);
    if (value == nullptr) return {};
    if (const auto* found = value->as_string()) return collapse_space(found->get());
    reading_.wrong_type(key, *value, "\"tekst\"");
    return {};
  }

  // A text that must be there.
  std::string name(std::string_view key) const {
    std::string found = text(key);
    if (found.empty()) {
      reading_.diagnostics.error("registry-missing", {reading_.file, place()}, {std::string(key)});
    }
    return found;
  }

  bool flag(std::string_view key, bool otherwise) const {
    const toml::node* value = table_.get(key);
    if (value == nullptr) return otherwise;
    if (const auto* found = value->as_boolean()) return found->get();
    reading_.wrong_type(key, *value, "true / false");
    return otherwise;
  }

  std::optional<Date> date(std::string_view key) const {
    const toml::node* value = table_.get(key);
    if (value == nullptr) return std::nullopt;
    std::optional<Date> found;
    if (const auto* day = value->as_date()) {
      found = Date{std::chrono::year(day->get().year), std::chrono::month(day->get().month),
                   std::chrono::day(day->get().day)};
    }
    if (const auto* written = value->as_string()) found = parse_iso_date(written->get());
    if (!found) reading_.wrong_type(key, *value, "2024-12-31");
    return found;
  }

  std::vector<std::string> texts(std::string_view key) const {
    std::vector<std::string> found;
    for_each(key, [&](const toml::node& value) {
      const auto* written = value.as_string();
      if (written == nullptr) return reading_.wrong_type(key, value, "[\"tekst\", \"tekst\"]");
      found.push_back(collapse_space(written->get()));
    });
    return found;
  }

  // The members of an array, whatever they are.
  template <class Visit>
  void for_each(std::string_view key, Visit visit) const {
    const toml::node* value = table_.get(key);
    if (value == nullptr) return;
    const toml::array* members = value->as_array();
    if (members == nullptr) return reading_.wrong_type(key, *value, "[ … ]");
    for (const toml::node& member : *members) visit(member);
  }

  // The tables under [[key]].
  template <class Visit>
  void for_each_table(std::string_view key, Visit visit) const {
    for_each(key, [&](const toml::node& member) {
      const toml::table* table = member.as_table();
      if (table == nullptr) {
        return reading_.wrong_type(key, member, "[[" + std::string(key) + "]]");
      }
      visit(Fields(*table, reading_));
    });
  }

 private:
  const toml::table& table_;
  const Reading& reading_;
};

Alias read_alias(const toml::node& node, const Reading& reading) {
  if (const auto* written = node.as_string()) return {collapse_space(written->get()), {}, {}, {}};
  const toml::table* table = node.as_table();
  if (table == nullptr) {
    reading.wrong_type("aliases", node, "\"naam\" / { name = \"naam\", body = \"orgaan\" }");
    return {};
  }
  const Fields fields(*table, reading);
  fields.only({"name", "body", "from", "until"});
  return {fields.name("name"), fields.text("body"), fields.date("from"), fields.date("until")};
}

RegisteredPerson read_person(const Fields& fields) {
  fields.only({"id", "name", "aliases", "page", "role"});
  RegisteredPerson person{.id = fields.text("id"),
                          .name = fields.name("name"),
                          .aliases = {},
                          .roles = {},
                          .page = fields.flag("page", true),
                          .place = fields.place()};
  fields.for_each("aliases", [&](const toml::node& node) {
    Alias alias = read_alias(node, fields.reading());
    if (!alias.name.empty()) person.aliases.push_back(std::move(alias));
  });
  fields.for_each_table("role", [&](const Fields& role) {
    role.only({"role", "organisation", "body", "from", "until"});
    person.roles.push_back({role.text("role"), role.text("organisation"), role.text("body"),
                            role.date("from"), role.date("until")});
  });
  return person;
}

RegisteredBody read_body(const Fields& fields) {
  fields.only({"id", "name", "aliases", "description"});
  return {fields.text("id"), fields.name("name"), fields.texts("aliases"),
          fields.text("description"), fields.place()};
}

RegisteredTheme read_theme(const Fields& fields) {
  fields.only({"id", "label", "uri", "keywords"});
  return {fields.text("id"), fields.name("label"), fields.text("uri"), fields.texts("keywords"),
          fields.place()};
}

RegisteredSubject read_subject(const Fields& fields) {
  fields.only({"title", "same_as"});
  return {fields.name("title"), fields.texts("same_as"), fields.place()};
}

const std::string& heading(const RegisteredPerson& person) { return person.name; }
const std::string& heading(const RegisteredBody& body) { return body.name; }
const std::string& heading(const RegisteredTheme& theme) { return theme.label; }
const std::string& heading(const RegisteredSubject& subject) { return subject.title; }

template <class Entry>
std::vector<Entry> read_entries(const Fields& root, std::string_view key,
                                Entry (*read)(const Fields&)) {
  std::vector<Entry> entries;
  root.for_each_table(key, [&](const Fields& fields) {
    Entry entry = read(fields);
    if (!heading(entry).empty()) entries.push_back(std::move(entry));
  });
  return entries;
}

// An address given twice would make two things one: the second is left to get its own.
template <class Entry>
void keep_ids_unique(std::vector<Entry>& entries, const Reading& reading) {
  std::set<std::string, std::less<>> taken;
  for (Entry& entry : entries) {
    if (entry.id.empty() || taken.insert(entry.id).second) continue;
    reading.diagnostics.error("registry-id-twice", {reading.file, entry.place, entry.id},
                              {entry.id, heading(entry)});
    entry.id.clear();
  }
}

template <class Visit>
void read_file(const std::optional<Source>& source, Diagnostics& diagnostics, Visit visit) {
  if (!source) return;
  const Reading reading{source->path, diagnostics};
  try {
    const toml::table table = toml::parse(source->bytes, source->path);
    visit(Fields(table, reading));
  } catch (const toml::parse_error& error) {
    diagnostics.error("registry-syntax", {source->path, place_in_file(error.source())},
                      {std::string(error.description())});
  }
}

std::vector<RegisteredTheme> starter_themes() {
  const EmbeddedFile& file = embedded_starter_themes().front();
  Diagnostics mistakes;
  std::vector<RegisteredTheme> themes;
  read_file(Source{std::string(file.name), std::string(file.bytes)}, mistakes,
            [&](const Fields& root) { themes = read_entries(root, "theme", read_theme); });
  if (!mistakes.empty()) throw Failure("failure.embedded-data", {std::string(file.name)});
  for (RegisteredTheme& theme : themes) theme.place = {};
  return themes;
}

// A theme of the site takes the place of the starter theme with its label.
void add_starter_themes(std::vector<RegisteredTheme>& themes) {
  std::set<std::string, std::less<>> taken;
  for (const RegisteredTheme& theme : themes) taken.insert(fold(theme.label));
  for (RegisteredTheme& theme : starter_themes()) {
    if (!taken.contains(fold(theme.label))) themes.push_back(std::move(theme));
  }
}

}  // namespace

Registry read_registry(const std::optional<Source>& people, const std::optional<Source>& bodies,
                       const std::optional<Source>& topics, Diagnostics& diagnostics) {
  Registry registry;
  bool with_starter_themes = true;
  read_file(people, diagnostics, [&](const Fields& root) {
    root.only({"person"});
    registry.people = read_entries(root, "person", read_person);
    keep_ids_unique(registry.people, root.reading());
  });
  read_file(bodies, diagnostics, [&](const Fields& root) {
    root.only({"body"});
    registry.bodies = read_entries(root, "body", read_body);
    keep_ids_unique(registry.bodies, root.reading());
  });
  read_file(topics, diagnostics, [&](const Fields& root) {
    root.only({"starter_themes", "theme", "subject"});
    with_starter_themes = root.flag("starter_themes", true);
    registry.themes = read_entries(root, "theme", read_theme);
    registry.subjects = read_entries(root, "subject", read_subject);
    keep_ids_unique(registry.themes, root.reading());
  });
  if (with_starter_themes) add_starter_themes(registry.themes);
  return registry;
}

}  // namespace openverslag
