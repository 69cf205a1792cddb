// The build before this one: when nothing changed since, there is nothing to do.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "cli/make_site.h"

namespace openverslag {

// What a build found and reported is kept in the folder .openverslag beside the content, with what
// the content, the theme, the program, the settings and the site were like. Nothing of it is
// needed: without it, or with one that is damaged or another version's, everything is built. A
// report quotes the content, so nobody else may read it, and it does not stand beside the output: a
// site may be a folder of a larger one.
//
// Files are not read to find out, so one that was changed within two seconds before a build could
// be changed again without a trace: after such a build nothing is remembered.
class LastBuild {
 public:
  // Looks at the content as it is now. Throws Failure when the output is not ours to replace.
  explicit LastBuild(const SiteOptions& options);

  // What it reported, if everything is as it was then.
  std::optional<MadeSite> unchanged() const;
  // To be called before the output is written: what is interrupted is not remembered.
  void forget() const;
  // To be called when the site is published; without errors. Of the diagnostics and counts.
  void remember(const MadeSite& made) const;

 private:
  std::filesystem::path output_;
  std::filesystem::path file_;
  std::optional<std::string> inputs_;  // digest; nothing: it cannot be told
  bool settled_ = false;               // nothing was changed just now
};

}  // namespace openverslag
