// JSON that stays JSON wherever it is put.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// The same JSON without a "<": in a page, or taken for one, no words of a record become markup.
std::string without_markup(std::string_view json);

}  // namespace openverslag
