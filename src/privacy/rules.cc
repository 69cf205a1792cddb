#include "privacy/rules.h"

#include <utility>

#include "text/fold.h"
#include "text/toml_fields.h"

namespace openverslag {
namespace {

// As TOML writes a text on one line.
std::string toml_text(std::string_view text) {
  std::string out = "\"";
  for (const char letter : collapse_space(text)) {
    if (letter == '"' || letter == '\\') out += '\\';
    if (static_cast<unsigned char>(letter) >= ' ' && letter != '\x7F') out += letter;
  }
  return out + '"';
}

}  // namespace

PrivacyRules read_privacy_rules(const std::optional<Source>& rules,
                                const std::optional<Source>& key, Diagnostics& diagnostics) {
  PrivacyRules read;
  if (key) read.key = std::string(trim(key->bytes));
  if (!rules) return read;
  const TomlNode tree = read_toml(*rules, diagnostics);
  const TomlFields fields(tree, rules->path, diagnostics);
  fields.only({"own_domains", "release", "redact"});
  for (const std::string& domain : fields.texts("own_domains"))
    read.own_domains.push_back(fold(domain));
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
