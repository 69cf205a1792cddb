#include <map>

#include "render/lists.h"
#include "render/registers.h"
#include "render/views.h"
#include "site/years.h"

namespace openverslag {

namespace {

constexpr std::size_t kNewest = 200;  // actions not done, on the page of all years

MeetingIndex first_meeting(const ActionEntry* entry) {
  return entry->appearances.front().item.meeting;
}

std::vector<YearCount> counts_of(const Archive& archive) {
  std::map<int, std::size_t, std::greater<>> counts;
  for (const ActionEntry& entry : archive.actions) ++counts[year_of(archive, entry)];
  std::vector<YearCount> years;
  years.reserve(counts.size());
  for (const auto& [year, count] : counts) years.push_back({year, count});
  return years;
}

void add_holders(View& view, const PageContext& context,
                 const std::vector<const ActionEntry*>& entries) {
  view.set("years", year_links(context, counts_of(context.archive()), &Routes::actions));
  view.set("has_actions", !entries.empty());
  view.set("groups", actions_by_holder(context, entries));
}

}  // namespace

View actions_view(const PageContext& context) {
  const auto& actions = context.archive().actions;
  std::vector<const ActionEntry*> open;
  for (const ActionEntry& entry : actions) {
    if (entry.state != ActionState::done) open.push_back(&entry);
  }
  open = newest_first(context, std::move(open), &first_meeting);
  if (open.size() > kNewest) open.resize(kNewest);
  View view;
  view.set("title", context.language().text("page.actions-title"));
  view.set("description", context.language().text("page.actions-description"));
  view.set("is_all_years", true);
  add_holders(view, context, open);
  return view;
}

View actions_of_year_view(const PageContext& context) {
  const int year = static_cast<int>(context.page.subject);
  std::vector<const ActionEntry*> entries;
  for (const ActionEntry& entry : context.archive().actions) {
    if (year_of(context.archive(), entry) == year) entries.push_back(&entry);
  }
  View view;
  view.set("title", context.language().text("page.actions-of", {year_label(context, year)}));
  view.set("description", context.language().text("page.actions-description"));
  view.set("is_all_years", false);
  add_holders(view, context, entries);
  return view;
}

}  // namespace openverslag
