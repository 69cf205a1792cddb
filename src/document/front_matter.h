// The values before the first words of a Markdown file, in YAML or TOML.
#pragma once

#include <cstddef>

#include "document/document.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// Between lines of "---" or "+++". Lists become "a, b". Returns where the words begin; 0 when there
// is no front matter.
std::size_t read_front_matter(const Source& source, Document& document, Diagnostics& diagnostics);

}  // namespace openverslag
