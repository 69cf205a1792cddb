#include "cli/redacted_since.h"

#include "privacy/redaction.h"

namespace openverslag {
namespace {

Document document_of(const PublishedPart& part, const std::string& file) {
  Document document;
  document.path = file;
  document.blocks.emplace_back(Paragraph{Text{part.title, {}, {}}});
  for (const std::string& line : part.lines)
    document.blocks.emplace_back(Paragraph{Text{line, {}, {}}});
  return document;
}

}  // namespace

std::vector<std::string> redacted_since(const PublishedText& before, const PublishedText& after,
                                        const std::string& file, PrivacyRules rules) {
  std::erase_if(rules.redactions, [](const Redaction& each) {
    return each.is_person || each.written_in != kPrivacyFile;
  });
  std::vector<std::string> anchors;
  if (rules.redactions.empty()) return anchors;
  for (const PublishedPart& part : after) {
    const PublishedPart* const was = find_part(before, part.anchor);
    if (was == nullptr || was->says_the_same(part)) continue;
    Document words = document_of(*was, file);
    Diagnostics told_of_the_file;
    if (!redact(words, rules, told_of_the_file).empty()) anchors.push_back(part.anchor);
  }
  return anchors;
}

}  // namespace openverslag
