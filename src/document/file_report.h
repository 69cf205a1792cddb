// What a reader of one file has to report about it.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/place_finder.h"
#include "text/diagnostic.h"

namespace openverslag {

// A file that breaks one rule thousands of times says so a hundred times.
class FileReport {
 public:
  FileReport(std::string_view path, PlaceFinder& places, Diagnostics& diagnostics)
      : path_(path), places_(places), diagnostics_(diagnostics) {}

  // `word` stands at `offset` in the file, and is argument {0}.
  void warning(std::string_view rule, std::size_t offset, std::string_view word,
               std::vector<std::string> more_arguments = {});
  void note(std::string_view rule, std::size_t offset, std::string_view word);

 private:
  bool is_worth_saying(std::string_view rule);

  std::string_view path_;
  PlaceFinder& places_;
  Diagnostics& diagnostics_;
  std::map<std::string, int, std::less<>> said_;
};

}  // namespace openverslag
