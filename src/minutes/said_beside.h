// What the words right beside a name say that somebody was.
#pragma once

#include <optional>
#include <string_view>

#include "minutes/vocabulary.h"
#include "privacy/name_policy.h"

namespace openverslag {

// "(inspreker)", ", inspreker namens de buurt,": `after` begins where the name ends.
std::optional<NameCategory> said_behind(std::string_view after, const Vocabulary& vocabulary);

// "de inspreker, ", "briefschrijver ": `before` ends where the name begins.
std::optional<NameCategory> said_before(std::string_view before, const Vocabulary& vocabulary);

}  // namespace openverslag
