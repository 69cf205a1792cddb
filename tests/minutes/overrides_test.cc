// Whatever a clerk writes above the words of a file, or in a file beside it, counts.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "document/reader.h"
#include "document/toml_values.h"
#include "minutes/minutes_fixture.h"

namespace openverslag {
namespace {

const std::string kWords = R"(# Verslag DVO 5 oktober 2020 Openbaar

Datum: 5 oktober 2020

Tijd: 9.30 - 11.00 uur

Locatie: Raadzaal Zandwijk

Voorzitter: A. Aalbers

Secretaris: B. Brand

Aanwezig: A. Aalbers, B. Brand, C. Coster

Afwezig: D. Dekker

## 1. Opening

Dhr. Eikman vraagt naar de brug.
)";

constexpr std::string_view kSidecar = "meetings/verslag.md.toml";

ReadMinutes read_with_sidecar(const std::string& words, const std::string& sidecar) {
  ReadMinutes read;
  const auto source = make_source("meetings/verslag.md", words, read.diagnostics);
  Document document = read_document(*source, read.diagnostics).value();
  add_sidecar({std::string(kSidecar), sidecar}, document, read.diagnostics);
  read.meeting = read_minutes(std::move(document), standard_vocabulary(), read.diagnostics);
  return read;
}

ReadMinutes read_with_front_matter(const std::string& words, const std::string& yaml) {
  return read_markdown_minutes("---\n" + yaml + "---\n\n" + words);
}

// The lines of the header that `after` has and `before` has not, and the other way round.
std::string changes(const std::string& before, const std::string& after) {
  std::string out;
  const auto add = [&](const std::string& from, const std::string& other, const char* sign) {
    for (std::size_t at = 0; at < from.size();) {
      const std::size_t end = from.find('\n', at) + 1;
      const std::string line = from.substr(at, end - at);
      if (("\n" + other).find("\n" + line) == std::string::npos) out += sign + line;
      at = end;
    }
  };
  add(before, after, "-");
  add(after, before, "+");
  return out;
}

// What the clerk's words replace, and where they stand.
std::string origin(const ReadMinutes& read, std::string_view field) {
  const FieldOrigin* found = origin_of(read.meeting.facts.header, field);
  if (found == nullptr) return "none";
  return found->file.str() + ":" + std::to_string(found->place.line) + " " + found->replaced.str();
}

struct Override {
  std::string toml;
  std::string yaml;
  std::string field;
  std::string changed;
  std::string replaced;
};

const std::vector<Override> kOverrides = {
    {"title = \"Overleg over de sluis\"", "meeting_title: Overleg over de sluis", "title",
     "-title: Verslag DVO 5 oktober 2020 Openbaar\n+title: Overleg over de sluis\n",
     "Verslag DVO 5 oktober 2020 Openbaar"},
    {"titel = \"Sluis\"", "titel: 'Sluis'", "title",
     "-title: Verslag DVO 5 oktober 2020 Openbaar\n+title: Sluis\n",
     "Verslag DVO 5 oktober 2020 Openbaar"},
    {"body = \"Sluisraad\"", "body: Sluisraad", "body", "-body: DVO\n+body: Sluisraad\n", ""},
    {"orgaan = \"Sluisraad\"", "orgaan: Sluisraad", "body", "-body: DVO\n+body: Sluisraad\n", ""},
    {"date = 2021-10-05", "meeting_date: 2021-10-05", "date",
     "-date: 2020-10-05\n+date: 2021-10-05\n", "2020-10-05"},
    {"datum = \"5 oktober 2021\"", "datum: 5 oktober 2021", "date",
     "-date: 2020-10-05\n+date: 2021-10-05\n", "2020-10-05"},
    {"continued_on = 2020-10-06", "continued_on: 2020-10-06", "continued_on",
     "+continued: 2020-10-06\n", ""},
    {"voortgezet_op = \"6 oktober 2020\"", "voortgezet_op: 6 oktober 2020", "continued_on",
     "+continued: 2020-10-06\n", ""},
    {"time = \"19:30 - 21:00\"", "time: 19:30 - 21:00", "start",
     "-start: 09:30\n-end: 11:00\n+start: 19:30\n+end: 21:00\n", "09:30 – 11:00"},
    {"tijd = \"19.30 uur\"", "tijd: 19.30 uur", "start",
     "-start: 09:30\n-end: 11:00\n+start: 19:30\n", "09:30 – 11:00"},
    {"start = 10:15:00", "start: 10:15", "start", "-start: 09:30\n+start: 10:15\n", "09:30"},
    {"aanvang = \"10.15 uur\"", "aanvang: 10.15 uur", "start", "-start: 09:30\n+start: 10:15\n",
     "09:30"},
    {"end = 12:00:00", "end: 12:00", "end", "-end: 11:00\n+end: 12:00\n", "11:00"},
    {"einde = \"12 uur\"", "einde: 12 uur", "end", "-end: 11:00\n+end: 12:00\n", "11:00"},
    {"location = \"Dorpshuis\"", "location: Dorpshuis", "location",
     "-location: Raadzaal Zandwijk\n+location: Dorpshuis\n", "Raadzaal Zandwijk"},
    {"plaats = \"Dorpshuis\"", "plaats: Dorpshuis", "location",
     "-location: Raadzaal Zandwijk\n+location: Dorpshuis\n", "Raadzaal Zandwijk"},
    {"chair = \"mevrouw C. Coster\"", "chair: mevrouw C. Coster", "chair",
     "-chair: A. Aalbers\n+chair: C. Coster\n", "A. Aalbers"},
    {"voorzitter = \"C. Coster\"", "voorzitter: C. Coster", "chair",
     "-chair: A. Aalbers\n+chair: C. Coster\n", "A. Aalbers"},
    {"secretary = \"C. Coster\"", "secretary: C. Coster", "secretary",
     "-secretary: B. Brand\n+secretary: C. Coster\n", "B. Brand"},
    {"secretaris = \"C. Coster\"", "secretaris: C. Coster", "secretary",
     "-secretary: B. Brand\n+secretary: C. Coster\n", "B. Brand"},
    {"present = [\"A. Aalbers\", \"E. Eikman, griffier\"]",
     "present: [A. Aalbers, \"E. Eikman, griffier\"]", "present",
     "-present: B. Brand\n-present: C. Coster\n+present: E. Eikman = griffier\n",
     "A. Aalbers, B. Brand, C. Coster"},
    {"aanwezig = \"A. Aalbers en B. Brand\"", "aanwezig: A. Aalbers en B. Brand", "present",
     "-present: C. Coster\n", "A. Aalbers, B. Brand, C. Coster"},
    {"absent = [\"F. Faber\"]", "absent:\n  - F. Faber", "absent",
     "-absent: D. Dekker\n+absent: F. Faber\n", "D. Dekker"},
    {"afwezig = [\"D. Dekker\", \"F. Faber\"]", "afwezig: D. Dekker, F. Faber", "absent",
     "+absent: F. Faber\n", "D. Dekker"},
    {"place = \"Dorpshuis\"", "place: Dorpshuis", "location",
     "-location: Raadzaal Zandwijk\n+location: Dorpshuis\n", "Raadzaal Zandwijk"},
    {"afwezigen = [\"F. Faber\"]", "apologies: F. Faber", "absent",
     "-absent: D. Dekker\n+absent: F. Faber\n", "D. Dekker"},
    {"attendees = [\"A. Aalbers\"]", "aanwezigen:\n- A. Aalbers", "present",
     "-present: B. Brand\n-present: C. Coster\n", "A. Aalbers, B. Brand, C. Coster"},
    {"status = \"concept\"", "status: concept", "status", "+draft\n", ""},
    {"publicity = \"beperkt\"", "publicity: beperkt", "publicity",
     "-publicity: Openbaar\n+publicity: beperkt\n", ""},
    {"openbaarheid = \"beperkt\"", "openbaarheid: beperkt", "publicity",
     "-publicity: Openbaar\n+publicity: beperkt\n", ""},
    {"taal = \"fy\"", "taal: fy", "language", "+language: fy\n", ""},
    {"language = \"zh-Hant\"", "lang: zh-Hant", "language", "+language: zh-Hant\n", ""},
    {"published = 2020-11-02", "published: 2020-11-02", "published", "+published: 2020-11-02\n",
     ""},
    {"gepubliceerd = \"2 november 2020\"", "gepubliceerd: 2 november 2020", "published",
     "+published: 2020-11-02\n", ""},
    {"tot = 2030-11-02", "until: 2030-11-02", "until", "+until: 2030-11-02\n", ""},
};

}  // namespace

TEST_CASE("a file beside the minutes overrides each field of the header", "[minutes][overrides]") {
  const std::string before = header_of(kWords);
  for (const Override& each : kOverrides) {
    CAPTURE(each.toml);
    const ReadMinutes read = read_with_sidecar(kWords, "# van de griffie\n" + each.toml + "\n");
    CHECK(changes(before, print_header(read.meeting.facts.header)) == each.changed);
    CHECK(origin(read, each.field) == std::string(kSidecar) + ":2 " + each.replaced);
    CHECK(print_diagnostics(read.diagnostics).empty());
  }
}

TEST_CASE("front matter overrides each field of the header", "[minutes][overrides]") {
  const std::string before = header_of(kWords);
  for (const Override& each : kOverrides) {
    CAPTURE(each.yaml);
    const ReadMinutes read = read_with_front_matter(kWords, each.yaml + "\n");
    CHECK(changes(before, print_header(read.meeting.facts.header)) == each.changed);
    CHECK(origin(read, each.field) == ":2 " + each.replaced);
    // The words of the file say two dates; a clerk may not know of the one above them.
    CHECK(print_diagnostics(read.diagnostics) ==
          (each.field == "date" ? "meetings/verslag.md:2 date-conflict | 2021-10-05 | "
                                  "meetings/verslag.md:2 | 2020-10-05 | meetings/verslag.md:7\n"
                                : ""));
  }
}

TEST_CASE("title and date that other programs write too count where the words are silent",
          "[minutes][overrides]") {
  const std::string above = "title: Sluis\ndate: 2021-10-05\n";
  const ReadMinutes read = read_with_front_matter(kWords, above);
  CHECK(print_header(read.meeting.facts.header) == header_of(kWords));
  CHECK(print_diagnostics(read.diagnostics) ==
        "meetings/verslag.md:8 date-conflict | 2020-10-05 | meetings/verslag.md:8 | 2021-10-05 | "
        "meetings/verslag.md:3\n");
  CHECK(print_diagnostics(
            read_with_front_matter(kWords, "layout: post\npublished: true\n").diagnostics) == "");
  const ReadMinutes silent = read_with_front_matter("## 1. Opening\n", above);
  CHECK(print_header(silent.meeting.facts.header) == "title: Sluis\ndate: 2021-10-05\n");
  CHECK(origin(silent, "title") == ":2 ");
  CHECK(origin(silent, "date") == ":3 ");
}

TEST_CASE("minutes are adopted when the clerk says so, whatever they say", "[minutes][overrides]") {
  const std::string draft = "# Conceptverslag DVO 5 oktober 2020\n\n## 1. Opening\n";
  CHECK(read_markdown_minutes(draft).meeting.facts.header.draft);
  for (const std::string word : {"vastgesteld", "Definitief"}) {
    const Header header =
        read_with_sidecar(draft, "status = \"" + word + "\"\n").meeting.facts.header;
    CHECK_FALSE(header.draft);
    CHECK(header.adopted);
  }
}

TEST_CASE("the file beside the minutes counts before front matter", "[minutes][overrides]") {
  const ReadMinutes read =
      read_with_sidecar("---\nlocatie: Dorpshuis\ndatum: 2020-10-07\n---\n\n" + kWords,
                        "plaats = \"Kerk\"\ndate = 2020-10-08\n");
  CHECK(read.meeting.facts.header.location == "Kerk");
  CHECK(read.meeting.facts.header.date == Date{std::chrono::year{2020} / 10 / 8});
  CHECK(origin(read, "location") == std::string(kSidecar) + ":1 Raadzaal Zandwijk");
  CHECK(print_diagnostics(read.diagnostics).empty());
}

TEST_CASE("who was there by the clerk's word speaks in the minutes", "[minutes][overrides]") {
  const auto speaker = [](const ReadMinutes& read) {
    const auto& names = read.meeting.facts.items.front().names;
    return names.empty() ? "" : names.front().printed.str();
  };
  const ReadMinutes read =
      read_with_sidecar(kWords, "present = [\"dhr. E. Eikman (voorzitter)\"]\n");
  CHECK(speaker(read) == "Dhr. Eikman");
  CHECK(read.meeting.facts.header.chair->printed == "A. Aalbers");
}

TEST_CASE("an empty value takes a wrong guess away, a form that is not filled in does not",
          "[minutes][overrides]") {
  const ReadMinutes read = read_with_sidecar(
      kWords, "chair = \"\"\npresent = []\nabsent = []\ntime = \"\"\nlocation = \"\"\n");
  CHECK(print_header(read.meeting.facts.header) ==
        "title: Verslag DVO 5 oktober 2020 Openbaar\nbody: DVO\npublicity: Openbaar\n"
        "date: 2020-10-05\nsecretary: B. Brand\n");
  CHECK(print_diagnostics(read.diagnostics).empty());
  const ReadMinutes form = read_with_front_matter(kWords, "voorzitter:\naanwezig:\ntijd:\n");
  CHECK(print_header(form.meeting.facts.header) == header_of(kWords));
  CHECK(print_diagnostics(form.diagnostics).empty());
}

TEST_CASE("no sentence of the minutes says otherwise than the clerk", "[minutes][overrides]") {
  const std::string words =
      "# Verslag Raad 5 oktober 2020\n\n## 1. Opening\n\nMevrouw A. Aalbers opent de vergadering "
      "om 19.30 uur. De heer D. Dekker heeft zich afgemeld.\n\n## 2. Sluiting\n\nMevrouw A. "
      "Aalbers sluit de vergadering om 21.00 uur.\n";
  const ReadMinutes said = read_with_sidecar(words, "");
  CHECK(print_header(said.meeting.facts.header) ==
        "title: Verslag Raad 5 oktober 2020\nbody: Raad\ndate: 2020-10-05\nstart: 19:30\n"
        "end: 21:00\nchair: A. Aalbers\nabsent: D. Dekker\n");
  for (const char* field : {"start", "chair", "absent"}) CHECK(origin(said, field) == ":5 ");
  CHECK(origin(said, "end") == ":9 ");
  CHECK(print_header(read_with_sidecar(words, "absent = []\nchair = \"\"\ntime = \"\"\n")
                         .meeting.facts.header) ==
        "title: Verslag Raad 5 oktober 2020\nbody: Raad\ndate: 2020-10-05\n");
}

TEST_CASE("a value that cannot be is reported where it stands, and does not count",
          "[minutes][overrides]") {
  const ReadMinutes read =
      read_with_sidecar(kWords,
                        "datum = \"binnenkort\"\nstart = \"laat\"\nchair = \"A. Aak, B. "
                        "Bel\"\nstatus = \"af\"\ntitle = \"\"\ncontinued_on = 12\n");
  CHECK(print_header(read.meeting.facts.header) == header_of(kWords));
  CHECK(print_diagnostics(read.diagnostics) ==
        "meetings/verslag.md.toml:1 override-value | datum | binnenkort | datum = \"2020-10-05\"\n"
        "meetings/verslag.md.toml:2 override-value | start | laat | start = \"19:30\"\n"
        "meetings/verslag.md.toml:3 override-value | chair | A. Aak, B. Bel | chair = \"mevrouw A. "
        "Jansen\"\n"
        "meetings/verslag.md.toml:4 override-value | status | af | status = \"concept\"\n"
        "meetings/verslag.md.toml:5 override-value | title |  | title = \"Verslag DVO 5 oktober "
        "2020\"\n"
        "meetings/verslag.md.toml:6 override-value | continued_on | 12 | continued_on = "
        "\"2020-10-06\"\n");
  const ReadMinutes above =
      read_with_front_matter(kWords, "datum: 31 februari 2020\neinde: ooit\n");
  CHECK(print_diagnostics(above.diagnostics) ==
        "meetings/verslag.md:2 impossible-date | 31 februari 2020\n"
        "meetings/verslag.md:3 override-value | einde | ooit | einde: 21:00\n");
}

TEST_CASE("an unknown key is told, in front matter only if it looks like one of ours",
          "[minutes][overrides]") {
  const ReadMinutes read =
      read_with_sidecar(kWords, "aanwzig = []\nkleur = \"rood\"\n[lijst]\nnaam = 1\n");
  CHECK(
      print_diagnostics(read.diagnostics) ==
      "meetings/verslag.md.toml:1 override-near | aanwzig | aanwezig\n"
      "meetings/verslag.md.toml:2 override-unknown | kleur | title, body, date, continued_on, "
      "time, start, end, location, chair, secretary, present, absent, status, publicity, language, "
      "published, until\n"
      "meetings/verslag.md.toml:4 override-unknown | lijst.naam | title, body, date, "
      "continued_on, time, start, end, location, chair, secretary, present, absent, status, "
      "publicity, language, published, until\n");
  CHECK(print_diagnostics(
            read_with_front_matter(kWords, "layout: verslag\ntags: [a]\nvoorziter: A. Aak\n")
                .diagnostics) == "meetings/verslag.md:4 override-near | voorziter | voorzitter\n");
}

TEST_CASE("a file beside the minutes that is no TOML says nothing, and that is told",
          "[minutes][overrides]") {
  const ReadMinutes read = read_with_sidecar(kWords, "title = \"Sluis\"\nchair = A. Aak\n");
  CHECK(print_header(read.meeting.facts.header) == header_of(kWords));
  REQUIRE(read.diagnostics.all().size() == 1);
  CHECK(read.diagnostics.all().front().rule == "sidecar-unreadable");
  CHECK(read.diagnostics.all().front().file == kSidecar);
  CHECK(read.diagnostics.all().front().place.line == 2);
}

}  // namespace openverslag
