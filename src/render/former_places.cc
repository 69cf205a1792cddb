#include "render/former_places.h"

#include <set>

#include "minutes/anchors.h"

namespace openverslag {
namespace {

using Ids = std::set<std::string, std::less<>>;

// A title that may not be told any more gives none.
std::vector<std::string> titles_before(const Item& item,
                                       const std::vector<const MinutesChange*>& changes) {
  std::vector<std::string> titles;
  for (const MinutesChange* change : changes) {
    for (const PartChange& part : change->parts) {
      if (part.anchor == item.anchor && part.untold == Untold::told && !part.title_before.empty())
        titles.push_back(part.title_before);
    }
  }
  return titles;
}

}  // namespace

std::vector<std::vector<std::string>> former_places(
    const PageContext& context, MeetingIndex meeting,
    const std::vector<const MinutesChange*>& changes) {
  const Facts& facts = context.facts(meeting);
  std::vector<std::vector<std::string>> places(facts.items.size());
  if (!context.site.writings.changes_since) return places;
  Ids taken;
  for (const Item& item : facts.items) taken.insert(item.anchor);
  // The number that an item has now was that of another, which is gone.
  for (const GoneItem& one : gone_items_of(context.site.writings, meeting))
    taken.insert(one.anchor);
  const std::vector<std::string> by_title = anchors_by_title(facts);
  for (std::size_t i = 0; i < facts.items.size(); ++i) {
    const Item& item = facts.items[i];
    if (item.paragraphs) {
      for (const std::uint32_t number : item.paragraphs->former)
        places[i].push_back(Routes::numbered_anchor(item.anchor, number));
    }
    if (item.withdrawn || number_anchor(facts, item) == item.anchor) continue;
    const auto add = [&](const std::string& anchor) {
      if (!anchor.empty() && taken.insert(anchor).second) places[i].push_back(anchor);
    };
    add(by_title[i]);
    for (const std::string& title : titles_before(item, changes))
      add(title_anchor(facts, item, title));
  }
  return places;
}

View::Views id_views(const std::vector<std::string>& ids) {
  View::Views views;
  for (const std::string& id : ids) {
    View view;
    view.set("id", id);
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace openverslag
