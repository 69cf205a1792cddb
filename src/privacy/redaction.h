// Words that must not be published, taken out of a document before anything else reads it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "privacy/rules.h"
#include "text/diagnostic.h"

namespace openverslag {

// What stands in a file between [[ and ]]{.gelakt}, or ]]{.gelakt grond="…"}, and what `rules` has
// of words for this file, becomes "[geanonimiseerd]" or "[geanonimiseerd: …]" under a mark. A sign
// that is not understood is an error: whoever wrote it meant to hide something. Returns the indices
// in rules.redactions of those that were found; Document::redacted tells whether anything was.
std::vector<std::size_t> redact(Document& document, const PrivacyRules& rules,
                                Diagnostics& diagnostics);

// Whether a file as it is typed has words that redact takes out, also where no reader of its words
// sees them: behind a link, in a remark, in an address.
bool holds_redacted(std::string_view bytes, const std::string& path, const PrivacyRules& rules);

// The same of one line for a report: "[[••••]]{.gelakt}", and the words of `rules` as dots.
std::string without_redacted(std::string_view line, const PrivacyRules& rules);

}  // namespace openverslag
