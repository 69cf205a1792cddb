#include "render/lists.h"

#include <numeric>

#include "site/years.h"

namespace openverslag {

View group_view(std::string heading, std::string id, View::Views rows, std::string href) {
  View group;
  group.set("heading", std::move(heading));
  group.set("id", std::move(id));
  group.set("group_href", std::move(href));
  group.set("rows", std::move(rows));
  return group;
}

void drop_translations(const PageContext& context, std::vector<MeetingIndex>& meetings) {
  std::erase_if(meetings,
                [&](MeetingIndex each) { return context.links(each).translation_of.has_value(); });
}

std::vector<MeetingIndex> newest_meetings(const PageContext& context, std::size_t most) {
  std::vector<MeetingIndex> meetings(context.archive().meetings.size());
  std::iota(meetings.begin(), meetings.end(), 0);
  drop_translations(context, meetings);
  meetings = newest_first(context, meetings, std::identity());
  if (meetings.size() > most) meetings.resize(most);
  return meetings;
}

std::string year_label(const PageContext& context, int year) {
  return year == 0 ? std::string(context.language().text("page.undated-short"))
                   : std::to_string(year);
}

View::Views grouped_by_year(const PageContext& context,
                            std::vector<std::pair<MeetingIndex, View>> rows) {
  View::Views groups;
  View::Views of_year;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const int year = year_of(context.archive(), rows[i].first);
    of_year.push_back(std::move(rows[i].second));
    if (i + 1 < rows.size() && year_of(context.archive(), rows[i + 1].first) == year) continue;
    groups.push_back(group_view(year_label(context, year), {}, std::move(of_year)));
    of_year.clear();
  }
  return groups;
}

}  // namespace openverslag
