#include "privacy/rules.h"

#include <algorithm>
#include <array>
#include <utility>

#include "privacy/plain_signs.h"
#include "text/fold.h"
#include "text/toml_fields.h"
#include "text/toml_text.h"

namespace openverslag {
namespace {

// Of a shorter one too many addresses would be the publisher's own.
constexpr std::size_t kShortestAddress = 6;  // letters and digits, as "1234AB"
constexpr std::array<std::string_view, 4> kPublications = {"page", "name", "initials", "role"};

void read_names(const TomlFields& table, const std::string& file, Diagnostics& diagnostics,
                NamePolicy& names) {
  table.only({"office_holders", "officials", "advisers", "staff", "residents", "letter_writers",
              "no_names"});
  for (const std::string& word : table.texts("no_names")) names.no_names.push_back(fold(word));
  for (std::size_t i = 0; i < kNameCategories; ++i) {
    const std::string_view key = key_of(static_cast<NameCategory>(i));
    const std::string word = table.text(key);
    if (word.empty()) continue;
    const auto found = std::ranges::find(kPublications, word);
    if (found == kPublications.end())
      diagnostics.error("privacy-names", {file, table.place(), word}, {std::string(key), word});
    else
      names.publication[i] = static_cast<Publication>(found - kPublications.begin());
  }
}

}  // namespace

std::string_view key_of(NameCategory category) {
  constexpr std::array<std::string_view, kNameCategories> kCategoryKeys = {
      "office_holders", "officials", "advisers", "staff", "residents", "letter_writers"};
  return kCategoryKeys[static_cast<std::size_t>(category)];
}

PrivacyRules read_privacy_rules(const std::optional<Source>& rules,
                                const std::optional<Source>& key, Diagnostics& diagnostics) {
  PrivacyRules read;
  if (key) read.key = std::string(trim(key->bytes));
  if (!rules) return read;
  const TomlNode tree = read_toml(*rules, diagnostics);
  const TomlFields fields(tree, rules->path, diagnostics);
  fields.only({"own_domains", "own_addresses", "release", "redact", "names", "term"});
  for (const std::string& domain : fields.texts("own_domains"))
    read.own_domains.push_back(fold(domain));
  for (const std::string& address : fields.texts("own_addresses")) {
    std::string bare = bare_value(address);
    if (bare.size() < kShortestAddress)
      diagnostics.warning("privacy-own-address", {rules->path, fields.place(), address}, {address});
    else
      read.own_addresses.push_back(std::move(bare));
  }
  for (const TomlFields& table : fields.tables("release")) {
    table.only({"fingerprint", "reason", "date"});
    Release release{table.name("fingerprint"), table.name("reason"), table.date("date"),
                    table.place()};
    if (!release.fingerprint.empty() && !release.reason.empty())
      read.releases.push_back(std::move(release));
  }
  for (const TomlFields& table : fields.tables("redact")) {
    table.only({"words", "file", "show", "ground"});
    Redaction redaction{collapse_space(table.name("words")), table.text("file"), table.text("show"),
                        table.text("ground"), table.place()};
    if (!redaction.words.empty()) read.redactions.push_back(std::move(redaction));
  }
  for (const TomlFields& table : fields.tables("term")) {
    table.only({"person", "file", "until"});
    Term term{collapse_space(table.text("person")), table.text("file"), table.needed_date("until"),
              table.place()};
    if (term.person.empty() == term.file.empty())
      diagnostics.error("term-what", {rules->path, table.place()});
    else if (term.until)
      read.terms.push_back(std::move(term));
  }
  if (const auto table = fields.table("names"))
    read_names(*table, rules->path, diagnostics, read.names);
  if (read.key.empty() && !read.releases.empty())
    diagnostics.error("leak-no-key", {rules->path, read.releases.front().place});
  return read;
}

std::string release_lines(const Release& release) {
  std::string lines = "[[release]]\nfingerprint = " + toml_text(release.fingerprint) +
                      "\nreason = " + toml_text(release.reason) + "\n";
  if (release.date) lines += "date = " + iso_date(*release.date) + "\n";
  return lines;
}

}  // namespace openverslag
