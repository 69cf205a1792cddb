#include "archive/ambiguous.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <span>

#include "archive/registry_lines.h"

namespace openverslag {

void warn_ambiguous(const std::string& printed, std::vector<std::string> people,
                    const std::string& body, const Where& where, Diagnostics& diagnostics) {
  std::ranges::sort(people);
  const std::string others = fmt::format("{}", fmt::join(std::span(people).subspan(1), ", "));
  diagnostics.warning(
      "ambiguous-name", where,
      {printed, people.front(), others, registry_lines(people.front(), printed, body)});
}

}  // namespace openverslag
