#include "cli/whole_build.h"

#include <ostream>
#include <sstream>
#include <utility>

#include "cli/render_and_check.h"
#include "publish/publisher.h"
#include "serve/local_request.h"
#include "text/failure.h"
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

std::optional<std::string> WholeBuild::file(const DrawnSite& site, std::string_view path) {
  {
    Lock lock(mutex_);
    if (wanted_.get() == &site) {
      due_ = {};
      changed_.notify_all();
    }
    changed_.wait(lock, [&] { return wanted_.get() != &site && building_.get() != &site; });
    if (whole_.get() != &site) return std::nullopt;
  }
  const auto file = requested_file(folder_, "/" + std::string(path));
  return file ? file_bytes(*file) : std::nullopt;
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
  const std::shared_ptr<const DrawnSite> site = building_;
  lock.unlock();
  Diagnostics found;
  const bool is_whole = build(*site, found);
  if (is_whole) told_(*site, std::move(found));
  lock.lock();
  building_.reset();
  if (is_whole) whole_ = site;
  changed_.notify_all();
}

// With links that lead nowhere it is shown, too.
bool WholeBuild::build(const DrawnSite& site, Diagnostics& found) const try {
  std::ostringstream silence;
  Progress unseen(silence, false);
  Publisher publisher(folder_, Durability::preview);
  render_and_check(site.ready(), unseen, found, [&](const OutputFile& file) {
    if (given_up_) throw GivenUp();
    publisher.write(file);
  });
  publisher.commit();
  return true;
} catch (const GivenUp&) {
  return false;
} catch (const Failure&) {
  return false;  // a file was changed meanwhile: then there is a new site soon
}

}  // namespace openverslag
