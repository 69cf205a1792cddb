#include "render/data_words.h"

#include <algorithm>

#include "text/dates.h"
#include "text/fold.h"

namespace openverslag {

namespace {

bool is_organisation(const Site& site, const std::string& name) {
  const auto others = std::ranges::partition_point(
      site.holders, [](const Holder& each) { return each.person.has_value(); });
  const std::string id = slug(name);
  const auto found = std::ranges::lower_bound(others, site.holders.end(), id, {}, &Holder::id);
  return found != site.holders.end() && found->id == id;
}

}  // namespace

const Person* public_person(const Site& site, const Resolved& resolved) {
  if (!resolved.linked()) return nullptr;
  const Person& person = site.archive.people[resolved.person];
  return person.has_page ? &person : nullptr;
}

const Person* public_speaker(const Site& site, ItemRef ref, std::uint32_t block) {
  const auto& names = site.archive.meetings[ref.meeting].items[ref.item].names;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].role != NameRole::speaker || names[i].block != block) continue;
    return public_person(site, site.archive.links[ref.meeting].items[ref.item].names[i]);
  }
  return nullptr;
}

std::string public_holders(const Site& site, ItemRef ref, std::size_t index) {
  const auto& owners = site.archive.meetings[ref.meeting].items[ref.item].actions[index].owners;
  const auto& resolved = site.archive.links[ref.meeting].items[ref.item].owners[index];
  std::string names;
  for (std::size_t i = 0; i < owners.size(); ++i) {
    const Person* person = public_person(site, resolved[i]);
    const bool is_somebody = resolved[i].linked();
    if (person == nullptr && (is_somebody || !is_organisation(site, owners[i].printed))) continue;
    names.append(names.empty() ? "" : "; ");
    names.append(person != nullptr ? person->name : owners[i].printed.str());
  }
  return names;
}

std::string_view newest_due(const Site& site, const ActionEntry& action) {
  for (auto each = action.appearances.rbegin(); each != action.appearances.rend(); ++each) {
    const Item& item = site.archive.meetings[each->item.meeting].items[each->item.item];
    const std::string& due = item.actions[each->action].due;
    if (!due.empty()) return due;
  }
  return {};
}

std::string moment_of(const Site& site, Date date, const std::optional<TimeOfDay>& time) {
  return time ? rfc3339_time(date, *time, site.config.time_zone) : iso_date(date);
}

std::string status_word(const Site& site, MeetingIndex meeting) {
  const Header& header = site.archive.meetings[meeting].header;
  if (site.archive.links[meeting].adopted_in || header.adopted) return "adopted";
  return header.draft ? "draft" : "";
}

void write_known(JsonWriter& json, std::string_view name, std::string_view value) {
  if (!value.empty()) json.member(name, value);
}

}  // namespace openverslag
