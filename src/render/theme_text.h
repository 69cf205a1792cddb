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

// Reports what is wrong with the template `name` among `files`; `shown` is its path for the
// report. False when the page cannot be made with it.
bool check_template(const FileTexts& files, std::string_view name, const std::string& shown,
                    const ThemeNames& names, const Language& language, Diagnostics& diagnostics);

// Partials and interface texts filled in, indentation taken off. Only for a checked template.
std::string expand_template(const FileTexts& files, std::string_view name,
                            const Language& language);

}  // namespace openverslag
