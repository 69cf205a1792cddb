#include "site/statement_gaps.h"

namespace openverslag {

namespace {

// The status of who has no statement: there is nothing to refer to.
constexpr std::string_view kNone = "E";

void report_missing(std::string_view key, std::string_view example, const std::string& value,
                    Diagnostics& diagnostics) {
  if (value.empty())
    diagnostics.note("statement-part", {"site.toml", {}, {}},
                     {std::string(key), std::string(example)});
}

}  // namespace

void report_statement_gaps(const Config& config, Diagnostics& diagnostics) {
  if (config.base_url.empty()) return;
  const AccessibilityStatement& statement = config.accessibility;
  if (config.contact.email.empty() && config.contact.url.empty())
    diagnostics.note("statement-no-contact", {"site.toml", {}, {}});
  if (statement.url.empty() && statement.status.empty() && statement.date.empty()) {
    diagnostics.note("statement-missing", {"site.toml", {}, {}});
    return;
  }
  report_missing("status", "C", statement.status, diagnostics);
  if (statement.status == kNone) return;
  report_missing("url", "https://www.toegankelijkheidsverklaring.nl/register/…", statement.url,
                 diagnostics);
  report_missing("date", "2024-10-01", statement.date, diagnostics);
}

}  // namespace openverslag
