// What a report must not show of the files in which it found personal data.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "privacy/rules.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

class LeakedWords {
 public:
  void add(const Source& source, const Document& document, const PrivacyRules& rules);

  // The line of the file holds a part of a value, or one that markup stands in.
  bool is_in(std::string_view file, std::string_view line) const;
  // With each value, of any of the files, as dots.
  std::string masked_in(std::string text) const;

 private:
  std::vector<std::string> values_;
  std::map<std::string, std::set<std::string, std::less<>>, std::less<>> lines_;  // by file
};

// Reads again the files in which `found` tells of leaks.
LeakedWords leaked_words(const std::filesystem::path& content, const std::vector<Diagnostic>& found,
                         const PrivacyRules& rules);

}  // namespace openverslag
