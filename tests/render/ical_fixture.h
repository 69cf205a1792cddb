// iCalendar read back, strictly: what RFC 5545 demands of lines, components and properties.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace openverslag {

struct IcalComponent {
  std::string name;                                    // "VEVENT"
  std::multimap<std::string, std::string> properties;  // "DTSTART;TZID=…": value as written
  std::vector<IcalComponent> parts;

  std::string of(const std::string& property) const;  // "" when it is not there
  std::vector<std::string> of_parts(const std::string& part, const std::string& property) const;
};

// The VCALENDAR. Throws std::runtime_error saying what is wrong: line ends, a line of more than 75
// octets, a folded character, nesting, a property that must be there once.
IcalComponent read_calendar(const std::string& bytes);

}  // namespace openverslag
