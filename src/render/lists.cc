#include "render/lists.h"

#include "site/years.h"
#include "text/fold.h"

namespace openverslag {

View group_view(std::string heading, std::string id, View::Views rows, std::string href) {
  View group;
  group.set("heading", std::move(heading));
  group.set("id", std::move(id));
  group.set("group_href", std::move(href));
  group.set("rows", std::move(rows));
  return group;
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

View::Views year_links(const PageContext& context, const std::vector<YearCount>& years,
                       std::string (Routes::*address)(int) const) {
  View::Views links;
  for (const auto& [year, count] : years) {
    const std::string target = (context.site.routes.*address)(year);
    View link;
    link.set("label", year_label(context, year));
    link.set("href", href(context, target));
    link.set("count", std::to_string(count));
    link.set("current", target == context.page.address);
    links.push_back(std::move(link));
  }
  return links;
}

void Alphabet::add(std::string_view sorted_by, View row) {
  const std::string folded = fold(sorted_by);
  const std::size_t first = folded.find_first_not_of("'\"‘’“”( ");
  const char letter = first == std::string::npos ? '#' : folded[first];
  const bool is_letter = letter >= 'a' && letter <= 'z';
  letters_[std::string(1, is_letter ? static_cast<char>(letter - 'a' + 'A') : '#')].push_back(
      std::move(row));
}

View::Views Alphabet::take_groups() {
  View::Views groups;
  for (auto& [letter, rows] : letters_) {
    const std::string id = letter == "#" ? "0-9" : letter;
    groups.push_back(group_view(letter == "#" ? "0–9" : letter, id, std::move(rows)));
  }
  return groups;
}

}  // namespace openverslag
