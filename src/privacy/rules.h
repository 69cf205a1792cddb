// What the publisher decided about personal data: content/privacy.toml.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "privacy/name_policy.h"
#include "text/dates.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

inline constexpr std::string_view kPrivacyFile = "privacy.toml";
inline constexpr std::string_view kPrivacyKeyFile = "privacy.key";

// One finding in one file that may be published.
struct Release {
  std::string fingerprint;
  std::string reason;
  std::optional<Date> date;
  Place place;
};

// Words that are not published.
struct Redaction {
  std::string words;
  std::string file;    // path as in Source; empty: in every file
  std::string shown;   // in their place; empty: PrivacyRules::mark
  std::string ground;  // "Woo 5.1 lid 2 onder e"; may be empty
  Place place;         // in `written_in`
  std::string_view written_in = kPrivacyFile;
  bool is_person = false;  // who is withdrawn, by a name without parts
};

// Somebody, or minutes, that may be published before this day, and not on it.
struct Term {
  std::string person;  // the name; empty: of minutes
  std::string file;    // path as in Source
  std::optional<Date> until;
  Place place;
};

struct PrivacyRules {
  std::vector<std::string> own_domains;    // e-mail addresses there are the publisher's
  std::vector<std::string> own_addresses;  // "markt11234ab": of the publisher, nobody's home
  std::vector<Release> releases;
  // Of the fingerprints. Kept apart from privacy.toml, so that the one alone tells nothing.
  std::string key;  // empty: there is none, and nothing can be released
  std::vector<Redaction> redactions;
  NamePolicy names;
  std::vector<Term> terms;
  std::string mark = "geanonimiseerd";  // what stands in place of words, in the site's language
};

// Both files may be missing. A release without a reason counts for nothing and is reported.
PrivacyRules read_privacy_rules(const std::optional<Source>& rules,
                                const std::optional<Source>& key, Diagnostics& diagnostics);

// [[release]]
// fingerprint = "…"
// reason = "…"
// date = 2024-12-31
std::string release_lines(const Release& release);

}  // namespace openverslag
