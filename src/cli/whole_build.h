// Builds all of a site behind its preview, for what cannot be drawn page by page.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include "cli/drawn_site.h"
#include "serve/preview.h"
#include "text/diagnostic.h"
#include "text/failure.h"

namespace openverslag {

// What came of making all of a site.
struct WholeOutcome {
  Diagnostics found = {};               // wrong in it
  std::optional<Failure> failure = {};  // why it could not be made
};

// One site at a time, in a thread of its own: when the content has been left alone for a moment, or
// as soon as a file of it is asked for.
class WholeBuild {
 public:
  // Called from that thread, but not for a site that was given up.
  using Told = std::function<void(const DrawnSite& site, WholeOutcome outcome)>;

  WholeBuild(std::filesystem::path folder, Told told);
  ~WholeBuild();
  WholeBuild(const WholeBuild&) = delete;
  WholeBuild& operator=(const WholeBuild&) = delete;

  // Instead of the site before it. Nothing changes for one that is whole; one that could not be
  // made is tried again.
  void begin(std::shared_ptr<const DrawnSite> site);
  // Leaves the processors to others, and who waits without.
  void give_up();
  // For ever.
  void stop();

  // The file at `path` ("feed.xml"); waits until `site` is whole. Later: that was given up.
  PreviewFile file(const DrawnSite& site, std::string_view path);

 private:
  using Lock = std::unique_lock<std::mutex>;

  void run();
  void build_next(Lock& lock);
  std::optional<WholeOutcome> build(const DrawnSite& site) const;
  void tell(const DrawnSite& site, WholeOutcome outcome) const;

  std::filesystem::path folder_;
  Told told_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::shared_ptr<const DrawnSite> wanted_;
  std::shared_ptr<const DrawnSite> building_;
  std::shared_ptr<const DrawnSite> whole_;
  std::shared_ptr<const DrawnSite> failed_;
  std::chrono::steady_clock::time_point due_;
  bool ended_ = false;
  std::atomic<bool> given_up_ = false;
  std::thread thread_;
};

}  // namespace openverslag
