#include "render/ical_fixture.h"

#include <regex>
#include <stdexcept>

namespace openverslag {

namespace {

void demand(bool holds, const std::string& fault) {
  if (!holds) throw std::runtime_error(fault);
}

std::vector<std::string> unfolded_lines(const std::string& bytes) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = bytes.find("\r\n", begin);
    demand(end != bytes.npos, "a line without CRLF");
    const std::string line = bytes.substr(begin, end - begin);
    demand(line.size() <= 75, "longer than 75 octets: " + line);
    demand(line.find_first_of("\r\n") == line.npos, "a bare line end: " + line);
    demand(!line.empty(), "an empty line");
    const bool folded = line[0] == ' ';
    demand(!folded || (line.size() > 1 && (static_cast<unsigned char>(line[1]) & 0xC0) != 0x80),
           "a character cut in two: " + line);
    if (folded) {
      lines.back() += line.substr(1);
    } else {
      lines.push_back(line);
    }
    begin = end + 2;
  }
  return lines;
}

class Reader {
 public:
  explicit Reader(std::vector<std::string> lines) : lines_(std::move(lines)) {}

  IcalComponent component() {
    IcalComponent read;
    read.name = lines_.at(at_++).substr(6);
    while (true) {
      const std::string& line = lines_.at(at_);
      if (line.starts_with("BEGIN:")) {
        read.parts.push_back(component());
        continue;
      }
      ++at_;
      if (line.starts_with("END:")) {
        demand(line == "END:" + read.name, "wrong nesting: " + line);
        return read;
      }
      static const std::regex kLine("([A-Z-]+(?:;[A-Z]+=[^:;]+)*):([^]*)");
      std::smatch match;
      demand(std::regex_match(line, match, kLine), "no content line: " + line);
      read.properties.emplace(match[1], match[2]);
    }
  }

  bool at_end() const { return at_ == lines_.size(); }

 private:
  std::vector<std::string> lines_;
  std::size_t at_ = 0;
};

std::size_t count(const IcalComponent& component, const std::string& name) {
  std::size_t found = 0;
  for (const auto& [key, value] : component.properties) {
    if (key.substr(0, key.find(';')) == name) ++found;
  }
  return found;
}

void check_event(const IcalComponent& event) {
  static const std::regex kText("([^\\\\;,]|\\\\[\\\\;,n])*");
  for (const char* name : {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE"}) {
    demand(count(event, name) == 1, std::string("not once: ") + name);
  }
  demand(count(event, "DTEND") <= 1, "two ends");
  demand(std::regex_match(event.of("DTSTAMP"), std::regex("[0-9]{8}T[0-9]{6}Z")), "DTSTAMP");
  for (const char* name : {"SUMMARY", "DESCRIPTION", "LOCATION"}) {
    demand(std::regex_match(event.of(name), kText), std::string("not escaped: ") + name);
  }
}

}  // namespace

std::string IcalComponent::of(const std::string& property) const {
  const auto found = properties.find(property);
  return found == properties.end() ? "" : found->second;
}

std::vector<std::string> IcalComponent::of_parts(const std::string& part,
                                                 const std::string& property) const {
  std::vector<std::string> all;
  for (const IcalComponent& each : parts) {
    if (each.name == part) all.push_back(each.of(property));
  }
  return all;
}

IcalComponent read_calendar(const std::string& bytes) {
  Reader reader(unfolded_lines(bytes));
  IcalComponent calendar = reader.component();
  demand(reader.at_end() && calendar.name == "VCALENDAR", "more than one calendar");
  demand(count(calendar, "VERSION") == 1 && count(calendar, "PRODID") == 1, "VERSION or PRODID");
  for (const IcalComponent& part : calendar.parts) {
    if (part.name == "VEVENT") check_event(part);
  }
  return calendar;
}

}  // namespace openverslag
