#include "cli/live_preview.h"

#include <ostream>
#include <utility>

#include "cli/reporting.h"
#include "cli/review.h"
#include "text/failure.h"

namespace openverslag {

LivePreview::LivePreview(const SiteOptions& options, const std::filesystem::path& folder,
                         const Call& call)
    : options_(options),
      call_(call),
      whole_(folder,
             [this](const DrawnSite& site, const WholeOutcome& outcome) { tell(site, outcome); }) {}

// The report comes after the page: whoever changed something looks at that. What is told late of
// the site before must not be shown after it, nor stand between the progress of this one.
void LivePreview::rebuild(const ShowPreview& show) {
  whole_.give_up();
  State state;
  const std::lock_guard lock(mutex_);
  state.site = state_.site;
  Timings timings;
  make(state, timings);
  Preview preview = preview_of(state);
  if (state.site) whole_.begin(state.site);
  std::swap(state, state_);  // the one before is let go when all is done
  show_ = show;
  show(std::move(preview));
  if (!state_.problem.empty()) call_.console.err << state_.problem << '\n';
  const std::vector<Diagnostic> found = reported(state_.made->diagnostics, call_);
  print_report(is_json_asked(call_) ? found : told_.untold(found), options_.content,
               state_.made->hidden_surnames, call_);
  if (call_.arguments.has("timings")) call_.console.err << timings.table();
}

// A failure is told and waited out: the next change may mend it.
void LivePreview::make(State& state, Timings& timings) {
  MadeSite made;
  try {
    Progress progress(call_.console.err, call_.console.terminal);
    auto ready = ready_site(options_, {}, &kept_, progress, timings, made);
    if (!made.diagnostics.has_errors())
      state.site = std::make_shared<const DrawnSite>(std::move(ready));
  } catch (const Failure& failure) {
    state.problem = call_.language.text(failure.key(), failure.arguments());
  }
  if (!state.site) made.places = {};  // no page to lead to yet
  state.made = std::make_shared<const MadeSite>(std::move(made));
}

Preview LivePreview::preview_of(const State& state) {
  Preview preview{review_of(state.made, options_.content, call_.language, state.problem), {}};
  if (!state.site) return preview;
  preview.file = [this, site = state.site](const std::string& path) -> PreviewFile {
    try {
      if (auto bytes = site->draw(path)) return {std::move(bytes)};
    } catch (const Failure&) {
      return {std::nullopt, true};  // the file was changed: there is a new site soon
    }
    if (!site->may_come_with_all(path)) return {};
    return whole_.file(*site, path);
  };
  return preview;
}

// Only a whole site tells which links lead nowhere, and what it cannot be made with.
void LivePreview::tell(const DrawnSite& site, const WholeOutcome& outcome) {
  const auto& [found, failure] = outcome;
  if (found.empty() && !failure) return;
  const std::lock_guard lock(mutex_);
  if (state_.site.get() != &site) return;
  if (failure) {
    std::string problem = call_.language.text(failure->key(), failure->arguments());
    call_.console.err << problem << '\n';
    // Why there is no newer site is to be mended first.
    if (state_.problem.empty()) state_.problem = std::move(problem);
  }
  print_report(found, options_.content, state_.made->hidden_surnames, call_);
  MadeSite made = *state_.made;
  made.diagnostics.append(Diagnostics(found));
  state_.made = std::make_shared<const MadeSite>(std::move(made));
  show_(preview_of(state_));
}

}  // namespace openverslag
