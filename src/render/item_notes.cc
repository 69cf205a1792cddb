#include <algorithm>
#include <array>

#include "minutes/kind_words.h"
#include "render/meeting_parts.h"
#include "render/parts.h"
#include "render/since.h"

namespace openverslag {

namespace {

constexpr std::size_t kThreadLinks = 5;  // beside an item; the subject's page has them all

// What all decisions say who do not simply agree: "Besluit: verworpen". Otherwise how many.
std::string decisions_told(const PageContext& context, const std::vector<Decision>& decisions) {
  const DecisionKind kind = decisions.front().kind;
  const bool are_one =
      std::ranges::all_of(decisions, [&](const Decision& each) { return each.kind == kind; });
  if (!are_one || kind == DecisionKind::agreed)
    return context.language().count("page.decisions", decisions.size());
  return std::string(context.language().text("page.decision-" + std::string(word_of(kind))));
}

// "vervallen", "2 besluiten, 1 actie", "Besluit: verworpen", or nothing to tell.
std::string outcome_of(const PageContext& context, ItemRef ref) {
  const Item& item = context.item(ref);
  const Language& language = context.language();
  if (item.outcome == Outcome::dropped) return std::string(language.text("page.outcome-dropped"));
  std::string outcome;
  if (!item.decisions.empty()) outcome = decisions_told(context, item.decisions);
  if (item.actions.empty()) return outcome;
  if (!outcome.empty()) outcome += ", ";
  return outcome + language.count("page.actions", item.actions.size());
}

// With {elsewhere}: the body, when it is another than that of the item it stands beside.
View thread_link(const PageContext& context, ItemRef beside, ItemRef other) {
  View view = item_link(context, other);
  const bool is_elsewhere = context.links(beside.meeting).body != context.links(other.meeting).body;
  view.set("elsewhere",
           is_elsewhere ? std::string_view(context.body_name(other.meeting)) : std::string_view());
  view.set("outcome", outcome_of(context, other));
  return view;
}

// The other meetings where the subject was discussed: the nearest before and after.
void add_thread(View& view, const PageContext& context, ItemRef ref) {
  const auto& subject = context.item_links(ref).subject;
  View::Views earlier;
  View::Views later;
  std::size_t hidden_before = 0;
  std::size_t hidden_after = 0;
  if (subject) {
    const auto& items = context.archive().subjects[*subject].items;
    const MeetingIndex first = leading_file(context.archive().links, ref.meeting);
    const auto from = std::ranges::lower_bound(items, ItemRef{first, 0});
    const auto following = later_items(context, ref);
    const auto before = static_cast<std::size_t>(from - items.begin());
    // Its own page tells what came after in full.
    const std::size_t after = context.page.kind == PageKind::item ? 0 : following.size();
    const std::size_t shown_after = std::min(after, before < 3 ? kThreadLinks - before : 2);
    const std::size_t shown_before = std::min(before, kThreadLinks - shown_after);
    for (auto each = from; each != from - shown_before;) {
      earlier.push_back(thread_link(context, ref, *--each));
    }
    for (const ItemRef& each : following.first(shown_after)) {
      later.push_back(thread_link(context, ref, each));
    }
    hidden_before = before - shown_before;
    hidden_after = after - shown_after;
  }
  mark_last(earlier);
  mark_last(later);
  view.set("has_earlier", !earlier.empty());
  view.set("earlier", std::move(earlier));
  view.set("has_later", !later.empty());
  view.set("later", std::move(later));
  const auto others = [&](std::size_t count) {
    return count == 0 ? std::string() : context.language().count("page.and-more", count);
  };
  view.set("more_earlier", others(hidden_before));
  view.set("more_later", others(hidden_after));
}

// The meetings of this body whose minutes the item adopts; those we do not have are plain dates.
View::Views adoption_views(const PageContext& context, ItemRef ref) {
  View::Views views;
  const auto& meetings = context.archive().bodies[context.links(ref.meeting).body].meetings;
  for (const Adoption& adoption : context.item(ref).adoptions) {
    const auto adopted = std::ranges::find_if(meetings, [&](MeetingIndex meeting) {
      return context.links(meeting).adopted_in == ref &&
             context.facts(meeting).header.date == adoption.date;
    });
    View view;
    view.set("date", long_date(adoption.date, context.language()));
    view.set("href", adopted == meetings.end() ? std::string() : href(context, *adopted));
    view.set("label",
             context.language().text(adoption.amended ? "page.adopts-amended" : "page.adopts"));
    views.push_back(std::move(view));
  }
  return views;
}

// Without those that the notes on adopted minutes tell.
View::Views other_decisions(const PageContext& context, ItemRef ref) {
  const Item& item = context.item(ref);
  View::Views views;
  for (const Decision& decision : item.decisions) {
    const bool is_told =
        std::ranges::find(item.adoptions, decision.place, &Adoption::place) != item.adoptions.end();
    if (!is_told) views.push_back(decision_view(context, ref, decision));
  }
  return views;
}

void add_topics(View& view, const PageContext& context, ItemRef ref) {
  const ItemLinks& links = context.item_links(ref);
  View::Views subject;
  if (links.subject) subject.push_back(subject_view(context, *links.subject));
  View::Views themes;
  for (const ThemeIndex theme : links.themes) themes.push_back(theme_view(context, theme));
  mark_last(themes);
  view.set("has_themes", !themes.empty());
  view.set("subject", std::move(subject));
  view.set("themes", std::move(themes));
}

// Of a place in the source, by SourceKind.
constexpr std::array<const char*, 3> kUnits = {"page.line", "page.paragraph", "page.page"};

}  // namespace

void add_notes(View& view, const PageContext& context, ItemRef ref) {
  const Item& item = context.item(ref);
  view.set("decisions", other_decisions(context, ref));
  view.set("actions", actions_then(context, ref));
  view.set("adoptions", adoption_views(context, ref));
  add_topics(view, context, ref);
  add_thread(view, context, ref);
  const std::string first = std::to_string(item.place.line);
  const std::string last = std::to_string(item.last_line);
  const bool is_one = item.last_line <= item.place.line;
  const SourceKind kind = context.facts(ref.meeting).source_kind;
  const std::string unit = kUnits[static_cast<std::size_t>(kind)];
  view.set("lines", item.place.line == 0 ? std::string()
                    : is_one             ? context.language().text(unit, {first})
                                         : context.language().text(unit + "s", {first, last}));
}

}  // namespace openverslag
