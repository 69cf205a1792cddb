#include "text/page_address.h"

#include <algorithm>
#include <string>

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

bool is_file_address(std::string_view address) {
  const std::size_t slash = address.rfind('/');
  const std::size_t name = slash == address.npos ? 0 : slash + 1;
  std::string folder(address.substr(0, name));
  std::string file(address.substr(name));
  const std::size_t dot = file.rfind('.');
  if (dot == file.npos || dot == 0 || dot + 1 == file.size() || file.find("..") != file.npos)
    return false;
  std::ranges::replace(file, '.', '-');
  return (folder.empty() || is_page_address(folder)) &&
         std::all_of(file.begin(), file.end(), may_stand_in_address);
}

}  // namespace openverslag
