#include "render/theme_unused.h"

#include <algorithm>
#include <vector>

#include "render/tags.h"
#include "text/fold.h"

namespace openverslag {

namespace {

bool is_template(std::string_view name) { return name.ends_with(kTemplateEnding); }

std::string stem_of(std::string_view name) { return std::string(name.substr(0, name.rfind('.'))); }

// The templates that `name` leads to through partials, itself included.
void add_reached(const FileTexts& files, const std::string& name, std::set<std::string>& reached) {
  const auto found = files.find(name);
  if (found == files.end() || !reached.insert(name).second) return;
  for (auto tag = find_tag(found->second, 0); tag; tag = find_tag(found->second, tag->end)) {
    if (tag->kind == '>')
      add_reached(files, std::string(tag->name) + std::string(kTemplateEnding), reached);
  }
}

bool is_named_in(const FileTexts& files, std::string_view name) {
  return std::any_of(files.begin(), files.end(), [&](const auto& file) {
    const bool may_name = is_template(file.first) || file.first.ends_with(".css");
    return may_name && file.second.find(name) != std::string::npos;
  });
}

std::string near_template(const FileTexts& built_in, std::string_view name) {
  std::vector<std::string> stems;
  for (const auto& [file, text] : built_in) {
    if (is_template(file)) stems.push_back(stem_of(file));
  }
  const std::string near = nearest(stem_of(name), stems);
  return near.empty() ? near : near + std::string(kTemplateEnding);
}

std::string near_file(const FileTexts& built_in, std::string_view name) {
  std::vector<std::string> names;
  for (const auto& [file, text] : built_in) names.push_back(file);
  return nearest(name, names);
}

FileTexts together(const FileTexts& built_in, const FileTexts& own) {
  FileTexts all = own;
  all.insert(built_in.begin(), built_in.end());
  return all;
}

}  // namespace

std::vector<std::string> unnamed_sheets(const FileTexts& built_in, const FileTexts& own) {
  const FileTexts all = together(built_in, own);
  std::vector<std::string> sheets;
  for (const auto& [name, text] : own) {
    const bool is_own_sheet = name.ends_with(".css") && !built_in.contains(name);
    if (is_own_sheet && near_file(built_in, name).empty() && !is_named_in(all, name))
      sheets.push_back(name);
  }
  return sheets;
}

void report_unused_files(const FileTexts& built_in, const FileTexts& own, const std::string& shown,
                         Diagnostics& diagnostics) {
  const FileTexts all = together(built_in, own);
  std::set<std::string> reached;
  for (const auto& [name, text] : built_in) add_reached(all, name, reached);

  for (const auto& [name, text] : own) {
    if (built_in.contains(name) || reached.contains(name)) continue;
    std::string file = shown;
    file.append("/").append(name);
    if (!is_template(name)) {
      const std::string near = near_file(built_in, name);
      if (!near.empty() && !is_named_in(all, name))
        diagnostics.warning("theme-file-near", {file}, {name, near});
    } else if (const std::string near = near_template(built_in, name); !near.empty()) {
      diagnostics.warning("theme-unused-near", {file}, {name, near});
    } else {
      diagnostics.warning("theme-unused", {file}, {name});
    }
  }
}

}  // namespace openverslag
