// What a preview shows of one state of the content, and who makes it.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "serve/preview_extras.h"

namespace openverslag {

struct PreviewFile {
  std::optional<std::string> bytes;
  bool later = false;  // no bytes as it cannot be made just now: there is a new preview soon
};

struct Preview {
  PreviewExtras extras;
  // The file at a path of the site ("people/index.html"), drawn when it is asked for. No bytes, and
  // none later: there is no such file. Called by many threads.
  std::function<PreviewFile(const std::string& path)> file;
};

using ShowPreview = std::function<void(Preview)>;

class PreviewSource {
 public:
  virtual ~PreviewSource() = default;
  // At the start, and when anything was changed. `show` may be called more than once, and later,
  // from any thread.
  virtual void rebuild(const ShowPreview& show) = 0;
  // Nobody looks any more: a file that is waited for is no longer wanted.
  virtual void stop() = 0;
};

}  // namespace openverslag
