// What the name of a file says of a meeting: "dvo/2020-10-05-dvo.md".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/dates.h"

namespace openverslag {

struct FileNameFacts {
  std::optional<Date> date;
  std::string words;   // behind or before the date: "dvo"
  std::string folder;  // the folder the file stands in, below the folder of meetings
};

// "2020-10-05-dvo.md", "20201005_dvo.md", "verslag 5 oktober 2020.md".
FileNameFacts read_file_name(std::string_view path);

}  // namespace openverslag
