#include "cli/make_site.h"

#include <tbb/global_control.h>

#include <functional>
#include <thread>

#include "cli/gather.h"
#include "cli/record_site.h"
#include "cli/render_site.h"
#include "cli/signature.h"
#include "cli/today.h"
#include "cli/unresolved.h"
#include "publish/link_check.h"
#include "publish/manifest.h"
#include "publish/output_folder.h"
#include "render/theme.h"
#include "site/config_values.h"
#include "site/security_txt.h"
#include "site/site.h"
#include "site/statement_gaps.h"
#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;
using Addresses = std::set<std::string, std::less<>>;

// The default theme needs no folder.
std::optional<fs::path> theme_folder(const Content& content, Diagnostics& diagnostics) {
  fs::path folder = themes_folder(content.folder) / content.config.theme;
  if (fs::is_directory(folder)) return folder;
  if (content.config.theme != "default")
    diagnostics.error("no-theme", {"site.toml", {}, content.config.theme}, {content.config.theme});
  return std::nullopt;
}

void override_base_url(Config& config, std::string base_url) {
  if (base_url.empty()) return;
  if (!is_base_url(base_url)) throw Failure("failure.cli.base-url", {base_url});
  config.base_url = std::move(base_url);
}

// The addresses of the folders that have a page in the site as it is.
std::set<std::string, std::less<>> published_pages(const fs::path& output) {
  constexpr std::string_view kPage = "/index.html";
  std::set<std::string, std::less<>> addresses;
  for (const std::string& path : read_manifest(output)) {
    if (path.ends_with(kPage)) addresses.insert(path.substr(0, path.size() - kPage.size() + 1));
  }
  return addresses;
}

// What is in rules for web servers must mean nothing to them.
void check_hosting(const Config& config, Diagnostics& diagnostics) {
  if (config.hosting.any() && !is_plain_path(path_of_url(config.base_url)))
    diagnostics.error("hosting-path", {"site.toml", {}, config.base_url}, {config.base_url});
}

// Renders everything, to the publisher when there is one, and looks for broken links.
void render_and_check(const Site& site, const Content& content, const ThemeFiles& theme,
                      std::optional<Publisher>& publisher, Progress& progress,
                      Diagnostics& diagnostics) {
  LinkCheck links(content.config.base_url);
  render_site(site, content, theme, progress, [&](const OutputFile& file) {
    links.add(file);
    if (publisher) publisher->write(file);
  });
  if (!links.is_broken()) return;
  render_site(site, content, theme, progress, [&](const OutputFile& file) { links.add(file); });
  for (const BrokenLink& link : links.broken())
    diagnostics.error("broken-link", {link.page}, {link.target});
}

void publish_signed(Publisher& publisher, const SiteOptions& options,
                    const std::function<void()>& before_swap) {
  Sign sign;
  if (!options.sign.empty())
    sign = [&](std::string_view bytes) { return sign_manifest(options.sign, bytes); };
  publisher.commit("openverslag " OPENVERSLAG_VERSION, sign, before_swap);
}

void refuse_wrong_folders(const SiteOptions& options) {
  refuse_overlap(options.content, *options.output);
  if (options.sign.empty()) return;
  refuse_key_inside(options.sign, options.content);
  refuse_key_inside(options.sign, *options.output);
}

// A site that is not published loses no address. What is new in it is added to the history.
void keep_and_record(Addresses pages_before, Site& site, Content& content, MadeSite& made) {
  std::vector<std::string> let_go;
  if (!made.diagnostics.has_errors())
    let_go = keep_addresses({std::move(pages_before), content.history,
                             content.update ? content.update->last : content.history.last},
                            site, made.diagnostics);
  if (content.update) made.changes = record_site(site, content.history, let_go, *content.update);
}

}  // namespace

fs::path themes_folder(const fs::path& content) {
  return fs::weakly_canonical(content).parent_path() / "themes";
}

MadeSite make_site(const SiteOptions& options, Progress& progress, Timings& timings) {
  // First of all: a wrong folder is told before the work, and a site that an interrupted build left
  // in pieces is whole again even if this build finds errors.
  std::optional<Publisher> publisher;
  Addresses pages_before;
  if (options.output) {
    refuse_wrong_folders(options);
    publisher.emplace(*options.output, options.durability);
    pages_before = published_pages(*options.output);
  }
  const unsigned jobs = options.jobs != 0 ? options.jobs : std::thread::hardware_concurrency();
  const tbb::global_control threads(tbb::global_control::max_allowed_parallelism, jobs);

  MadeSite made;
  Content content = gather(options.content, progress, made.diagnostics, options.publication);
  override_base_url(content.config, options.base_url);
  check_hosting(content.config, made.diagnostics);
  check_security_txt(content.config, today(), made.diagnostics);
  timings.mark("gather");

  const Language language = Language::load(content.config.language);
  Site site = build_site(content.archive, content.config, language, made.diagnostics,
                         std::move(content.writings));
  const ThemeFiles theme = ThemeFiles::load(theme_folder(content, made.diagnostics), language,
                                            made.diagnostics, content.tokens);
  if (options.lint) {
    report_statement_gaps(content.config, made.diagnostics);
    report_unlisted_organisation(content.config, made.diagnostics);
  }
  timings.mark("site");
  keep_and_record(std::move(pages_before), site, content, made);
  made.meetings = content.archive.meetings.size();
  made.pages = site.pages.size();
  if (options.review) {
    report_unresolved(content.archive, content.vocabulary(), made.suggestions);
    made.places = ReviewPlaces(site);
    made.stylesheet = theme.files().find("theme.css")->second;
  }
  if (made.diagnostics.has_errors()) return made;
  render_and_check(site, content, theme, publisher, progress, made.diagnostics);
  timings.mark("render");
  if (made.diagnostics.has_errors() || !publisher) return made;
  publish_signed(*publisher, options, [&] {
    if (content.update) write_history(content.folder, *content.update, language);
  });
  timings.mark("publish");
  return made;
}

}  // namespace openverslag
