#include "cli/public_document.h"

#include "privacy/redaction.h"

namespace openverslag {

std::optional<PublicDocument> read_public_document(const Record& record, const PrivacyRules& rules,
                                                   Diagnostics& diagnostics) {
  std::optional<Document> document = document_of(record, diagnostics);
  if (!document) return std::nullopt;
  std::vector<std::size_t> redactions = redact(*document, rules, diagnostics);
  return PublicDocument{std::move(*document), std::move(redactions)};
}

}  // namespace openverslag
