#include "cli/whole_build.h"

#include <exception>
#include <ostream>
#include <sstream>
#include <utility>

#include "cli/render_and_check.h"
#include "publish/publisher.h"
#include "serve/local_request.h"
#include "text/file_bytes.h"

namespace openverslag {
namespace {

constexpr std::chrono::seconds kPause{1};

struct GivenUp {};

}  // namespace

WholeBuild::WholeBuild(std::filesystem::path folder, Told told)
    : folder_(std::move(folder)), told_(std::move(told)) {}

WholeBuild::~WholeBuild() {
  stop();
  if (thread_.joinable()) thread_.join();
}

void WholeBuild::begin(std::shared_ptr<const DrawnSite> site) {
  const Lock lock(mutex_);
  if (site == whole_ || ended_) return;
  wanted_ = std::move(site);
  due_ = std::chrono::steady_clock::now() + kPause;
  // Not sooner: a thread has the signals blocked that were when it began.
  if (!thread_.joinable()) thread_ = std::thread([this] { run(); });
  changed_.notify_all();
}

void WholeBuild::give_up() {
  const Lock lock(mutex_);
  wanted_.reset();
  given_up_ = true;
  changed_.notify_all();
}

void WholeBuild::stop() {
  give_up();
  const Lock lock(mutex_);
  ended_ = true;
  changed_.notify_all();
}

PreviewFile WholeBuild::file(const DrawnSite& site, std::string_view path) {
  {
    Lock lock(mutex_);
    if (wanted_.get() == &site) {
      due_ = {};
      changed_.notify_all();
    }
    changed_.wait(lock, [&] { return wanted_.get() != &site && building_.get() != &site; });
    if (failed_.get() == &site) return {};
    if (whole_.get() != &site) return {std::nullopt, true};
  }
  const auto file = requested_file(folder_, "/" + std::string(path));
  return {file ? file_bytes(*file) : std::nullopt};
}

void WholeBuild::run() {
  Lock lock(mutex_);
  while (!ended_) {
    if (wanted_ == nullptr) {
      changed_.wait(lock);
    } else if (std::chrono::steady_clock::now() < due_) {
      changed_.wait_until(lock, due_);
    } else {
      build_next(lock);
    }
  }
}

void WholeBuild::build_next(Lock& lock) {
  building_ = std::exchange(wanted_, nullptr);
  given_up_ = false;
  failed_.reset();
  const std::shared_ptr<const DrawnSite> site = building_;
  lock.unlock();
  std::optional<WholeOutcome> outcome = build(*site);
  const bool is_failed = outcome && outcome->failure;
  const bool is_whole = outcome && !is_failed;
  if (outcome) tell(*site, std::move(*outcome));
  lock.lock();
  building_.reset();
  if (is_failed) failed_ = site;
  if (is_whole) whole_ = site;
  changed_.notify_all();
}

// With links that lead nowhere it is shown, too.
std::optional<WholeOutcome> WholeBuild::build(const DrawnSite& site) const try {
  std::ostringstream silence;
  Progress unseen(silence, false);
  Publisher publisher(folder_, Durability::preview);
  WholeOutcome outcome;
  render_and_check(site.ready(), unseen, outcome.found, [&](const OutputFile& file) {
    if (given_up_) throw GivenUp();
    publisher.write(file);
  });
  publisher.commit();
  return outcome;
} catch (const GivenUp&) {
  return std::nullopt;
} catch (const Failure& failure) {
  // Then there is a new site soon.
  if (failure.key() == "failure.cli.changed-meanwhile") return std::nullopt;
  return WholeOutcome{{}, failure};
} catch (const std::exception& problem) {
  return WholeOutcome{{}, Failure("failure.cli.unexpected", {problem.what()})};
}

// Where nobody can be told (no memory), the preview goes on.
void WholeBuild::tell(const DrawnSite& site, WholeOutcome outcome) const try {
  told_(site, std::move(outcome));
} catch (const std::exception&) {
  return;
}

}  // namespace openverslag
