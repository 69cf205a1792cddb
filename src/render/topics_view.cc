#include <algorithm>
#include <set>

#include "render/index_lists.h"
#include "render/lists.h"
#include "render/pager.h"
#include "render/parts.h"
#include "render/pictures.h"
#include "render/record_words.h"
#include "render/since.h"
#include "render/views.h"

namespace openverslag {

namespace {

std::optional<MeetingIndex> last_discussed(const PageContext& context, const Subject& subject) {
  std::vector<MeetingIndex> meetings;
  for (const ItemRef& ref : subject.items) meetings.push_back(ref.meeting);
  return last_dated(context, meetings);
}

// "3 keer, 1 keer vervallen": an item that was dropped was on the agenda, but not discussed.
std::string times_on_agenda(const PageContext& context, const Subject& subject) {
  const std::size_t all = subject.items.size();
  const std::size_t dropped = subject.dropped;
  const Language& language = context.language();
  std::string times = language.count("page.times-discussed", all);
  if (dropped == 0) return times;
  if (dropped == all) return times + ", " + std::string(language.text("page.all-dropped"));
  return times + ", " + language.count("page.times-dropped", dropped);
}

View subject_row(const PageContext& context, SubjectIndex index) {
  const Subject& subject = context.archive().subjects[index];
  View row = subject_view(context, index);
  row.set("count", times_on_agenda(context, subject));
  row.set("latest",
          subject.items.empty() ? std::string() : date_of(context, subject.items.back().meeting));
  return row;
}

View::Views item_years(const PageContext& context, const std::vector<ItemRef>& items) {
  std::vector<std::pair<MeetingIndex, View>> rows;
  const auto shown = shown_of(context, items, &ItemRef::meeting);
  for (const ItemRef& ref : newest_first(context, shown, &ItemRef::meeting)) {
    rows.emplace_back(ref.meeting, item_row(context, ref));
  }
  return grouped_by_year(context, std::move(rows));
}

// The subjects of a theme, or of the part of it that the page shows.
std::vector<SubjectIndex> subjects_shown(const PageContext& context, const Theme& theme) {
  if (context.page.shows == Shows::all) return theme.subjects;
  std::set<SubjectIndex> subjects;
  for (const ItemRef& ref : shown_of(context, theme.items, &ItemRef::meeting)) {
    const auto& subject = context.item_links(ref).subject;
    if (subject) subjects.insert(*subject);
  }
  return {subjects.begin(), subjects.end()};
}

void set_list(View& view, std::string_view has, std::string_view key, View::Views views) {
  view.set(has, !views.empty());
  view.set(key, std::move(views));
}

}  // namespace

View topics_view(const PageContext& context) {
  const Archive& archive = context.archive();
  View view;
  view.set("description", context.language().text("page.topics-description"));
  View::Views themes;
  for (ThemeIndex i = 0; i < archive.themes.size(); ++i) {
    themes.push_back(theme_view(context, i));
    const std::size_t items = archive.themes[i].items.size();
    themes.back().set("count", std::to_string(items));
    themes.back().set("items", context.language().count("page.items", items));
  }
  set_list(view, "has_themes", "themes", std::move(themes));
  const auto& subjects = archive.subjects;
  add_index(view, context, context.language().text("page.topics"), context.site.subjects,
            {[&](SubjectIndex subject) { return subjects[subject].title; },
             [&](SubjectIndex subject) { return subject_row(context, subject); },
             [&](SubjectIndex subject) { return last_discussed(context, subjects[subject]); }});
  return view;
}

View subject_page_view(const PageContext& context) {
  const Subject& subject = context.archive().subjects[context.page.subject];
  View view;
  view.set("title", title_in_years(context, subject.title));
  view.set("title_lang", foreign_language(context.site, subject));
  view.set("description", context.language().text("page.subject-description", {subject.title}));
  view.set("count", times_on_agenda(context, subject));
  view.set("years", item_years(context, subject.items));
  add_activity(view, context, subject.items);
  add_speakers(view, context, shown_of(context, subject.items, &ItemRef::meeting));
  add_matter_now(view, context, subject);
  View::Views themes;
  for (const ThemeIndex theme : subject.themes) themes.push_back(theme_view(context, theme));
  mark_last(themes);
  set_list(view, "has_themes", "themes", std::move(themes));
  View::Views related;
  for (const SubjectIndex other : subject.related) related.push_back(subject_row(context, other));
  set_list(view, "has_related", "related", std::move(related));
  view.set("is_first", context.page.shows != Shows::part);
  add_years(view, context, "items");
  view.set("feed_href", own_feed(context));
  return view;
}

View theme_page_view(const PageContext& context) {
  const Theme& theme = context.archive().themes[context.page.subject];
  View view;
  view.set("title", title_in_years(context, theme.label));
  view.set("title_lang", foreign_language(context.site, theme));
  view.set("description", context.language().text("page.theme-description", {theme.label}));
  view.set("uri", std::string_view(theme.uri));
  view.set("count", context.language().count("page.items", theme.items.size()));
  View::Views subjects;
  for (const SubjectIndex subject : subjects_shown(context, theme)) {
    subjects.push_back(subject_row(context, subject));
  }
  set_list(view, "has_subjects", "subjects", std::move(subjects));
  view.set("years", item_years(context, theme.items));
  add_activity(view, context, theme.items);
  view.set("is_first", context.page.shows != Shows::part);
  add_years(view, context, "items");
  view.set("feed_href", own_feed(context));
  return view;
}

}  // namespace openverslag
