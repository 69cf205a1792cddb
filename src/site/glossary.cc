#include "site/glossary.h"

#include <algorithm>
#include <map>
#include <span>

#include "text/embedded.h"
#include "text/failure.h"
#include "text/toml_fields.h"

namespace openverslag {

std::span<const EmbeddedFile> embedded_starter_terms();

namespace {

constexpr std::string_view kStarterLanguage = "nl";

using TermsByName = std::map<std::string, GlossaryTerm, std::less<>>;

// One word of letters and digits, or a few joined by '&': what is looked for in the records.
bool is_word(std::string_view term) {
  return !term.empty() && std::ranges::all_of(term, [](char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80 || letter == '&' || (letter >= '0' && letter <= '9') ||
           (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
  });
}

GlossaryTerm read_term(const TomlFields& fields) {
  fields.only({"term", "meaning", "about"});
  return {fields.name("term"), fields.text("meaning"), fields.text("about"), {}};
}

TermsByName starter_terms() {
  const EmbeddedFile& file = embedded_starter_terms().front();
  const Source source{std::string(file.name), std::string(file.bytes)};
  Diagnostics mistakes;
  const TomlNode tree = read_toml(source, mistakes);
  TermsByName terms;
  for (const TomlFields& fields : TomlFields(tree, source.path, mistakes).tables("term")) {
    GlossaryTerm term = read_term(fields);
    term.language = kStarterLanguage;
    terms.emplace(term.term, std::move(term));
  }
  if (!mistakes.empty()) throw Failure("failure.embedded-data", {source.path});
  return terms;
}

void read_own_terms(const TomlFields& root, const std::string& file, TermsByName& terms,
                    Diagnostics& diagnostics) {
  TermsByName own;
  for (const TomlFields& fields : root.tables("term")) {
    GlossaryTerm term = read_term(fields);
    const Where where{file, fields.place(), {}};
    if (term.term.empty()) continue;
    if (!is_word(term.term)) {
      diagnostics.warning("glossary-word", where, {term.term});
    } else if (!own.emplace(term.term, term).second) {
      diagnostics.warning("glossary-twice", where, {term.term});
    }
  }
  for (auto& [name, term] : own) {
    if (term.meaning.empty()) {
      terms.erase(name);
    } else {
      terms.insert_or_assign(name, std::move(term));
    }
  }
}

}  // namespace

Glossary::Glossary(std::vector<GlossaryTerm> terms) : terms_(std::move(terms)) {
  std::ranges::sort(terms_, {}, &GlossaryTerm::term);
}

const GlossaryTerm* Glossary::find(std::string_view term) const {
  const auto found = std::ranges::lower_bound(terms_, term, std::less<>(), &GlossaryTerm::term);
  return found == terms_.end() || found->term != term ? nullptr : &*found;
}

Glossary read_glossary(const std::optional<Source>& source, Diagnostics& diagnostics) {
  TermsByName terms = starter_terms();
  if (source) {
    const TomlNode tree = read_toml(*source, diagnostics);
    const TomlFields root(tree, source->path, diagnostics);
    root.only({"starter_terms", "term"});
    if (!root.flag("starter_terms", true)) terms.clear();
    read_own_terms(root, source->path, terms, diagnostics);
  }
  std::vector<GlossaryTerm> all;
  for (auto& [name, term] : terms) all.push_back(std::move(term));
  return Glossary(std::move(all));
}

}  // namespace openverslag
