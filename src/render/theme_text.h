// A theme on its way to ThemeFiles: the text of templates checked, and expanded.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "text/diagnostic.h"
#include "text/language.h"

namespace openverslag {

using FileTexts = std::map<std::string, std::string, std::less<>>;

inline constexpr std::string_view kTemplateEnding = ".mustache";

// What a template may ask for: everything the built-in theme asks for.
struct ThemeNames {
  std::set<std::string, std::less<>> tags;
  std::set<std::string, std::less<>> texts;
};
ThemeNames names_in(const FileTexts& files);

// What is known of a theme while its templates are checked.
struct ThemeCheck {
  const FileTexts& files;  // that templates may ask for
  // Templates that cannot be used, and none is built in that would stand in their place.
  const std::set<std::string, std::less<>>& refused;
  const ThemeNames& names;
  const Language& language;
  const FileTexts& built_in;
};

// Reports what is wrong with the template `name` among the files; `shown` is its path for the
// report. False: it cannot be used, as it cannot be read, asks for what is not there, or is empty
// and the built-in one is not.
bool check_template(const ThemeCheck& theme, std::string_view name, const std::string& shown,
                    Diagnostics& diagnostics);

// Partials and interface texts filled in, indentation taken off. Only for a checked template.
std::string expand_template(const FileTexts& files, std::string_view name,
                            const Language& language);

}  // namespace openverslag
