#include "cli/public_document.h"

#include "document/reader.h"
#include "privacy/redaction.h"

namespace openverslag {

std::optional<PublicDocument> read_public_document(const Source& source, const PrivacyRules& rules,
                                                   Diagnostics& diagnostics) {
  std::optional<Document> document = read_document(source, diagnostics);
  if (!document) return std::nullopt;
  std::vector<std::size_t> redactions = redact(*document, rules, diagnostics);
  return PublicDocument{std::move(*document), std::move(redactions)};
}

}  // namespace openverslag
