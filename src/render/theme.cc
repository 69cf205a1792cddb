#include "render/theme.h"

#include <fstream>
#include <iterator>
#include <set>
#include <span>

#include "render/mustache.h"
#include "render/theme_sheets.h"
#include "render/theme_text.h"
#include "render/theme_tokens.h"
#include "render/theme_unused.h"
#include "text/embedded.h"
#include "text/failure.h"

namespace openverslag {

std::span<const EmbeddedFile> embedded_default_theme();

namespace {

constexpr std::string_view kStylesheet = "theme.css";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

FileTexts built_in_files() {
  FileTexts files;
  for (const EmbeddedFile& file : embedded_default_theme()) {
    files.emplace(file.name, file.bytes);
  }
  return files;
}

FileTexts files_in(const std::filesystem::path& folder, Diagnostics& diagnostics) {
  FileTexts files;
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
    const std::string name = entry.path().filename().string();
    if (entry.is_directory())
      diagnostics.warning("theme-folder", {entry.path().generic_string()}, {name});
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in) throw Failure("failure.theme.file", {entry.path().generic_string()});
    // Amid a page or a style sheet it is no mark, but a sign.
    const bool is_text = name.ends_with(kTemplateEnding) || name.ends_with(".css");
    if (is_text && text.starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());
    files.emplace(name, std::move(text));
  }
  if (problem) throw Failure("failure.theme.folder", {folder.generic_string()});
  return files;
}

using FileNames = std::set<std::string, std::less<>>;

// The built-in files with the good ones among `own` in their place. A template that asks for one
// that cannot be used, and that is not built in, cannot be used either.
FileTexts overridden(const FileTexts& built_in, const FileTexts& own,
                     const std::filesystem::path& folder, const Language& language,
                     Diagnostics& diagnostics) {
  const ThemeNames names = names_in(built_in);
  FileTexts all = built_in;
  FileNames templates;
  for (const auto& [name, text] : own) {
    all.insert_or_assign(name, text);
    if (name.ends_with(kTemplateEnding)) templates.insert(name);
  }
  FileNames gone;
  for (bool is_changed = true; is_changed;) {
    FileNames refused;
    for (const std::string& name : templates) {
      const std::string shown = (folder / name).generic_string();
      if (!check_template({all, gone, names, language, built_in}, name, shown, diagnostics))
        refused.insert(name);
    }
    for (const std::string& name : refused) {
      templates.erase(name);
      all.erase(name);
      const auto ours = built_in.find(name);
      if (ours != built_in.end()) all.insert(*ours);
      if (ours == built_in.end()) gone.insert(name);
    }
    is_changed = !refused.empty();
  }
  return all;
}

}  // namespace

ThemeFiles ThemeFiles::load(const std::optional<std::filesystem::path>& folder,
                            const Language& language, Diagnostics& diagnostics,
                            const std::optional<Source>& tokens) {
  FileTexts texts = built_in_files();
  std::vector<std::string> joined;
  if (folder) {
    FileTexts own = files_in(*folder, diagnostics);
    leave_out_unreadable_sheets(own, folder->generic_string(), diagnostics);
    report_unused_files(texts, own, folder->generic_string(), diagnostics);
    joined = unnamed_sheets(texts, own);
    report_sheets(own, joined, folder->generic_string(), diagnostics);
    texts = overridden(texts, own, *folder, language, diagnostics);
  }
  ThemeFiles theme;
  for (const auto& [name, text] : texts) {
    const bool is_template = name.ends_with(kTemplateEnding);
    theme.files_.emplace(name, is_template ? expand_template(texts, name, language) : text);
  }
  std::string& stylesheet = theme.files_[std::string(kStylesheet)];
  if (tokens) stylesheet.insert(0, token_rules(stylesheet, *tokens, diagnostics));
  for (const std::string& name : joined) {
    stylesheet.append("\n").append(texts.at(name));
    theme.files_.erase(name);
  }
  return theme;
}

struct Templates::Parsed {
  std::map<std::string, Mustache, std::less<>> pages;
};

Templates::Templates(const ThemeFiles& files)
    : files_(&files), parsed_(std::make_unique<Parsed>()) {}

Templates::~Templates() = default;
Templates::Templates(Templates&&) noexcept = default;

std::string Templates::render(std::string_view page, const View& view) const {
  auto found = parsed_->pages.find(page);
  if (found == parsed_->pages.end()) {
    const auto& files = files_->files();
    const auto file = files.find(std::string(page).append(kTemplateEnding));
    if (file == files.end()) throw Failure("failure.theme.template", {std::string(page)});
    found = parsed_->pages.emplace(page, file->second).first;
  }
  return found->second.render(view);
}

}  // namespace openverslag
