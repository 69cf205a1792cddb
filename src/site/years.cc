#include "site/years.h"

namespace openverslag {

int year_of(const Archive& archive, MeetingIndex meeting) {
  const auto& date = archive.meetings[meeting].header.date;
  return date ? static_cast<int>(date->year()) : 0;
}

int year_of(const Archive& archive, const ActionEntry& action) {
  return action.appearances.empty() ? 0 : year_of(archive, action.appearances.front().item.meeting);
}

}  // namespace openverslag
