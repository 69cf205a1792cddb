// The site of a content folder for a preview: what was changed is read, what is asked for is drawn.
#pragma once

#include <memory>
#include <mutex>

#include "cli/command.h"
#include "cli/drawn_site.h"
#include "cli/kept_readings.h"
#include "cli/make_site.h"
#include "cli/told_before.h"
#include "cli/whole_build.h"
#include "serve/preview.h"

namespace openverslag {

class LivePreview : public PreviewSource {
 public:
  // Builds in `folder` what cannot be drawn by itself; both outlive it.
  LivePreview(const SiteOptions& options, const std::filesystem::path& folder, const Call& call);

  void rebuild(const ShowPreview& show) override;
  void stop() override { whole_.stop(); }

 private:
  // What is shown, and what was found to tell of it.
  struct State {
    std::shared_ptr<const DrawnSite> site;  // the last without errors, which may be older
    std::shared_ptr<const MadeSite> made;
    std::string problem;  // why there is no site, or not all of it; mostly empty
  };

  void make(State& state, Timings& timings);
  Preview preview_of(const State& state);
  void tell(const DrawnSite& site, const WholeOutcome& outcome);

  const SiteOptions& options_;
  const Call& call_;
  KeptReadings kept_;
  std::mutex mutex_;  // of what follows, and of the error stream
  State state_;
  ToldBefore told_;
  ShowPreview show_;
  WholeBuild whole_;
};

}  // namespace openverslag
