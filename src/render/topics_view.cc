#include "render/lists.h"
#include "render/parts.h"
#include "render/views.h"

namespace openverslag {

namespace {

constexpr std::size_t kThemeItems = 100;  // the newest on a theme's page; its subjects have all

View subject_row(const PageContext& context, SubjectIndex index) {
  const Subject& subject = context.archive().subjects[index];
  View row = subject_view(context, index);
  row.set("count", context.language().count("page.times-discussed", subject.items.size()));
  row.set("latest",
          subject.items.empty() ? std::string() : date_of(context, subject.items.back().meeting));
  return row;
}

View::Views newest_items(const PageContext& context, const std::vector<ItemRef>& items,
                         std::size_t most) {
  std::vector<std::pair<MeetingIndex, View>> rows;
  for (const ItemRef& ref : newest_first(context, items, &ItemRef::meeting)) {
    if (rows.size() == most) break;
    rows.emplace_back(ref.meeting, item_row(context, ref));
  }
  return grouped_by_year(context, std::move(rows));
}

void set_list(View& view, std::string_view has, std::string_view key, View::Views views) {
  view.set(has, !views.empty());
  view.set(key, std::move(views));
}

}  // namespace

View topics_view(const PageContext& context) {
  const Archive& archive = context.archive();
  View view;
  view.set("title", context.language().text("page.topics"));
  view.set("description", context.language().text("page.topics-description"));
  View::Views themes;
  for (ThemeIndex i = 0; i < archive.themes.size(); ++i) {
    themes.push_back(theme_view(context, i));
    themes.back().set("count", std::to_string(archive.themes[i].items.size()));
  }
  set_list(view, "has_themes", "themes", std::move(themes));
  Alphabet alphabet;
  for (SubjectIndex i = 0; i < archive.subjects.size(); ++i) {
    alphabet.add(archive.subjects[i].title, subject_row(context, i));
  }
  set_list(view, "has_letters", "letters", alphabet.take_groups());
  return view;
}

View subject_page_view(const PageContext& context) {
  const Subject& subject = context.archive().subjects[context.page.subject];
  View view;
  view.set("title", std::string_view(subject.title));
  view.set("description", context.language().text("page.subject-description", {subject.title}));
  view.set("count", context.language().count("page.times-discussed", subject.items.size()));
  view.set("years", newest_items(context, subject.items, subject.items.size()));
  View::Views themes;
  for (const ThemeIndex theme : subject.themes) themes.push_back(theme_view(context, theme));
  set_list(view, "has_themes", "themes", std::move(themes));
  View::Views related;
  for (const SubjectIndex other : subject.related) related.push_back(subject_row(context, other));
  set_list(view, "has_related", "related", std::move(related));
  view.set("feed_href", context.site.feeds.empty() ? std::string() : std::string("feed.xml"));
  return view;
}

View theme_page_view(const PageContext& context) {
  const Theme& theme = context.archive().themes[context.page.subject];
  View view;
  view.set("title", std::string_view(theme.label));
  view.set("description", context.language().text("page.theme-description", {theme.label}));
  view.set("uri", std::string_view(theme.uri));
  view.set("count", context.language().count("page.items", theme.items.size()));
  View::Views subjects;
  for (const SubjectIndex subject : theme.subjects) {
    subjects.push_back(subject_row(context, subject));
  }
  set_list(view, "has_subjects", "subjects", std::move(subjects));
  view.set("is_cut", theme.items.size() > kThemeItems);
  view.set("years", newest_items(context, theme.items, kThemeItems));
  view.set("feed_href", context.site.feeds.empty() ? std::string() : std::string("feed.xml"));
  return view;
}

}  // namespace openverslag
