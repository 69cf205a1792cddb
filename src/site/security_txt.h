// security.txt: whom to tell that something is not safe (RFC 9116).
#pragma once

#include <string>

#include "site/config.h"
#include "text/dates.h"
#include "text/diagnostic.h"

namespace openverslag {

// Its words; empty without a contact and the day until which that holds.
std::string security_txt(const Config& config);

// Says what it lacks, and when it must be looked at again.
void check_security_txt(const Config& config, Date today, Diagnostics& diagnostics);

}  // namespace openverslag
