#include "cli/gather_writings.h"

#include "cli/content_files.h"
#include "document/reader.h"
#include "render/site_images.h"
#include "text/file_bytes.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// A file that the settings name by `key`; only below the folder, also through a link.
bool is_named_file(const fs::path& folder, const std::string& path, Diagnostics& diagnostics) {
  if (path.empty()) return false;
  std::error_code problem;
  const fs::path inside = fs::weakly_canonical(folder, problem);
  const fs::path file = fs::weakly_canonical(folder / path, problem);
  const auto differs = std::mismatch(inside.begin(), inside.end(), file.begin(), file.end());
  if (differs.first == inside.end() && fs::is_regular_file(file, problem)) return true;
  diagnostics.warning("no-such-file", {"site.toml", {}, path}, {path});
  return false;
}

std::optional<OwnPage> read_page(const fs::path& folder, const std::string& path,
                                 const PublicWords& setting) {
  Diagnostics& diagnostics = setting.diagnostics;
  const std::optional<Source> source = read_source(folder, path, diagnostics);
  if (!source) return std::nullopt;
  std::optional<Document> document = read_document(*source, diagnostics);
  if (!document) return std::nullopt;
  make_public(setting, *source, *document);
  OwnPage page = own_page_of(std::move(*document));
  if (!page.id.empty()) return page;
  diagnostics.warning("page-name", {path}, {path});
  return std::nullopt;
}

Glossary gather_glossary(const fs::path& folder, const PublicWords& setting) {
  const auto source = read_if_there(folder, kGlossaryFile, setting.diagnostics);
  Glossary glossary = read_glossary(source, setting.diagnostics);
  if (!source) return glossary;
  std::vector<GlossaryTerm> terms = glossary.terms();
  std::vector<WrittenWords> published;
  for (GlossaryTerm& term : terms) {
    for (std::string* words : {&term.term, &term.meaning, &term.about})
      published.push_back({words, {}});
  }
  make_public(setting, *source, published);
  // A word that is hidden is not explained.
  std::erase_if(terms, [&](const GlossaryTerm& term) { return !glossary.find(term.term); });
  return Glossary(std::move(terms));
}

std::optional<SiteImage> read_image(const fs::path& folder, const std::string& path,
                                    std::string_view name, Diagnostics& diagnostics) {
  if (!is_named_file(folder, path, diagnostics)) return std::nullopt;
  std::optional<std::string> bytes = file_bytes(folder / path);
  if (!bytes) return std::nullopt;
  return checked_image(path, std::move(*bytes), name, diagnostics);
}

}  // namespace

Writings gather_writings(const fs::path& folder, const Config& config, const PublicWords& setting) {
  Diagnostics& diagnostics = setting.diagnostics;
  Writings writings;
  for (const std::string& path : find_own_pages(folder, diagnostics)) {
    if (auto page = read_page(folder, path, setting)) writings.pages.push_back(std::move(*page));
  }
  writings.redirects =
      read_redirects(read_if_there(folder, kRedirectsFile, diagnostics), diagnostics);
  writings.glossary = gather_glossary(folder, setting);
  writings.logo = read_image(folder, config.logo, "logo", diagnostics);
  writings.icon = read_image(folder, config.icon, "icon", diagnostics);
  return writings;
}

std::optional<Source> gather_tokens(const fs::path& folder, const Config& config,
                                    Diagnostics& diagnostics) {
  if (!is_named_file(folder, config.tokens, diagnostics)) return std::nullopt;
  return read_source(folder, config.tokens, diagnostics);
}

}  // namespace openverslag
