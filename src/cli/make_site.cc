#include "cli/make_site.h"

#include <tbb/global_control.h>

#include <functional>
#include <thread>

#include "cli/errors_aside.h"
#include "cli/held_changes.h"
#include "cli/published_copies.h"
#include "cli/published_settings.h"
#include "cli/ready_site.h"
#include "cli/removals.h"
#include "cli/render_and_check.h"
#include "cli/signature.h"
#include "publish/chain.h"
#include "publish/manifest.h"
#include "publish/output_folder.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// A site that stands there and has lost its place in the history: what follows would hide that.
void report_chain(const fs::path& output, Diagnostics& diagnostics) {
  const Chain chain = read_chain(output);
  if (chain.last.empty()) {
    if (has_our_manifest(output)) diagnostics.warning("chain-anew", {kLinkName});
  } else if (const std::size_t number = first_break(chain); number != 0) {
    diagnostics.warning("chain-broken", {kHistoryName}, {std::to_string(number)});
  }
}

std::string publish_signed(Publisher& publisher, const SiteOptions& options,
                           const std::function<void()>& before_swap) {
  Sign sign;
  if (!options.sign.empty())
    sign = [&](std::string_view bytes) { return sign_manifest(options.sign, bytes); };
  return publisher.commit("openverslag " OPENVERSLAG_VERSION, sign, before_swap);
}

// However the publication ends.
struct RemoveOwnFolder {
  explicit RemoveOwnFolder(const fs::path& folder) : content(folder) {}
  ~RemoveOwnFolder() { remove_own_folder(content); }
  const fs::path& content;
};

void refuse_wrong_folders(const SiteOptions& options) {
  refuse_overlap(options.content, *options.output);
  if (options.sign.empty()) return;
  refuse_key_inside(options.sign, options.content);
  refuse_key_inside(options.sign, *options.output);
}

// What is put aside so that something can leave the site.
struct PutAside {
  Removals removals;  // of all that was asked, whatever is left out
  FilesAside files;
  Diagnostics errors;
};

// Nothing, when what is drawn has errors; without a publisher it is only drawn.
void write_site(ReadySite& ready, const SiteOptions& options, std::optional<Publisher>& publisher,
                Progress& progress, Timings& timings, MadeSite& made, PutAside& aside) {
  const Content& content = ready.content;
  const PublishSettings& settings = content.config.publish;
  if (publisher) publisher->set_access({settings.permissions, settings.group});
  render_and_check(ready, progress, made.diagnostics, [&](const OutputFile& file) {
    if (publisher) publisher->write(file);
  });
  timings.mark("render");
  if (options.publication) pass_over_links(ready, made, aside.files, aside.errors);
  if (made.diagnostics.has_errors() || !publisher) return;
  report_chain(*options.output, made.diagnostics);
  made.link = publish_signed(*publisher, options, [&] {
    if (!content.update) return;
    write_history(content.folder, *content.update, ready.language);
    if (options.hold || has_published_copies(content.folder)) keep_published_copies(content);
  });
  if (content.update) {
    keep_published_settings(content);
    keep_removals(content.folder, aside.removals);
  }
  timings.mark("publish");
}

}  // namespace

unsigned threads_of(const SiteOptions& options) {
  return options.jobs != 0 ? options.jobs : std::thread::hardware_concurrency();
}

fs::path themes_folder(const fs::path& content) {
  return fs::weakly_canonical(content).parent_path() / "themes";
}

MadeSite make_site(const SiteOptions& asked, Progress& progress, Timings& timings) {
  SiteOptions options = asked;
  // First of all: a wrong folder is told before the work, and a site that an interrupted build left
  // in pieces is whole again even if this build finds errors.
  std::optional<Publisher> publisher;
  SitePaths before = read_manifest(options.published);
  if (options.output) {
    refuse_wrong_folders(options);
    publisher.emplace(*options.output, options.durability);
    before = read_manifest(*options.output);
  }
  const tbb::global_control threads(tbb::global_control::max_allowed_parallelism,
                                    threads_of(options));

  MadeSite made;
  auto ready = ready_site(options, std::move(before), nullptr, progress, timings, made);
  PutAside aside{removals_in(*ready), {}, {}};
  std::optional<RemoveOwnFolder> remove_own;
  if (options.publication) remove_own.emplace(options.content);
  if (options.publication && made.diagnostics.has_errors()) {
    auto other =
        set_errors_aside(*ready, options, progress, timings, made, aside.files, aside.errors);
    if (other) ready = std::move(other);
  }
  if (options.hold) ready = hold_changes(std::move(ready), options, progress, timings, made);
  if (!made.diagnostics.has_errors())
    write_site(*ready, options, publisher, progress, timings, made, aside);
  const bool is_aside = aside.errors.has_errors() && !made.diagnostics.has_errors();
  made.diagnostics.append(std::move(aside.errors));
  if (is_aside) tell_aside(aside.files, made.diagnostics);
  return made;
}

}  // namespace openverslag
