#include "render/calendar.h"

#include <catch2/catch.hpp>

#include "render/ical_fixture.h"
#include "render/ical_text.h"
#include "render/render.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

using Texts = std::vector<std::string>;

std::string bytes_of(const Site& site, CalendarKind kind, std::uint32_t subject = 0) {
  for (const Calendar& each : site.calendars) {
    if (each.kind == kind && each.subject == subject)
      return whole_bytes(render_calendar(site, each));
  }
  throw std::logic_error("no such calendar in the fixture");
}

IcalComponent calendar(const SiteFixture& fixture, CalendarKind kind, std::uint32_t subject = 0) {
  return read_calendar(bytes_of(fixture.site, kind, subject));
}

IcalComponent event(const SiteFixture& fixture, MeetingIndex meeting) {
  return calendar(fixture, CalendarKind::meeting, meeting).parts.back();
}

IcalComponent planned(const SiteFixture& fixture, PlanIndex plan) {
  return calendar(fixture, CalendarKind::planned, plan).parts.back();
}

}  // namespace

TEST_CASE("site, bodies and meetings with a date have a calendar", "[render]") {
  const SiteFixture fixture;
  Texts addresses;
  for (const Calendar& each : fixture.site.calendars) addresses.push_back(each.address);
  CHECK(addresses == Texts{"calendar.ics", "organen/vo/calendar.ics",
                           "organen/werkgroep-oever/calendar.ics",
                           "vergaderingen/2020-10-05-vo/calendar.ics",
                           "vergaderingen/2020-11-02-vo/calendar.ics",
                           "vergaderingen/2020-12-07-vo/calendar.ics",
                           "vergaderingen/2021-01-11-vo/calendar.ics"});
  CHECK(calendar(fixture, CalendarKind::site).of_parts("VEVENT", "UID") ==
        Texts{"2021-01-11-vo@verslagen.example.nl", "2020-12-07-vo@verslagen.example.nl",
              "2020-11-02-vo@verslagen.example.nl", "2020-10-05-vo@verslagen.example.nl"});
  CHECK(calendar(fixture, CalendarKind::body, 1).of_parts("VEVENT", "UID").empty());
}

TEST_CASE("an event has the times, the place and the agenda of the record", "[render]") {
  const SiteFixture fixture;
  const IcalComponent first = event(fixture, 0);
  CHECK(first.of("DTSTART;TZID=Europe/Amsterdam") == "20201005T094500");
  CHECK(first.of("DTEND;TZID=Europe/Amsterdam") == "20201005T110000");
  CHECK(first.of("SUMMARY") == "Veiligheidsoverleg");
  CHECK(first.of("LOCATION") == "Raadszaal\\, Stadhuis");
  CHECK(first.of("URL") == "https://verslagen.example.nl/vergaderingen/2020-10-05-vo/");
  CHECK(first.of("STATUS") == "CONFIRMED");
  CHECK(first.of("DESCRIPTION") ==
        "Gewijzigd vastgesteld.\\nOp de agenda:\\nA Opening\\nB1 Jaarwisseling <2020-2021>\\nB1a "
        "Vakantieparken (Vervallen)"
        "\\nB2 Brug over de Aa");
}

TEST_CASE("a meeting without a time takes the whole day", "[render]") {
  const SiteFixture fixture;
  CHECK(event(fixture, 1).of("DTSTART;VALUE=DATE") == "20201102");
  CHECK(event(fixture, 1).of("DESCRIPTION").starts_with("Concept.\\nOp de agenda:"));
}

TEST_CASE("a meeting past midnight ends on the next day", "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(0).header.start = TimeOfDay{20 * 60};
  fixture.archive.meetings.change(0).header.end = TimeOfDay{15};
  CHECK(event(fixture, 0).of("DTEND;TZID=Europe/Amsterdam") == "20201006T001500");
  fixture.archive.meetings.change(0).header.end = TimeOfDay{24 * 60};
  CHECK(event(fixture, 0).of("DTEND;TZID=Europe/Amsterdam") == "20201006T000000");
}

TEST_CASE("an end before the start is in no calendar", "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(0).header.start = TimeOfDay{10 * 60};
  fixture.archive.meetings.change(0).header.end = TimeOfDay{9 * 60};
  CHECK(event(fixture, 0).of("DTSTART;TZID=Europe/Amsterdam") == "20201005T100000");
  CHECK(event(fixture, 0).of("DTEND;TZID=Europe/Amsterdam") == "");
}

TEST_CASE("the revision of an event follows from the record, not from the clock", "[render]") {
  SiteFixture fixture;
  fixture.archive.links[0].adopted_in.reset();
  CHECK(event(fixture, 0).of("SEQUENCE") == "2");
  CHECK(event(fixture, 0).of("DTSTAMP") == "20201005T000000Z");
  CHECK(event(fixture, 1).of("DTSTAMP") == "20201120T000000Z");
  fixture.archive.links[0].adopted_in = ItemRef{1, 0};
  CHECK(event(fixture, 0).of("SEQUENCE") == "3");
  CHECK(event(fixture, 0).of("DTSTAMP") == "20201102T000000Z");
}

TEST_CASE("a meeting that went on on another day has no end that could be of either", "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(0).header.continued_on = parse_iso_date("2020-10-12");
  CHECK(event(fixture, 0).of("DTEND;TZID=Europe/Amsterdam") == "");
  CHECK(event(fixture, 0)
            .of("DESCRIPTION")
            .starts_with(
                "Gewijzigd vastgesteld.\\nen voortgezet op 12 oktober 2020.\\nOp de agenda:"));
}

TEST_CASE("a planned meeting is an event with the agenda as far as it is known", "[render]") {
  const SiteFixture fixture;
  const IcalComponent next = planned(fixture, 0);
  CHECK(next.of("UID") == "2020-12-07-vo@verslagen.example.nl");
  CHECK(next.of("DTSTART;TZID=Europe/Amsterdam") == "20201207T094500");
  CHECK(next.of("DTEND;TZID=Europe/Amsterdam") == "20201207T110000");
  CHECK(next.of("STATUS") == "CONFIRMED");
  CHECK(next.of("SEQUENCE") == "0");
  CHECK(next.of("URL") == "https://verslagen.example.nl/vergaderingen/2020-12-07-vo/");
  CHECK(next.of("DESCRIPTION") ==
        "Op de agenda:\\nA. Opening\\nB1. Brug <over> de Aa\\; dek\\, pijlers");
}

TEST_CASE("a meeting that is called off stays in the calendar, cancelled", "[render]") {
  const SiteFixture fixture;
  const IcalComponent called_off = planned(fixture, 1);
  CHECK(called_off.of("STATUS") == "CANCELLED");
  CHECK(called_off.of("SEQUENCE") == "1");
  CHECK(called_off.of("DTSTART;VALUE=DATE") == "20210111");
  CHECK(called_off.of("DESCRIPTION") == "Gaat niet door.");
  CHECK(calendar(fixture, CalendarKind::body, 1).of_parts("VEVENT", "UID").empty());
}

TEST_CASE("of another time zone events have the time of Greenwich", "[render]") {
  SiteFixture fixture;
  fixture.config.time_zone = "America/Curacao";
  CHECK(event(fixture, 0).of("DTSTART") == "20201005T134500Z");
  fixture.config.time_zone = "Asia/Kolkata";
  fixture.archive.meetings.change(0).header.start = TimeOfDay{60};
  CHECK(event(fixture, 0).of("DTSTART") == "20201004T193000Z");
  CHECK(calendar(fixture, CalendarKind::site).of_parts("VTIMEZONE", "TZID").empty());
}

TEST_CASE("the rules of Amsterdam are spelled out", "[render]") {
  const SiteFixture fixture;
  const IcalComponent zone = calendar(fixture, CalendarKind::site).parts.front();
  CHECK(zone.name == "VTIMEZONE");
  CHECK(zone.of("TZID") == "Europe/Amsterdam");
  CHECK(zone.of_parts("DAYLIGHT", "RRULE") == Texts{"FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"});
  CHECK(zone.of_parts("STANDARD", "RRULE") ==
        Texts{"", "FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z",
              "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"});
}

TEST_CASE("hostile words make a valid calendar", "[render]") {
  SiteFixture fixture;
  for (const std::string& words :
       {std::string("a\r\nEND:VEVENT\r\nBEGIN:VALARM"), std::string("\x01\x1b[0m;,\\"),
        std::string(500, 'w'), std::string("🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒")}) {
    fixture.archive.meetings.change(0).items[1].title = words;
    fixture.archive.meetings.change(0).header.location = words;
    fixture.archive.planned[0].plan.agenda[0] = words;
    fixture.archive.bodies[0].name = words;
    INFO(words);
    const IcalComponent read = calendar(fixture, CalendarKind::site);
    CHECK(read.of_parts("VEVENT", "SUMMARY") == Texts(4, ical_text(words)));
  }
}

TEST_CASE("a line is folded between characters at 75 octets", "[render]") {
  std::string out;
  append_ical_line(out, "SUMMARY", std::string(66, 'a') + "é" + std::string(72, 'b') + "cd");
  CHECK(out == "SUMMARY:" + std::string(66, 'a') + "\r\n é" + std::string(72, 'b') + "\r\n cd\r\n");
  CHECK(ical_text("a;b,c\\d\ne\r\x02") == "a\\;b\\,c\\\\d\\ne\uFFFD");
}

TEST_CASE("a meeting told by two files is in the calendar once", "[render]") {
  SiteFixture fixture;
  fixture.archive.links[1].same_as = 0;
  CHECK(calendar(fixture, CalendarKind::site).of_parts("VEVENT", "UID") ==
        Texts{"2021-01-11-vo@verslagen.example.nl", "2020-12-07-vo@verslagen.example.nl",
              "2020-10-05-vo@verslagen.example.nl"});
}

TEST_CASE("calendars that are switched off are not there, and no page links to them", "[render]") {
  SiteFixture fixture;
  fixture.config.outputs.calendars = false;
  Diagnostics diagnostics;
  const Site site = build_site(fixture.archive, fixture.config, fixture.language, diagnostics);
  CHECK(site.calendars.empty());
  for (const Page& page : site.pages) {
    const std::string html =
        render_page(site, page, fixture.templates, fixture.text_of(page)).bytes;
    CAPTURE(page.address);
    CHECK(html.find(".ics") == html.npos);
  }
}

TEST_CASE("a record in another language says so in a calendar", "[render]") {
  SiteFixture fixture;
  const std::string usual = bytes_of(fixture.site, CalendarKind::meeting, 0);
  CHECK(usual.find("LANGUAGE") == usual.npos);
  fixture.archive.meetings.change(0).header.language = "en-GB";
  const std::string foreign = bytes_of(fixture.site, CalendarKind::meeting, 0);
  CHECK(foreign.find("\r\nDESCRIPTION;LANGUAGE=en-GB:") != foreign.npos);
  CHECK(foreign.find("\r\nLOCATION;LANGUAGE=en-GB:Raadszaal") != foreign.npos);
  CHECK(foreign.find("\r\nSUMMARY:Veiligheidsoverleg\r\n") != foreign.npos);  // of the registry
  fixture.archive.meetings.change(0).header.body = "Veiligheidsoverleg";
  CHECK(bytes_of(fixture.site, CalendarKind::meeting, 0)
            .find("\r\nSUMMARY;LANGUAGE=en-GB:Veiligheidsoverleg\r\n") != foreign.npos);
  read_calendar(foreign);
}

TEST_CASE("meetings that a calendar has no room for are in calendars of their years", "[render]") {
  SiteFixture fixture;
  const Facts facts = fixture.archive.meetings[0];
  const MeetingLinks links = fixture.archive.links[0];
  // Of 2018 all are left out, of 2019 some: two plans take their room, too.
  constexpr std::size_t kOfYear = 600;
  fixture.archive.meetings = std::vector<Facts>(2 * kOfYear, facts);
  fixture.archive.links.assign(2 * kOfYear, links);
  fixture.archive.bodies[0].meetings.clear();
  for (MeetingIndex i = 0; i < 2 * kOfYear; ++i) {
    fixture.archive.meetings.change(i).header.date =
        parse_iso_date(i < kOfYear ? "2018-05-07" : "2019-05-06");
    fixture.archive.links[i].first_id = "m" + std::to_string(i);
    fixture.archive.bodies[0].meetings.push_back(i);
  }
  // Another file of the oldest is no meeting.
  fixture.archive.links[1].same_as = 0;
  fixture.site.calendars = calendars_of(fixture.archive, fixture.site.routes, fixture.config.title);
  Texts addresses;
  for (const Calendar& each : fixture.site.calendars) {
    if (each.kind == CalendarKind::site || each.kind == CalendarKind::body)
      addresses.push_back(each.address + " " + each.title);
  }
  CHECK(addresses == Texts{"calendar.ics Openbare verslagen Waterkant",
                           "calendar-2018.ics Openbare verslagen Waterkant 2018",
                           "organen/vo/calendar.ics Veiligheidsoverleg",
                           "organen/vo/calendar-2018.ics Veiligheidsoverleg 2018",
                           "organen/werkgroep-oever/calendar.ics Werkgroep Oever"});
  const auto uids = [&](std::size_t index) {
    const OutputFile file = render_calendar(fixture.site, fixture.site.calendars[index]);
    return read_calendar(whole_bytes(file)).of_parts("VEVENT", "UID");
  };
  const Texts current = uids(0);
  CHECK(current.size() == kMostEvents);
  CHECK(current[2] == "m1199@verslagen.example.nl");
  const Texts year = uids(1);
  CHECK(year.size() == kOfYear - 1);
  CHECK(year.front() == "m599@verslagen.example.nl");
  CHECK(year.back() == "m0@verslagen.example.nl");
  CHECK(uids(3) == year);
  const std::string page = fixture.html(PageKind::feeds);
  CHECK(page.find("<a href=\"../calendar-2018.ics\" type=\"text/calendar\">") != page.npos);
}

TEST_CASE("a large calendar comes in pieces", "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(0).header.title = "";
  for (Item& item : fixture.archive.meetings.change(0).items) item.title = std::string(300, 'x');
  fixture.archive.meetings = std::vector<Facts>(200, fixture.archive.meetings[0]);
  fixture.archive.links.assign(200, MeetingLinks(fixture.archive.links[0]));
  std::size_t pieces = 0;
  const OutputFile file = render_calendar(fixture.site, fixture.site.calendars.front());
  file.pieces([&](std::string_view piece) { pieces += piece.empty() ? 0 : 1; });
  CHECK(pieces > 3);
  CHECK(read_calendar(whole_bytes(file)).parts.size() > 200);
}

}  // namespace openverslag
