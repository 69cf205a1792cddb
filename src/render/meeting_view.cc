#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>

#include "minutes/adoption.h"
#include "render/blocks.h"
#include "render/change_views.h"
#include "render/debate.h"
#include "render/former_places.h"
#include "render/meeting_parts.h"
#include "render/parts.h"
#include "render/reading_time.h"
#include "render/record_words.h"
#include "render/twins.h"
#include "render/views.h"
#include "site/record_changes.h"
#include "text/dates.h"

namespace openverslag {

namespace {

std::string preamble_anchor(const void* facts, std::uint32_t block) {
  return Routes::preamble_anchor(*static_cast<const Facts*>(facts), block);
}
std::string closing_anchor(const void* facts, std::uint32_t block) {
  return Routes::closing_anchor(*static_cast<const Facts*>(facts), block);
}

// The weekday and date, the day it was continued on, and the title as it was printed.
void add_title(View& view, const PageContext& context, MeetingIndex meeting) {
  const Header& header = context.facts(meeting).header;
  const Language& language = context.language();
  view.set("iso", header.date ? iso_date(*header.date) : std::string());
  view.set("date",
           header.date ? weekday_and_date(*header.date, language) : date_of(context, meeting));
  view.set("continued_iso", header.continued_on ? iso_date(*header.continued_on) : std::string());
  view.set("continued_on",
           header.continued_on ? weekday_and_date(*header.continued_on, language) : std::string());
  view.set("body", std::string_view(context.body_name(meeting)));
  view.set("printed_title", std::string_view(header.title));
}

void add_status(View& view, const PageContext& context, MeetingIndex meeting) {
  const auto& adopted_in = context.links(meeting).adopted_in;
  view.set("status", status_of(context, meeting));
  view.set("is_adopted", adopted_in.has_value());
  view.set("adopted_date", adopted_in ? date_of(context, adopted_in->meeting) : std::string());
  view.set("adopted_href", adopted_in ? href(context, *adopted_in) : std::string());
  const Header& header = context.facts(meeting).header;
  view.set("is_draft", !adopted_in && header.draft && !header.adopted);
  view.set("was_draft", adopted_in && header.draft);
}

View contents_entry(const PageContext& context, const Facts& facts, const Item& item) {
  View entry;
  const bool has_code = item.is_section || !item.number.empty();
  entry.set("anchor", std::string_view(item.anchor));
  entry.set("code", has_code ? item_code(facts, item) : std::string());
  entry.set("is_dropped", item.outcome == Outcome::dropped);
  entry.set("title", item_title(context.language(), item));
  return entry;
}

// The headings of sections, each before its first item; none for a section that is an item itself.
// A section without items is still printed, in its place.
class SectionHeadings {
 public:
  explicit SectionHeadings(const Facts& facts)
      : facts_(facts), has_items_(facts.sections.size(), false) {
    for (const Item& item : facts.items) {
      if (item.section) has_items_[*item.section] = true;
    }
  }

  View::Views before(std::uint32_t index) {
    View::Views headings;
    const Item& item = facts_.items[index];
    const bool continues = index > 0 && facts_.items[index - 1].section == item.section;
    if (!item.section || continues) return headings;
    add_empty_until(headings, *item.section);
    if (!item.is_section) add(headings, facts_.sections[*item.section]);
    return headings;
  }

  View::Views after_all() {
    View::Views headings;
    add_empty_until(headings, facts_.sections.size());
    return headings;
  }

 private:
  void add_empty_until(View::Views& headings, std::size_t end) {
    for (; next_ < end; ++next_) {
      if (!has_items_[next_]) add(headings, facts_.sections[next_]);
    }
  }

  static void add(View::Views& headings, const Section& section) {
    View view;
    const bool both = !section.code.empty() && !section.title.empty();
    view.set("heading", section.code + (both ? " · " : "") + section.title);
    headings.push_back(std::move(view));
  }

  const Facts& facts_;
  std::vector<bool> has_items_;
  std::size_t next_ = 0;
};

void add_items(View& view, const PageContext& context, MeetingIndex meeting,
               const MeetingText& text, ItemsOfPage& page) {
  const Facts& facts = context.facts(meeting);
  SectionHeadings sections(facts);
  View::Views contents;
  View::Views items;
  contents.reserve(facts.items.size());
  items.reserve(facts.items.size());
  for (std::uint32_t i = 0; i < facts.items.size(); ++i) {
    contents.push_back(contents_entry(context, facts, facts.items[i]));
    items.push_back(item_view(context, {meeting, i}, text.items[i], page));
    items.back().set("sections", sections.before(i));
  }
  view.set("has_items", !items.empty());
  view.set("contents", std::move(contents));
  view.set("items", std::move(items));
  view.set("last_sections", sections.after_all());
}

View::Views new_actions(const PageContext& context, ItemRef ref, std::set<std::uint32_t>& seen) {
  View::Views actions;
  const auto& entries = context.item_links(ref).actions;  // none in a translation
  for (std::size_t i = 0; i < context.item(ref).actions.size(); ++i) {
    // The action list at the end tells them again.
    if (!entries.empty() && !seen.insert(entries[i]).second) continue;
    actions.push_back(action_then(context, ref, i));
    actions.back().set("item", title_told(context.item(ref)));
  }
  return actions;
}

// What was decided on a matter and who will do what: the words of the items, each with its place.
void add_summary(View& view, const PageContext& context, MeetingIndex meeting) {
  const auto& items = context.facts(meeting).items;
  View::Views decisions;
  View::Views actions;
  std::set<std::uint32_t> seen;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const ItemRef ref{meeting, i};
    if (!is_procedural(items[i]))
      std::ranges::move(decision_views(context, ref), std::back_inserter(decisions));
    std::ranges::move(new_actions(context, ref, seen), std::back_inserter(actions));
  }
  view.set("has_summary", !decisions.empty() || !actions.empty());
  view.set("summary_decisions", std::move(decisions));
  view.set("summary_actions", std::move(actions));
}

View::Views neighbour(const PageContext& context, const std::optional<MeetingIndex>& meeting) {
  View::Views views;
  if (!meeting) return views;
  View view;
  view.set("href", href(context, *meeting));
  view.set("date", date_of(context, *meeting));
  views.push_back(std::move(view));
  return views;
}

void add_source(View& view, const PageContext& context, MeetingIndex meeting) {
  const Facts& facts = context.facts(meeting);
  const MeetingLinks& links = context.links(meeting);
  // The name of a file that is withheld may tell whom it is about.
  view.set("source_name", facts.withheld
                              ? std::string(context.language().text("page.withheld-file"))
                              : std::filesystem::path(facts.source).filename().string());
  const std::string source = context.site.routes.source(links, facts);
  view.set("source_href", source.empty() ? std::string() : href(context, source));
  view.set("data_href", context.site.config.outputs.data
                            ? href(context, context.site.routes.meeting_data(links))
                            : std::string());
  view.set("debate_href", has_debate(context.site, meeting)
                              ? href(context, context.site.routes.debate(links))
                              : std::string());
  const bool has_citations =
      context.site.config.outputs.data && !context.site.config.base_url.empty();
  view.set("citations_href",
           has_citations ? href(context, context.site.routes.citations(links)) : std::string());
  view.set("calendar_href", own_calendar(context));
  view.set("has_neighbours", links.previous.has_value() || links.next.has_value());
  view.set("previous", neighbour(context, links.previous));
  view.set("next", neighbour(context, links.next));
}

}  // namespace

View meeting_view(const PageContext& context, const MeetingText& text) {
  const MeetingIndex meeting = context.page.subject;
  const Facts& facts = context.facts(meeting);
  const Language& language = context.language();
  constexpr int kUnderTitle = 2;
  ItemsOfPage page;
  page.changes = changes_of(context.site, meeting);
  page.former = former_places(context, meeting, page.changes);
  View view;
  view.set("title", meeting_name(context, meeting));
  view.set("lang", foreign_language(context, meeting));
  view.set("description", language.text("page.meeting-description",
                                        {context.body_name(meeting), date_of(context, meeting)}));
  add_title(view, context, meeting);
  add_status(view, context, meeting);
  add_translations(view, context, meeting);
  view.set("reading_time", language.count("page.reading-time", minutes_to_read(text)));
  add_meeting_changes(view, context, page.changes);
  add_facts(view, context, meeting);
  add_summary(view, context, meeting);
  view.set("preamble", blocks_html(text.preamble, {language, &preamble_anchor, &facts, kUnderTitle},
                                   page.tables));
  add_items(view, context, meeting, text, page);
  add_gone(view, context, meeting);
  add_terms(view, context, page);
  view.set("closing", blocks_html(text.closing, {language, &closing_anchor, &facts, kUnderTitle},
                                  page.tables));
  add_source(view, context, meeting);
  return view;
}

}  // namespace openverslag
