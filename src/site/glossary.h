// What abbreviations stand for: content/glossary.toml and a starter set.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

struct GlossaryTerm {
  std::string term;           // "BOA"
  std::string meaning;        // "buitengewoon opsporingsambtenaar"
  std::string about;          // a sentence more, for the page about it; may be empty
  std::string language = {};  // of all this; empty: that of the site
};

class Glossary {
 public:
  Glossary() = default;
  explicit Glossary(std::vector<GlossaryTerm> terms);  // each once

  bool empty() const { return terms_.empty(); }
  const std::vector<GlossaryTerm>& terms() const { return terms_; }  // by the bytes of the term
  const GlossaryTerm* find(std::string_view term) const;

 private:
  std::vector<GlossaryTerm> terms_;
};

// The starter set, with what stands in the file in its place and added to it. The file may do
// without it (`starter_terms = false`) or without one of it (an empty meaning).
Glossary read_glossary(const std::optional<Source>& source, Diagnostics& diagnostics);

}  // namespace openverslag
