#include "cli/gather_settings.h"

#include <algorithm>
#include <utility>

#include "cli/content_files.h"
#include "text/language_tag.h"

namespace openverslag {

namespace fs = std::filesystem;

Config gather_config(const fs::path& folder, Diagnostics& diagnostics) {
  return read_config(read_if_there(folder, "site.toml", diagnostics), diagnostics);
}

ArchiveLanguages languages_of(const Config& config) {
  return {config.language, std::string(main_language(language_of_minutes(config)))};
}

Registry gather_registry(const fs::path& folder, Diagnostics& diagnostics) {
  Registry registry = read_registry(read_if_there(folder, kPeopleFile, diagnostics),
                                    read_if_there(folder, kBodiesFile, diagnostics),
                                    read_if_there(folder, kTopicsFile, diagnostics), diagnostics);
  registry.plans = read_plans(read_if_there(folder, kPlannedFile, diagnostics), diagnostics);
  return registry;
}

std::optional<Vocabulary> gather_vocabulary(const fs::path& folder, Diagnostics& diagnostics) {
  const auto own = read_if_there(folder, "vocabulary.toml", diagnostics);
  return own ? std::optional(read_vocabulary(*own, diagnostics)) : std::nullopt;
}

std::vector<Withdrawal> gather_withdrawals(const fs::path& folder, Diagnostics& diagnostics) {
  return read_withdrawals(read_if_there(folder, kWithdrawnFile, diagnostics), diagnostics);
}

PrivacyRules gather_privacy_rules(const fs::path& folder, const Config& config,
                                  Diagnostics& diagnostics) {
  const auto file = [&](std::string_view name) { return read_if_there(folder, name, diagnostics); };
  PrivacyRules rules = read_privacy_rules(file(kPrivacyFile), file(kPrivacyKeyFile), diagnostics);
  for (std::string& domain : own_domains(config)) rules.own_domains.push_back(std::move(domain));
  const Language language = Language::load(config.language);
  rules.mark = language.text("privacy.redacted");
  rules.names.visitor = language.text("privacy.visitor");
  for (std::size_t i = 0; i < kNameCategories; ++i)
    rules.names.words[i] =
        language.text("privacy." + std::string(key_of(static_cast<NameCategory>(i))));
  return rules;
}

}  // namespace openverslag
