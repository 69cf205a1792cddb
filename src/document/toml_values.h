// The values of TOML above the words of a file, or in a file beside it, as front matter.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// In printed order, those of tables as "table.key", with places below `lines_above` lines of
// `file`. Nothing, and a warning of this rule, when it is no TOML.
std::optional<std::vector<FrontMatterValue>> toml_values(std::string_view bytes,
                                                         const std::string& file,
                                                         std::uint32_t lines_above,
                                                         std::string_view rule,
                                                         Diagnostics& diagnostics);

// Adds what the TOML file beside a file of minutes says. One that is no TOML is reported, and says
// nothing.
void add_sidecar(const Source& sidecar, Document& document, Diagnostics& diagnostics);

}  // namespace openverslag
