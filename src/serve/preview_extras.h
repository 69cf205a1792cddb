// What a preview shows besides the files of the site; nothing of it is written to the disk.
#pragma once

#include <functional>
#include <map>
#include <string>

namespace openverslag {

struct PreviewExtras {
  // "/_controle/": makes all of its bytes, when they are asked for.
  std::map<std::string, std::function<std::string()>, std::less<>> files;
  // HTML for the top of the page at "/x/"; mostly empty. May be called from several threads.
  std::function<std::string(const std::string& path)> mark = {};

  std::string mark_of(const std::string& path) const { return mark ? mark(path) : std::string(); }
};

}  // namespace openverslag
