// A file of the site, whole.
#pragma once

#include <string>

namespace openverslag {

struct OutputFile {
  std::string path;  // below the output folder: "personen/o-van-aa/index.html"
  std::string bytes;
};

}  // namespace openverslag
