// Which plan of a day the minutes of a meeting take the place of, by the time of day.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "text/dates.h"

namespace openverslag {

// None: nobody says when.
using Starts = std::vector<std::optional<TimeOfDay>>;

// As `held`: which of `planned` each is, all of one body and day; each plan once, what is nearest
// in time first. A meeting may have begun two hours late or early; in the evening is another than
// in the morning.
std::vector<std::optional<std::size_t>> nearest_plans(const Starts& held, const Starts& planned);

}  // namespace openverslag
