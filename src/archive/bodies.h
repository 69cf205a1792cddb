// Which body each meeting is of.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "archive/registry.h"

namespace openverslag {

struct BodyTable {
  std::vector<Body> bodies;           // by name; their meetings and members still to come
  std::vector<BodyIndex> of_meeting;  // as the meetings
  std::map<std::string, BodyIndex, std::less<>> by_name;  // folded: as printed or registered

  std::optional<BodyIndex> find(std::string_view name) const;
};

// A body is known by its printed name without regard to case and accents, or by the names that the
// registry gives it. `unnamed` is the name of the body of files that name none.
BodyTable assign_bodies(const MeetingList& meetings, const Registry& registry,
                        std::string_view unnamed);

}  // namespace openverslag
