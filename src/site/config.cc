#include "site/config.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

#include "site/config_values.h"
#include "site/organisations.h"
#include "text/failure.h"
#include "text/fold.h"
#include "text/language.h"

namespace openverslag {

namespace {

Place place_of_region(const toml::source_region& region) {
  return {static_cast<std::uint32_t>(region.begin.line),
          static_cast<std::uint32_t>(region.begin.column)};
}

// One table of the file: hands its values to fields and reports what it was not asked for.
class Settings {
 public:
  Settings(const toml::table& table, std::string_view file, Diagnostics& diagnostics)
      : table_(table), file_(file), diagnostics_(diagnostics) {}

  using Check = bool (*)(std::string& value);

  // `check` may put the value in its final form; false: `rule` is reported and the default stays.
  void read(std::string_view key, std::string& field, std::string_view rule = {},
            Check check = nullptr) {
    known_.push_back(key);
    const toml::node* node = table_.get(key);
    if (node == nullptr) return;
    std::string value;
    if (!words_of(*node, value)) return report("config-not-text", *node, key);
    if (check != nullptr && !check(value)) return report(rule, *node, value);
    field = std::move(value);
  }

  void read(std::string_view key, bool& field) {
    known_.push_back(key);
    const toml::node* node = table_.get(key);
    if (node == nullptr) return;
    const auto* value = node->as_boolean();
    if (value == nullptr) return report("config-not-yes-or-no", *node, key);
    field = value->get();
  }

  Settings table(std::string_view key) {
    known_.push_back(key);
    static const toml::table kNone;
    const toml::node* node = table_.get(key);
    if (node == nullptr) return {kNone, file_, diagnostics_};
    if (node->is_table()) return {*node->as_table(), file_, diagnostics_};
    report("config-not-table", *node, key);
    return {kNone, file_, diagnostics_};
  }

  std::vector<Settings> tables(std::string_view key) {
    known_.push_back(key);
    std::vector<Settings> found;
    const toml::node* node = table_.get(key);
    if (node == nullptr) return found;
    const toml::array* array = node->as_array();
    if (array == nullptr) report("config-not-tables", *node, key);
    for (std::size_t i = 0; array != nullptr && i < array->size(); ++i) {
      const toml::table* each = array->get(i)->as_table();
      if (each == nullptr) report("config-not-tables", *array->get(i), key);
      if (each != nullptr) found.emplace_back(*each, file_, diagnostics_);
    }
    return found;
  }

  void note(std::string_view rule, std::string_view key, std::string_view argument) const {
    const Where where{file_, place_of_region(table_.get(key)->source()), {}};
    diagnostics_.note(rule, where, {std::string(argument)});
  }
  bool has(std::string_view key) const { return table_.contains(key); }
  bool has_table(std::string_view key) const { return table_[key].is_table(); }
  Place place() const { return place_of_region(table_.source()); }

  void report_unknown_keys() const {
    for (const auto& [key, node] : table_) {
      const std::string_view name = key.str();
      if (std::ranges::find(known_, name) != known_.end()) continue;
      const std::string near = nearest(name, known_);
      const Where where{file_, place_of_region(key.source()), name};
      if (near.empty()) {
        diagnostics_.warning("config-unknown", where, {std::string(name)});
      } else {
        diagnostics_.warning("config-near", where, {std::string(name), near});
      }
    }
  }

 private:
  // Text as it is; a TOML date as text too, since 2020-10-05 is easily written without quotes.
  static bool words_of(const toml::node& node, std::string& words) {
    if (const auto* text = node.as_string()) words = collapse_space(text->get());
    if (const auto* date = node.as_date()) {
      std::ostringstream written;
      written << date->get();
      words = written.str();
    }
    return node.is_string() || node.is_date();
  }

  void report(std::string_view rule, const toml::node& node, std::string_view argument) const {
    diagnostics_.warning(rule, {file_, place_of_region(node.source()), {}},
                         {std::string(argument)});
  }

  const toml::table& table_;
  std::string_view file_;
  Diagnostics& diagnostics_;
  std::vector<std::string_view> known_;
};

// Either the name alone or a table.
void read_theme(Settings& settings, Config& config) {
  if (!settings.has_table("theme"))
    return settings.read("theme", config.theme, "config-theme", &is_theme_name);
  Settings theme = settings.table("theme");
  theme.read("name", config.theme, "config-theme", &is_theme_name);
  theme.read("tokens", config.tokens, "config-file", &is_file_path);
  theme.read("logo", config.logo, "config-file", &is_file_path);
  theme.read("icon", config.icon, "config-file", &is_file_path);
  theme.report_unknown_keys();
}

void read_menu(Settings& settings, Config& config) {
  for (Settings& entry : settings.tables("menu")) {
    MenuSetting menu{{}, {}, {}, entry.place()};
    entry.read("label", menu.label);
    entry.read("page", menu.page);
    entry.read("url", menu.url, "config-url", &is_web_address);
    entry.report_unknown_keys();
    config.menu.push_back(std::move(menu));
  }
}

void read_hosting(Settings& settings, Config& config) {
  Settings hosting = settings.table("hosting");
  hosting.read("nginx", config.hosting.nginx);
  hosting.read("apache", config.hosting.apache);
  hosting.read("caddy", config.hosting.caddy);
  hosting.read("netlify", config.hosting.netlify);
  hosting.report_unknown_keys();

  Settings security = settings.table("security");
  security.read("contact", config.security.contact, "config-security-contact", &is_email_or_url);
  security.read("expires", config.security.expires, "config-date", &is_date);
  security.report_unknown_keys();
}

void read_publish(Settings& settings, Config& config) {
  Settings publish = settings.table("publish");
  std::string permissions;
  publish.read("permissions", permissions, "config-permissions", &is_permissions);
  if (!permissions.empty())
    config.publish.permissions = static_cast<unsigned>(std::stoul(permissions, nullptr, 8));
  publish.read("group", config.publish.group, "config-group", &is_group);
  publish.report_unknown_keys();
}

// Minutes that say nothing are told to be in the language of the site.
void read_languages(Settings& settings, Config& config) {
  settings.read("language", config.language, "config-language", &is_language);
  settings.read("minutes_language", config.minutes_language, "config-language-tag", &is_tag);
  if (config.language != "nl" && !settings.has("minutes_language"))
    settings.note("config-minutes-language", "language", config.language);
}

void read_outputs(Settings& settings, Outputs& made) {
  Settings outputs = settings.table("outputs");
  const std::pair<std::string_view, bool*> kinds[] = {
      {"feeds", &made.feeds},         {"calendars", &made.calendars},
      {"data", &made.data},           {"search", &made.search},
      {"canonical", &made.canonical}, {"search_engines", &made.search_engines},
      {"embeds", &made.embeds},       {"open_graph", &made.open_graph},
      {"items", &made.items},         {"frames", &made.frames}};
  for (const auto& [key, is_made] : kinds) outputs.read(key, *is_made);
  outputs.report_unknown_keys();
}

void read_settings(Settings settings, Config& config) {
  settings.read("title", config.title);
  settings.read("base_url", config.base_url, "config-base-url", &is_base_url);
  config.has_wrong_base_url = settings.has("base_url") && config.base_url.empty();
  settings.read("publisher", config.publisher);
  settings.read("description", config.description);
  read_languages(settings, config);
  settings.read("time_zone", config.time_zone, "config-time-zone", &is_time_zone);
  read_theme(settings, config);
  read_menu(settings, config);
  settings.read("license", config.license);
  Settings contact = settings.table("contact");
  contact.read("email", config.contact.email, "config-email", &is_email);
  contact.read("url", config.contact.url, "config-url", &is_web_address);
  contact.report_unknown_keys();

  Settings accessibility = settings.table("accessibility");
  accessibility.read("url", config.accessibility.url, "config-url", &is_web_address);
  accessibility.read("status", config.accessibility.status, "config-status",
                     &is_accessibility_status);
  accessibility.read("date", config.accessibility.date, "config-date", &is_date);
  accessibility.report_unknown_keys();

  read_outputs(settings, config.outputs);
  read_hosting(settings, config);
  read_publish(settings, config);
  Settings woo = settings.table("woo");
  woo.read("organisation", config.woo.organisation, "config-woo-organisation", &is_organisation);
  woo.read("name", config.woo.name);
  woo.read("category", config.woo.category, "config-woo-category", &is_woo_category);
  woo.report_unknown_keys();
  // What is wrong with the organisation was told; the rest says nothing without it.
  if (woo.has("organisation") && config.woo.organisation.empty()) config.woo = {};
  settings.report_unknown_keys();
}

}  // namespace

std::string_view language_of_minutes(const Config& config) {
  return config.minutes_language.empty() ? config.language : config.minutes_language;
}

Config read_config(const std::optional<Source>& source, Diagnostics& diagnostics) {
  Config config;
  if (source) {
    try {
      const toml::table table = toml::parse(source->bytes, source->path);
      read_settings({table, source->path, diagnostics}, config);
    } catch (const toml::parse_error& problem) {
      diagnostics.error("config-syntax", {source->path, place_of_region(problem.source()), {}},
                        {std::string(problem.description())});
    }
  }
  if (config.title.empty()) {
    config.title = Language::load(config.language).text("site.default-title");
  }
  return config;
}

}  // namespace openverslag
