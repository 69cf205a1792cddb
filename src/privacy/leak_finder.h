// Goes through the texts of one file and keeps each leak once.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "privacy/leaks.h"

namespace openverslag {

// A leak with its value, which is to go nowhere.
struct FoundLeak {
  Leak leak;
  std::string value;               // as it is printed
  std::vector<std::string> parts;  // of it, where lines or cells part it
};

enum class Pieces : std::uint8_t { lines, cells };

class LeakFinder {
 public:
  LeakFinder(const Source& source, const PrivacyRules& rules) : source_(source), rules_(rules) {}

  // `place`: of the first byte of the line. `exact`: columns in it are columns in the file.
  void scan(std::string_view line, Place place, bool exact);
  // Pieces that a reader sees one behind another: lines, or cells, which are apart unless the words
  // say otherwise.
  void scan_together(const std::vector<std::string_view>& pieces, Pieces kind, Place place);
  // One paragraph above another: what goes over from the one to the other, and what is one because
  // of the words above it.
  void scan_parted(std::string_view above, std::string_view below, Place place);
  // Short paragraphs below each other, of which three or more have parts of one value.
  void scan_in_parts(const std::vector<std::string_view>& pieces, Place place);
  // Where a link leads, without escapes. Its numbers are those of pages and records, unless the
  // words beside them say otherwise.
  void scan_link(std::string_view target, Place place);
  // An address, or the name of a file.
  void scan_name(std::string_view name, Place place, bool of_the_file);

  std::vector<FoundLeak> take() { return std::move(leaks_); }

 private:
  // Nothing when it is known.
  FoundLeak* add(std::string_view line, const PersonalData& one, Place place, bool in_name);
  // What the publisher says is its own.
  bool is_own_address(PersonalDataKind kind, std::string_view value) const;
  std::string excerpt(std::string_view line, const PersonalData& one, bool in_name) const;
  std::string fingerprint(PersonalDataKind kind, std::string_view value) const;

  const Source& source_;
  const PrivacyRules& rules_;
  std::set<std::pair<PersonalDataKind, std::string>> known_;
  std::vector<FoundLeak> leaks_;
};

}  // namespace openverslag
