// The build before this one: when nothing changed since, there is nothing to do.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cli/make_site.h"
#include "publish/folder_state.h"

namespace openverslag {

// What a build found and reported is kept in the folder .openverslag beside the content, with what
// the words of the content and the theme, the program, the settings, the day and the site were.
// Nothing of it is needed: without it, or with one that is damaged or another version's, everything
// is built. A report quotes the content, so nobody else may read it, and it does not stand beside
// the output: a site may be a folder of a larger one.
//
// The content is read to find out, whatever the times of its files. The site is not: it is large,
// and a change of ours would be a change of words; a change of others is seen by its time.
class LastBuild {
 public:
  // Looks at the content as it is now. Throws Failure when the output is not ours to replace.
  explicit LastBuild(const SiteOptions& options);

  // What it reported, if everything is as it was then.
  std::optional<MadeSite> unchanged() const;
  // To be called before the output is written: what is interrupted is not remembered.
  void forget() const;
  // To be called when the site is published; without errors. Of the diagnostics and counts. What
  // was changed since this looked, or in the site since `made` was published, leaves it undone.
  void remember(const MadeSite& made) const;

 private:
  // All that a site is made of.
  struct Inputs {
    std::string setting;  // the program, its options, the day
    std::string words;    // of the content but for its history, and of themes
    std::string history;
  };
  // Without reading; of the history only when it is not written by the same build.
  struct Touched {
    std::string states;
    std::int64_t newest = 0;
  };

  Inputs inputs() const;
  Touched touched() const;
  bool is_as_seen() const;
  bool is_made_by(const MadeSite& made, const FolderState& site) const;
  std::string head(const Inputs& inputs, const FolderState& site) const;

  SiteOptions options_;
  std::filesystem::path output_;
  std::filesystem::path file_;
  std::optional<Inputs> inputs_;  // nothing: it cannot be told
  Touched touched_;
  bool settled_ = false;  // nothing was changed just before this looked
};

}  // namespace openverslag
