#include "cli/public_document.h"

#include <string>
#include <utility>

#include "minutes/hide_names.h"
#include "minutes/read.h"
#include "privacy/leaks.h"
#include "privacy/redaction.h"

namespace openverslag {
namespace {

void report_leaks_of(const Record& record, const Document& document, const PrivacyRules& rules,
                     Diagnostics& diagnostics) {
  report_leaks(record.source, document, rules, diagnostics);
  if (record.sidecar) report_leaks(*record.sidecar, {}, rules, diagnostics);
}

}  // namespace

std::optional<PublicDocument> read_public_document(const Record& record, const PrivacyRules& rules,
                                                   const NameHiding& names,
                                                   const Vocabulary& vocabulary,
                                                   Diagnostics& diagnostics) {
  std::optional<Document> document = document_of(record, diagnostics);
  if (!document) return std::nullopt;
  std::vector<std::size_t> redactions = redact(*document, rules, diagnostics);
  if (!names.hidden.empty()) {
    diagnostics.note("hidden-names", {document->path}, {std::to_string(names.hidden.size())});
    for (const Place& place : hide_names(*document, names.hidden, names.published, vocabulary))
      diagnostics.warning("hidden-name-shared", {document->path, place});
  }
  return PublicDocument{std::move(*document), std::move(redactions)};
}

std::optional<PublicMinutes> read_public_minutes(const Record& record, const PrivacyRules& rules,
                                                 const std::vector<PersonName>& registered,
                                                 const Vocabulary& vocabulary,
                                                 Diagnostics& diagnostics) {
  PublicMinutes minutes;
  while (true) {
    Diagnostics told;
    auto read = read_public_document(record, rules, minutes.names, vocabulary, told);
    if (!read) {
      diagnostics.append(std::move(told));
      return std::nullopt;
    }
    report_leaks_of(record, read->document, rules, told);
    minutes.redactions = std::move(read->redactions);
    minutes.meeting = read_minutes(std::move(read->document), vocabulary, told);
    const bool was_hidden = !minutes.names.hidden.empty();
    if (!was_hidden)
      minutes.names.hidden = hidden_names(minutes.meeting, rules.names, registered, vocabulary);
    if (was_hidden || minutes.names.hidden.empty()) {
      diagnostics.append(std::move(told));
      return minutes;
    }
    minutes.names.published = published_names(minutes.meeting.facts.header, minutes.names.hidden);
  }
}

std::vector<PersonName> registered_names(const Registry& registry, const Vocabulary& vocabulary) {
  std::vector<PersonName> names;
  const auto add = [&](const std::string& printed) {
    if (auto name = parse_person_name(printed, vocabulary.names)) names.push_back(std::move(*name));
  };
  for (const RegisteredPerson& person : registry.people) {
    add(person.name);
    for (const Alias& alias : person.aliases) add(alias.name);
  }
  return names;
}

}  // namespace openverslag
