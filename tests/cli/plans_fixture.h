// A council that plans its meetings, and publishes again and again.
#pragma once

#include <catch2/catch.hpp>
#include <string>

#include "cli/publish_fixture.h"

namespace openverslag::fixture {

inline std::string plan(const std::string& date, const std::string& more = "") {
  return "[[meeting]]\nbody = \"Raad\"\ndate = " + date + "\n" + more + "\n";
}

inline std::string page_of(const std::string& id) { return "vergaderingen/" + id + "/index.html"; }

class Plans {
 public:
  Plans() {
    site.minutes("## 1. Brug\n\nDe brug is groen.\n");
    write(plan("2024-03-04", "start = \"19.30\""));
    publish("2024-01-01");
  }

  void write(const std::string& toml) const { site.program.write("content/planned.toml", toml); }

  void minutes(const std::string& date, const std::string& time,
               const std::string& file = "later.md") const {
    site.program.write("content/meetings/" + file,
                       "# Verslag Raad, " + date + "\n\n**Tijd:** " + time +
                           " uur\n\n**Aanwezig:** mevrouw A. Valk\n\n## 1. Molen\n\nHij "
                           "draait.\n");
  }

  void publish(const std::string& date) const {
    const ProgramResult told = site.publish(date);
    INFO(told);
    REQUIRE(told.code == 0);
  }

  // The event of that UID in the calendar of the site; "": there is none, or more than one.
  std::string event(const std::string& key) const {
    const std::string calendar = site.program.page("calendar.ics");
    const std::string uid = "UID:" + key + "@verslagen.example\r\n";
    const std::size_t at = calendar.find(uid);
    if (at == std::string::npos || calendar.find(uid, at + 1) != std::string::npos) return {};
    return calendar.substr(at, calendar.find("END:VEVENT", at) - at);
  }

  bool event_has(const std::string& key, const std::string& line) const {
    return event(key).find(line + "\r\n") != std::string::npos;
  }

  bool leads(const std::string& from, const std::string& to) const {
    return site.holds(page_of(from), "url=../../vergaderingen/" + to + "/\"");
  }

  PublishFixture site;
};

inline const std::string kKey = "2024-03-04-raad";
inline const std::string kMovedTo = "2024-03-11-raad";

}  // namespace openverslag::fixture
