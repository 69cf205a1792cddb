#include <algorithm>

#include "minutes/meeting.h"

namespace openverslag {

const FieldOrigin* origin_of(const Header& header, std::string_view field) {
  const auto found = std::ranges::find(header.origins, field, &FieldOrigin::field);
  return found == header.origins.end() ? nullptr : &*found;
}

bool is_given(const Header& header, std::string_view field) {
  const FieldOrigin* origin = origin_of(header, field);
  return origin != nullptr && origin->rule <= HeaderRule::front_matter;
}

void note_origin(Header& header, FieldOrigin origin) {
  if (origin_of(header, origin.field) == nullptr) header.origins.push_back(std::move(origin));
}

}  // namespace openverslag
