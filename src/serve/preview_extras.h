// What a preview shows besides the files of the site; nothing of it is written to the disk.
#pragma once

#include <functional>
#include <map>
#include <string>

namespace openverslag {

struct PreviewExtras {
  // "/_controle/": makes all of its bytes, when they are asked for.
  std::map<std::string, std::function<std::string()>, std::less<>> files;
  std::map<std::string, std::string, std::less<>> marks;  // "/x/": HTML for the top of that page
};

}  // namespace openverslag
