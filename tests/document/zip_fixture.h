// Zip files in memory.
#pragma once

#include <map>
#include <string>

namespace openverslag::test {

using Parts = std::map<std::string, std::string>;  // name -> bytes

std::string zip_of(const Parts& parts);

}  // namespace openverslag::test
