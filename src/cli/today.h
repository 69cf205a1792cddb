// The day it is where the clerk works; for commands only, never for what is published.
#pragma once

#include "text/dates.h"

namespace openverslag {

Date today();

}  // namespace openverslag
