#include "cli/ready_site.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "cli/record_site.h"
#include "cli/today.h"
#include "cli/unresolved.h"
#include "site/config_values.h"
#include "site/redirects.h"
#include "site/security_txt.h"
#include "site/statement_gaps.h"
#include "site/woo.h"
#include "text/failure.h"
#include "text/fold.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// The default theme needs no folder.
std::optional<fs::path> theme_folder(const Content& content, Diagnostics& diagnostics) {
  fs::path folder = themes_folder(content.folder) / content.config.theme;
  if (fs::is_directory(folder)) return folder;
  if (content.config.theme != "default")
    diagnostics.error("no-theme", {"site.toml", {}, content.config.theme}, {content.config.theme});
  return std::nullopt;
}

// What is in rules for web servers must mean nothing to them.
void check_hosting(const Config& config, Diagnostics& diagnostics) {
  if (config.hosting.any() && !is_plain_path(path_of_url(config.base_url)))
    diagnostics.error("hosting-path", {"site.toml", {}, config.base_url}, {config.base_url});
}

Content with_base_url(Content content, std::string base_url) {
  if (base_url.empty()) return content;
  if (!is_base_url(base_url)) throw Failure("failure.cli.base-url", {base_url});
  content.config.base_url = std::move(base_url);
  return content;
}

// "plan-van-mevrouw-o-aa" when O. Aa is withdrawn, or "Aa" is redacted.
bool spells_hidden(const Content& content, std::string_view address) {
  const ReadingRules& rules = content.rules;
  std::string words = "-" + std::string(address) + "-";
  std::ranges::replace(words, '/', '-');
  const auto holds = [&](const std::string& hidden) {
    const std::string wanted = slug(hidden);
    return !wanted.empty() && words.find("-" + wanted + "-") != std::string::npos;
  };
  return std::ranges::any_of(rules.withdrawn,
                             [&](const HiddenName& one) { return holds(one.name.surname); }) ||
         std::ranges::any_of(content.hidden.everywhere(),
                             [&](const CalledSo& one) { return holds(one.name.surname); }) ||
         std::ranges::any_of(rules.privacy.redactions,
                             [&](const Redaction& one) { return holds(one.words); });
}

std::vector<std::string> hidden_surnames(const Content& content) {
  std::set<std::string> surnames;
  for (const CalledSo& one : content.hidden.everywhere()) surnames.insert(one.name.surname);
  for (const MinutesFile& file : content.files) {
    for (const HiddenName& one : file.names.hidden) surnames.insert(one.name.surname);
  }
  return {surnames.begin(), surnames.end()};
}

// Such an address would stand in every file of redirects.
Content without_hidden_redirects(Content content, Diagnostics& diagnostics) {
  std::erase_if(content.writings.redirects, [&](const Redirect& one) {
    if (!spells_hidden(content, one.from)) return false;
    diagnostics.warning("redirect-spells-hidden", {kRedirectsFile, one.place});
    return true;
  });
  return content;
}

// An id of before may spell who is hidden since.
template <class Links>
void keep_ids_public(const Content& content, std::vector<Links>& all) {
  for (Links& links : all) {
    if (links.first_id != links.id && spells_hidden(content, links.first_id))
      links.public_id = links.id;
  }
}

Content with_public_ids(Content content) {
  keep_ids_public(content, content.archive.links);
  keep_ids_public(content, content.archive.planned);
  return content;
}

// A site that is not published loses no address. What is new in it is added to the history.
void keep_and_record(PageAddresses before, ReadySite& ready, MadeSite& made) {
  Content& content = ready.content;
  std::vector<std::string> let_go;
  if (!made.diagnostics.has_errors())
    let_go =
        keep_addresses({std::move(before), content.history,
                        content.update ? content.update->last : content.history.last,
                        [&](std::string_view address) { return spells_hidden(content, address); }},
                       ready.site, made.diagnostics);
  if (content.update)
    made.changes = record_site(ready.site, content.history, let_go, *content.update);
}

// What everybody will see must be seen by the clerk first. One error for each record.
void hold_changes(MadeSite& made) {
  std::map<std::string_view, std::size_t> changes;  // by file
  for (const ToldChange& one : made.changes) ++changes[one.file];
  for (const auto& [file, number] : changes)
    made.diagnostics.error("change-held", {std::string(file)}, {std::to_string(number)});
}

void review(const ReadySite& ready, MadeSite& made) {
  report_unresolved(ready.content.archive, ready.content.vocabulary(), made.suggestions);
  made.places = ReviewPlaces(ready.site);
  made.stylesheet = ready.theme.files().find("theme.css")->second;
}

}  // namespace

ReadySite::ReadySite(Content gathered, const std::string& base_url, Diagnostics& diagnostics)
    : content(with_public_ids(
          with_base_url(without_hidden_redirects(std::move(gathered), diagnostics), base_url))),
      language(Language::load(content.config.language)),
      site(build_site(content.archive, content.config, language, diagnostics,
                      std::move(content.writings))),
      theme(ThemeFiles::load(theme_folder(content, diagnostics), language, diagnostics,
                             content.tokens)) {}

std::unique_ptr<ReadySite> ready_site(const SiteOptions& options, PageAddresses before,
                                      KeptReadings* kept, Progress& progress, Timings& timings,
                                      MadeSite& made) {
  Diagnostics& diagnostics = made.diagnostics;
  Content content = gather(options.content, progress, diagnostics, options.publication, kept);
  timings.mark("gather");
  made.hidden_surnames = hidden_surnames(content);
  auto ready = std::make_unique<ReadySite>(std::move(content), options.base_url, diagnostics);
  const Config& config = ready->content.config;
  check_hosting(config, diagnostics);
  check_security_txt(config, today(), diagnostics);
  report_unlisted_organisation(config, diagnostics);
  if (options.lint) report_statement_gaps(config, diagnostics);
  keep_and_record(std::move(before), *ready, made);
  if (options.hold) hold_changes(made);
  made.meetings = ready->content.archive.meetings.size();
  made.pages = ready->site.pages.size();
  if (options.review) review(*ready, made);
  timings.mark("site");
  return ready;
}

}  // namespace openverslag
