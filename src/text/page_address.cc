#include "text/page_address.h"

#include <algorithm>

namespace openverslag {
namespace {

bool may_stand_in_address(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-' ||
         letter == '_' || letter == '/';
}

}  // namespace

bool is_page_address(std::string_view address) {
  return address.size() > 1 && address.ends_with('/') && !address.starts_with('/') &&
         address.find("//") == std::string_view::npos &&
         std::all_of(address.begin(), address.end(), may_stand_in_address);
}

}  // namespace openverslag
