#include "search/search_documents.h"

#include <algorithm>
#include <ranges>

#include "render/record_words.h"

namespace openverslag {

namespace {

void add_person(SearchDocument& document, const Archive& archive, const Resolved& resolved) {
  if (!resolved.linked()) return;
  const Person& person = archive.people[resolved.person];
  if (!person.has_page) return;
  std::string term = "=p:" + person.id;
  if (std::ranges::find(document.people, term, &FacetValue::term) != document.people.end()) return;
  document.people.push_back({std::move(term), person.name});
}

std::vector<SearchParagraph> paragraphs_of(const std::vector<Block>& blocks) {
  std::vector<SearchParagraph> paragraphs;
  paragraphs.reserve(blocks.size());
  for (const Block& block : blocks) {
    paragraphs.push_back({plain_text(block), std::holds_alternative<Heading>(block)});
  }
  return paragraphs;
}

SearchDocument document_of(const Site& site, ItemRef ref, const ItemText& text) {
  const Archive& archive = site.archive;
  const Item& item = archive.meetings[ref.meeting].items[ref.item];
  const ItemLinks& links = archive.links[ref.meeting].items[ref.item];
  SearchDocument document;
  document.title = item_title(site.language, item);
  document.anchor = item.anchor;
  document.decides = !item.decisions.empty();
  document.acts = !item.actions.empty();
  document.paragraphs = paragraphs_of(text.blocks);
  for (const Resolved& name : links.names) add_person(document, archive, name);
  for (const auto& owners : links.owners) {
    for (const Resolved& owner : owners) add_person(document, archive, owner);
  }
  for (const ThemeIndex theme : links.themes) {
    document.topics.push_back({"=h:" + archive.themes[theme].id, archive.themes[theme].label});
  }
  if (links.subject) {
    const Subject& subject = archive.subjects[*links.subject];
    document.topics.push_back({"=t:" + subject.id, subject.title});
  }
  return document;
}

void add_words_outside(std::vector<SearchDocument>& documents, std::string_view title,
                       std::string_view anchor, const std::vector<Block>& blocks) {
  if (blocks.empty()) return;
  SearchDocument document;
  document.title = title;
  document.anchor = anchor;
  document.joint = ".";
  document.paragraphs = paragraphs_of(blocks);
  documents.push_back(std::move(document));
}

}  // namespace

std::vector<SearchDocument> documents_of(const Site& site, MeetingIndex meeting,
                                         const MeetingText& text) {
  std::vector<SearchDocument> documents;
  const Language& language = site.language;
  add_words_outside(documents, language.text("search.beginning"), "begin", text.preamble);
  for (std::uint32_t i = 0; i < text.items.size(); ++i) {
    if (!site.archive.meetings[meeting].items[i].withdrawn)
      documents.push_back(document_of(site, {meeting, i}, text.items[i]));
  }
  add_words_outside(documents, language.text("search.ending"), "end", text.closing);
  return documents;
}

MeetingIndex dated_meetings(const Archive& archive) {
  const auto dated = [](const Facts& facts) { return facts.header.date.has_value(); };
  const auto end = std::ranges::partition_point(archive.meetings, dated);
  return static_cast<MeetingIndex>(end - archive.meetings.begin());
}

std::vector<MeetingIndex> meetings_newest_first(const Archive& archive) {
  std::vector<MeetingIndex> order;
  const auto count = static_cast<MeetingIndex>(archive.meetings.size());
  const MeetingIndex dated = dated_meetings(archive);
  for (MeetingIndex i = dated; i > 0; --i) order.push_back(i - 1);
  for (MeetingIndex i = dated; i < count; ++i) order.push_back(i);
  return order;
}

}  // namespace openverslag
