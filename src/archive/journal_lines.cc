#include "archive/journal_lines.h"

namespace openverslag {

std::string page_line(Date date, const KnownPage& page) {
  return iso_date(date) + " page " + page.address + " " + page.name + "\n";
}

std::string gone_line(Date date, std::string_view address) {
  return (iso_date(date) + " gone ").append(address) + "\n";
}

std::string site_line(Date date, std::string_view base_url) {
  return (iso_date(date) + " site ").append(base_url) + "\n";
}

std::string moved_line(Date date, std::string_view from, std::string_view to) {
  return (iso_date(date) + " moved ").append(from).append(" ").append(to) + "\n";
}

std::string forgotten_line(Date date, std::string_view key, unsigned version) {
  return (iso_date(date) + " forgotten ").append(key) + " " + std::to_string(version) + "\n";
}

std::string event_line(Date date, std::string_view key, unsigned number, const EventFacts& facts) {
  return (iso_date(date) + " event ").append(key) + " " + std::to_string(number) + " " +
         event_words(facts) + "\n";
}

std::string version_lines(std::string_view key, const KnownVersion& version) {
  const auto begin = [&](std::string_view what) {
    std::string line = iso_date(version.date) + " ";
    return line.append(what).append(" ").append(key) + " " + std::to_string(version.number);
  };
  std::string lines = begin("minutes") + " " + version.digest + " ";
  lines.append(kStandings[static_cast<std::size_t>(version.standing)]);
  lines += " " + version.file + "\n";
  if (!version.items.empty()) lines += begin("items") + " " + version.items + "\n";
  if (!version.paragraphs.empty()) lines += begin("paragraphs") + " " + version.paragraphs + "\n";
  if (!version.changed.empty()) {
    lines += begin("changed");
    for (const std::string& anchor : version.changed) lines += " " + anchor;
    lines += '\n';
  }
  if (!version.was.empty()) {
    lines += begin("renumbered");
    for (const auto& [now, before] : version.was)
      lines.append(" ").append(now).append("<").append(before);
    lines += '\n';
  }
  return lines;
}

}  // namespace openverslag
