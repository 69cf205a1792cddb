#include "minutes/meeting.h"

namespace openverslag {

std::string item_code(const Facts& facts, const Item& item) {
  std::string code = item.section ? facts.sections[*item.section].code : "";
  if (item.is_section) return code;
  return item.number.empty() ? "" : code + item.number;
}

}  // namespace openverslag
