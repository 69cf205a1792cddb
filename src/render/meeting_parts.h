// The parts of a meeting page.
#pragma once

#include <vector>

#include "minutes/meeting.h"
#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// Time, place, chair, secretary, who was present and who was absent, labels we do not know.
void add_facts(View& view, const PageContext& context, MeetingIndex meeting);

// What the items of a page have in common.
struct ItemsOfPage {
  std::uint32_t tables = 0;                           // so far
  std::vector<const GlossaryTerm*> terms;             // the abbreviations in them
  std::vector<const MinutesChange*> changes = {};     // of the record, newest first
  std::vector<std::vector<std::string>> former = {};  // by item: ids that it had (former_places.h)
};

// One agenda item: its heading, its words, and in the margin what follows from them.
View item_view(const PageContext& context, ItemRef ref, const ItemText& text, ItemsOfPage& page);

// {former, gone, gone_items, changes_href}: where paragraphs and items stood that are no more.
void add_gone(View& view, const PageContext& context, MeetingIndex meeting);

// {terms, has_terms, glossary_href}: each abbreviation of the page with its meaning.
void add_terms(View& view, const PageContext& context, const ItemsOfPage& page);

// The level of an item's heading: under its section if that has a heading of its own.
int heading_level(const Facts& facts, const Item& item);

// {decisions, actions, subject, themes, earlier, later, …}: what follows from an item.
void add_notes(View& view, const PageContext& context, ItemRef ref);

}  // namespace openverslag
