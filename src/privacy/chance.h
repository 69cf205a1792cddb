// What looks like personal data by chance, where it stands.
#pragma once

#include <string_view>

#include "privacy/personal_data.h"

namespace openverslag {

// May `value`, of which parts stand apart in `words`, be one? Nine digits in two cells are mostly
// two numbers, and two words that nothing parts are no street.
bool may_be_parted(PersonalDataKind kind, std::string_view words, std::string_view value,
                   bool has_blank);

// Where a link leads: "/06/12345678/" is a month and a record.
bool may_be_record(PersonalDataKind kind, std::string_view address, std::string_view value);

}  // namespace openverslag
