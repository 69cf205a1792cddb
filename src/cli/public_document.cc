#include "cli/public_document.h"

#include <algorithm>
#include <string>
#include <utility>

#include "document/public_source.h"
#include "minutes/anchors.h"
#include "minutes/hide_names.h"
#include "minutes/name_spellings.h"
#include "minutes/read.h"
#include "minutes/unseen_residents.h"
#include "privacy/leaks.h"
#include "privacy/redacted_text.h"
#include "privacy/redaction.h"

namespace openverslag {
namespace {

void report_leaks_of(const Record& record, const Document& document, const PrivacyRules& rules,
                     Diagnostics& diagnostics) {
  report_leaks(record.source, document, rules, diagnostics);
  if (record.sidecar) report_leaks(*record.sidecar, {}, rules, diagnostics);
}

bool has_surname(Document& document, const PersonName& name) {
  bool is_there = false;
  for_each_text(document, [&](const Text& text) {
    is_there = is_there || !spellings_in(text.plain, name).empty();
  });
  return is_there;
}

std::string words_of(Document& document) {
  std::string words;
  for_each_text(document, [&](const Text& text) { words.append(text.plain).append("\n"); });
  return words;
}

// "b5 (B5), b5_2 (B6)": no titles, and nothing that is made of them, as one is not to be read.
std::string anchors_of(const Facts& facts) {
  std::string anchors;
  for (const Item& item : facts.items) {
    if (!is_plain_anchor(facts, item)) continue;
    if (!anchors.empty()) anchors += ", ";
    anchors += item.anchor;
    if (!item.number.empty()) anchors += " (" + item_code(facts, item) + ")";
  }
  return anchors;
}

// People whom the words call residents, and all words with a capital.
std::vector<CalledSo> see_names(Document& document, const Vocabulary& vocabulary,
                                WordNumbers& capitals) {
  std::vector<CalledSo> called;
  for_each_text(document, [&](const Text& text) {
    if (!add_capital_words(text.plain, vocabulary.resident_signs, capitals)) return;
    const std::size_t before = called.size();
    add_called_so(text.plain, vocabulary, called);
    for (std::size_t i = before; i < called.size(); ++i)
      called[i].passages = {{text.place.line, text.place.line}};
  });
  std::ranges::sort(capitals);
  capitals.erase(std::unique(capitals.begin(), capitals.end()), capitals.end());
  return called;
}

using Anchors = std::vector<std::string>;

Anchors anchors_in(const Facts& facts) {
  Anchors anchors;
  for (const Item& item : facts.items) anchors.push_back(item.anchor);
  return anchors;
}

// What was withdrawn before there was a history was called by its title: `first` are the anchors
// that the items had before they got those that are kept.
void find_by_first_anchor(const Anchors& first, const Facts& facts, WithdrawnItem& withdrawn) {
  const auto found = std::ranges::find(first, withdrawn.anchor);
  if (found == first.end() || !holds_words(withdrawn.anchor)) return;
  withdrawn.anchor = facts.items[static_cast<std::size_t>(found - first.begin())].anchor;
}

void withdraw_items_of(const Record& record, const ReadingRules& rules, const Anchors& first,
                       Meeting& meeting, Diagnostics& diagnostics) {
  const auto items = rules.withdrawn_items.find(record.source.path);
  if (items == rules.withdrawn_items.end()) return;
  std::vector<WithdrawnItem> withdrawn = items->second;
  for (WithdrawnItem& each : withdrawn) find_by_first_anchor(first, meeting.facts, each);
  const Withdrew result = withdraw_items(withdrawn, meeting);
  for (const std::size_t missing : result.missing)
    diagnostics.error("withdrawn-no-item", {record.source.path},
                      {items->second[missing].anchor, anchors_of(meeting.facts)});
  for (const Place& place : result.elsewhere)
    diagnostics.warning("withdrawn-elsewhere", {record.source.path}, {std::to_string(place.line)});
}

// Of what is left when the others are hidden, where some are.
void report_unseen(const PublicMinutes& minutes, const ReadingRules& rules,
                   const Vocabulary& vocabulary, Diagnostics& diagnostics) {
  const Publication residents = rules.privacy.names.of(NameCategory::resident);
  if (residents != Publication::role && residents != Publication::initials) return;
  std::string lines;
  for (const Place& place :
       unseen_residents(minutes.meeting, minutes.told.to_hide, rules.registered,
                        rules.privacy.names.no_names, vocabulary))
    lines += (lines.empty() ? "" : ", ") + std::to_string(place.line);
  if (!lines.empty()) diagnostics.note("resident-unseen", {minutes.meeting.facts.source}, {lines});
}

// Hidden by nothing but their place below "Insprekers": the lines, for it may be a word.
void report_guesses(const std::vector<HiddenName>& hidden, const std::string& file,
                    Diagnostics& diagnostics) {
  std::vector<std::uint32_t> lines;
  for (const HiddenName& one : hidden) {
    if (one.guessed_on > 0) lines.push_back(one.guessed_on);
  }
  std::ranges::sort(lines);
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  std::string written;
  for (const std::uint32_t line : lines)
    written.append(written.empty() ? "" : ", ").append(std::to_string(line));
  if (!lines.empty()) diagnostics.note("resident-guessed", {file}, {written});
}

}  // namespace

std::vector<HiddenName> named_in(Document& document, const std::vector<HiddenName>& people,
                                 const Vocabulary& vocabulary,
                                 const std::vector<PersonName>& published) {
  std::vector<HiddenName> found;
  for (const HiddenName& one : people) {
    if (!has_surname(document, one.name)) continue;
    Document without = document;  // the surname may be somebody else's
    hide_names(without, {one}, published, vocabulary);
    if (words_of(without) != words_of(document)) found.push_back(one);
  }
  return found;
}

void leave_out_links_to(const std::vector<HiddenName>& people, Document& document,
                        Diagnostics& diagnostics) {
  for_each_text(document, [&](Text& text) {
    for (const HiddenName& one : people) {
      if (!leave_out_links(text, one.name.surname)) continue;
      document.redacted = true;
      diagnostics.warning("link-left-out", {document.path}, {std::to_string(text.place.line)});
    }
  });
}

std::optional<PublicDocument> read_public_document(const Record& record, const PrivacyRules& rules,
                                                   const NameHiding& names,
                                                   const Vocabulary& vocabulary,
                                                   Diagnostics& diagnostics) {
  std::optional<Document> document = document_of(record, diagnostics);
  if (!document) return std::nullopt;
  std::vector<std::size_t> redactions = redact(*document, rules, diagnostics);
  const bool is_offered = record.source.kind == SourceKind::text && !is_web_page(document->path);
  if (is_offered && holds_redacted(record.source.bytes, document->path, rules))
    document->redacted = true;
  if (!names.hidden.empty()) {
    const auto by_policy = std::ranges::count(names.hidden, false, &HiddenName::withdrawn);
    if (by_policy > 0)
      diagnostics.note("hidden-names", {document->path}, {std::to_string(by_policy)});
    report_guesses(names.hidden, document->path, diagnostics);
    for (const Place& place : hide_names(*document, names.hidden, names.published, vocabulary))
      diagnostics.warning("hidden-name-shared", {document->path}, {std::to_string(place.line)});
    leave_out_links_to(names.hidden, *document, diagnostics);
  }
  return PublicDocument{std::move(*document), std::move(redactions)};
}

std::optional<PublicMinutes> read_public_minutes(
    const Record& record, const ReadingRules& rules, const NameHiding& names,
    const Vocabulary& vocabulary, Diagnostics& diagnostics,
    const std::function<void(Meeting&)>& keep_anchors) {
  auto read = read_public_document(record, rules.privacy, names, vocabulary, diagnostics);
  if (!read) return std::nullopt;
  report_leaks_of(record, read->document, rules.privacy, diagnostics);
  PublicMinutes minutes;
  minutes.redactions = std::move(read->redactions);
  minutes.names = names;
  const bool as_it_stands = names.hidden.empty();
  std::vector<CalledSo> called;
  if (as_it_stands) {
    minutes.told.withdrawn = named_in(read->document, rules.withdrawn, vocabulary);
    called = see_names(read->document, vocabulary, minutes.told.capitals);
  }
  minutes.meeting = read_minutes(std::move(read->document), vocabulary, diagnostics);
  if (as_it_stands)
    minutes.told.to_hide =
        people_to_hide(minutes.meeting, called, rules.privacy.names, rules.registered, vocabulary);
  report_unseen(minutes, rules, vocabulary, diagnostics);
  const Anchors first = anchors_in(minutes.meeting.facts);
  if (keep_anchors) keep_anchors(minutes.meeting);
  withdraw_items_of(record, rules, first, minutes.meeting, diagnostics);
  return minutes;
}

std::optional<MeetingText> read_public_text(const Record& record, const ReadingRules& rules,
                                            const NameHiding& names, const Vocabulary& vocabulary,
                                            const Facts& facts) {
  Diagnostics given_before;
  auto read = read_public_document(record, rules.privacy, names, vocabulary, given_before);
  if (!read) return std::nullopt;
  Meeting meeting = read_minutes(std::move(read->document), vocabulary, given_before);
  const Anchors first = anchors_in(meeting.facts);
  for (std::size_t i = 0; i < facts.items.size(); ++i)
    meeting.facts.items.at(i).anchor = facts.items[i].anchor;
  withdraw_items_of(record, rules, first, meeting, given_before);
  return std::move(meeting.text);
}

}  // namespace openverslag
