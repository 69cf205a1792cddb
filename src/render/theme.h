// The templates of a theme, read and checked once.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "render/view.h"
#include "text/diagnostic.h"
#include "text/language.h"
#include "text/source.h"

namespace openverslag {

// Every file of the embedded theme, each replaced by the file of the same name in `folder` (if
// given). Partials {{> name}} and interface texts {{t.key}} are filled in at load, so that they
// cost nothing at a page. A template that does not parse, is empty or not UTF-8, or asks for a
// value, a partial or a text that there is not, is reported with file and line, and the built-in
// one stands in its place: a page without what belongs there would tell less than the record says.
// Files that are no templates (style sheets, images, fonts) come on the site under their own names;
// folders do not. A style sheet that no template and no other style sheet names is joined to
// theme.css, at its end. What counts of the publisher's design tokens stands before it.
class ThemeFiles {
 public:
  static ThemeFiles load(const std::optional<std::filesystem::path>& folder,
                         const Language& language, Diagnostics& diagnostics,
                         const std::optional<Source>& tokens = std::nullopt);
  // "meeting.mustache" expanded, "theme.css" as it is.
  const std::map<std::string, std::string, std::less<>>& files() const { return files_; }

 private:
  std::map<std::string, std::string, std::less<>> files_;
};

// Templates of one thread, each parsed when it is first asked for: Mustache objects are not shared
// between threads, and parsing all of them takes as long as the rest of a site of one meeting.
class Templates {
 public:
  explicit Templates(const ThemeFiles& files);  // which lives longer
  ~Templates();
  Templates(Templates&&) noexcept;
  Templates& operator=(Templates&&) = delete;

  // `page` is "meeting"; {{x}} is escaped, {{{x}}} is not. A key the view does not have reads as
  // nothing.
  std::string render(std::string_view page, const View& view) const;

 private:
  struct Parsed;

  const ThemeFiles* files_;
  std::unique_ptr<Parsed> parsed_;
};

}  // namespace openverslag
