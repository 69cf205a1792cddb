// A problem with the content: a value with a place, a stable rule name and arguments.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/place.h"

namespace openverslag {

enum class Severity : std::uint8_t { error, warning, note };

// Where a problem is. `word` is what is printed there: the report looks it up from `place` onward
// to put the caret under it, so a place may be that of the paragraph the word stands in.
struct Where {
  std::string_view file;  // relative to the content folder, '/' between folders
  Place place = {};
  std::string_view word = {};
};

struct Diagnostic {
  Severity severity;
  std::string
      rule;  // "near-name": message and hint stand in the language file under rule.near-name
  std::string file;
  Place place;
  std::string word;
  std::vector<std::string> arguments;  // {0}, {1}, … of the message and the hint

  bool operator==(const Diagnostic&) const = default;
};

// Collects problems while reading goes on. Not shared between threads: each keeps its own and they
// are appended afterwards; `sorted` makes the order independent of that.
class Diagnostics {
 public:
  void error(std::string_view rule, const Where& where, std::vector<std::string> arguments = {});
  void warning(std::string_view rule, const Where& where, std::vector<std::string> arguments = {});
  void note(std::string_view rule, const Where& where, std::vector<std::string> arguments = {});
  void append(Diagnostics&& other);

  bool has_errors() const;
  bool empty() const { return all_.empty(); }
  const std::vector<Diagnostic>& all() const { return all_; }
  // By file, place, severity, rule; the same problem at the same place once.
  std::vector<Diagnostic> sorted() const;

 private:
  void add(Severity severity, std::string_view rule, const Where& where,
           std::vector<std::string> arguments);
  std::vector<Diagnostic> all_;
};

}  // namespace openverslag
