#include "archive/registry.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <utility>

#include "text/embedded.h"
#include "text/failure.h"
#include "text/fold.h"
#include "text/toml_fields.h"

namespace openverslag {

std::span<const EmbeddedFile> embedded_starter_themes();

namespace {

Alias read_alias(const TomlNode& node, const TomlFields& person) {
  if (const auto* name = std::get_if<std::string>(&node.value)) {
    return {collapse_space(*name), {}, {}, {}};
  }
  if (node.kind != TomlKind::table) {
    person.report_type("aliases", node, "[\"…\", { name = \"…\", body = \"…\" }]");
    return {};
  }
  const TomlFields fields = person.inside(node);
  fields.only({"name", "body", "from", "until"});
  return {fields.name("name"), fields.text("body"), fields.date("from"), fields.date("until")};
}

RegisteredRole read_role(const TomlFields& fields) {
  fields.only({"role", "organisation", "body", "from", "until"});
  return {fields.text("role"), fields.text("organisation"), fields.text("body"),
          fields.date("from"), fields.date("until")};
}

RegisteredPerson read_person(const TomlFields& fields) {
  fields.only({"id", "name", "aliases", "page", "until", "role"});
  RegisteredPerson person;
  person.id = fields.text("id");
  person.name = fields.name("name");
  person.page = fields.flag("page", true);
  person.until = fields.date("until");
  person.place = fields.place();
  for (const TomlNode& node : fields.members("aliases")) {
    Alias alias = read_alias(node, fields);
    if (!alias.name.empty()) person.aliases.push_back(std::move(alias));
  }
  for (const TomlFields& role : fields.tables("role")) person.roles.push_back(read_role(role));
  return person;
}

RegisteredBody read_body(const TomlFields& fields) {
  fields.only({"id", "name", "aliases", "description", "woo"});
  RegisteredBody body;
  body.id = fields.text("id");
  body.name = fields.name("name");
  body.aliases = fields.texts("aliases");
  body.description = fields.text("description");
  body.woo = fields.one_of("woo", {"008", "009", "no"});
  body.place = fields.place();
  return body;
}

RegisteredTheme read_theme(const TomlFields& fields) {
  fields.only({"id", "label", "uri", "keywords"});
  return {fields.text("id"), fields.name("label"), fields.text("uri"), fields.texts("keywords"),
          fields.place()};
}

RegisteredSubject read_subject(const TomlFields& fields) {
  fields.only({"title", "same_as"});
  return {fields.name("title"), fields.texts("same_as"), fields.place()};
}

const std::string& heading(const RegisteredPerson& person) { return person.name; }
const std::string& heading(const RegisteredBody& body) { return body.name; }
const std::string& heading(const RegisteredTheme& theme) { return theme.label; }
const std::string& heading(const RegisteredSubject& subject) { return subject.title; }

template <class Entry>
std::vector<Entry> read_entries(const TomlFields& root, std::string_view key,
                                Entry (*read)(const TomlFields&)) {
  std::vector<Entry> entries;
  for (const TomlFields& fields : root.tables(key)) {
    Entry entry = read(fields);
    if (!heading(entry).empty()) entries.push_back(std::move(entry));
  }
  return entries;
}

// An address given twice would make two things one: the second is left to get its own.
template <class Entry>
void keep_ids_unique(std::vector<Entry>& entries, const Source& source, Diagnostics& diagnostics) {
  std::set<std::string, std::less<>> taken;
  for (Entry& entry : entries) {
    if (entry.id.empty() || taken.insert(entry.id).second) continue;
    diagnostics.error("registry-id-twice", {source.path, entry.place}, {entry.id, heading(entry)});
    entry.id.clear();
  }
}

// Lines copied from a hint stand in a block of their own: what the blocks of one name say counts
// together. Two people of one name have an id each.
void join_blocks_of_one_name(std::vector<RegisteredPerson>& people) {
  std::vector<RegisteredPerson> joined;
  std::map<std::string, std::size_t, std::less<>> known;
  for (RegisteredPerson& person : people) {
    const auto [first, is_new] = known.emplace(fold(person.name), joined.size());
    if (is_new || !person.id.empty()) {
      joined.push_back(std::move(person));
      continue;
    }
    RegisteredPerson& same = joined[first->second];
    std::ranges::move(person.aliases, std::back_inserter(same.aliases));
    std::ranges::move(person.roles, std::back_inserter(same.roles));
    same.page = same.page && person.page;
    if (person.until && (!same.until || *person.until < *same.until)) same.until = person.until;
  }
  people = std::move(joined);
}

void read_people(const Source& source, Registry& registry, Diagnostics& diagnostics) {
  const TomlNode tree = read_toml(source, diagnostics);
  const TomlFields root(tree, source.path, diagnostics);
  root.only({"person"});
  registry.people = read_entries(root, "person", read_person);
  keep_ids_unique(registry.people, source, diagnostics);
  join_blocks_of_one_name(registry.people);
}

void read_bodies(const Source& source, Registry& registry, Diagnostics& diagnostics) {
  const TomlNode tree = read_toml(source, diagnostics);
  const TomlFields root(tree, source.path, diagnostics);
  root.only({"body"});
  registry.bodies = read_entries(root, "body", read_body);
  keep_ids_unique(registry.bodies, source, diagnostics);
}

// Returns whether the starter themes are wanted too.
bool read_topics(const Source& source, Registry& registry, Diagnostics& diagnostics) {
  const TomlNode tree = read_toml(source, diagnostics);
  const TomlFields root(tree, source.path, diagnostics);
  root.only({"starter_themes", "theme", "subject"});
  registry.themes = read_entries(root, "theme", read_theme);
  registry.subjects = read_entries(root, "subject", read_subject);
  keep_ids_unique(registry.themes, source, diagnostics);
  return root.flag("starter_themes", true);
}

constexpr std::string_view kStarterLanguage = "nl";

// A theme of the site takes the place of the starter theme with its label.
void add_starter_themes(Registry& registry) {
  std::set<std::string, std::less<>> taken;
  for (const RegisteredTheme& theme : registry.themes) taken.insert(fold(theme.label));

  const EmbeddedFile& file = embedded_starter_themes().front();
  const Source source{std::string(file.name), std::string(file.bytes)};
  Diagnostics mistakes;
  const TomlNode tree = read_toml(source, mistakes);
  const TomlFields root(tree, source.path, mistakes);
  for (RegisteredTheme& theme : read_entries(root, "theme", read_theme)) {
    theme.place = {};
    theme.language = kStarterLanguage;
    if (!taken.contains(fold(theme.label))) registry.themes.push_back(std::move(theme));
  }
  if (!mistakes.empty()) throw Failure("failure.embedded-data", {source.path});
}

}  // namespace

Registry read_registry(const std::optional<Source>& people, const std::optional<Source>& bodies,
                       const std::optional<Source>& topics, Diagnostics& diagnostics) {
  Registry registry;
  if (people) read_people(*people, registry, diagnostics);
  if (bodies) read_bodies(*bodies, registry, diagnostics);
  if (!topics || read_topics(*topics, registry, diagnostics)) add_starter_themes(registry);
  return registry;
}

}  // namespace openverslag
