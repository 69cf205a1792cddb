#include "render/debate.h"

#include <tinyxml2.h>

#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "render/site_fixture.h"
#include "render/xml_rules_fixture.h"

namespace openverslag {
namespace {

using Texts = std::vector<std::string>;

const std::string kAnyWords = "[^]*";

// altHierarchy of the standard: number and heading, then sections, speeches and blocks.
XmlRule section(std::set<std::string> attributes) {
  return {{{"num", 0}, {"heading", 0}},
          true,
          {"debateSection", "rollCall", "speech", "narrative", "p", "table"},
          std::move(attributes)};
}

XmlRule words(std::set<std::string> attributes = {}, std::set<std::string> inside = {}) {
  return {{}, true, std::move(inside), std::move(attributes), {"eId", "refersTo"}, kAnyWords};
}

XmlRule nothing(std::set<std::string> attributes) { return {{}, true, {}, std::move(attributes)}; }

XmlRule level(const std::string& last) {
  XmlRule rule{{{"FRBRthis"}, {"FRBRuri"}, {"FRBRdate"}, {"FRBRauthor"}}};
  if (!last.empty()) rule.parts.push_back({last});
  return rule;
}

XmlRules debate_rules() {
  XmlRules rules = {
      {"akomaNtoso", {{{"debate"}}, true, {}, {"xmlns"}}},
      {"debate", {{{"meta"}, {"debateBody"}}, true, {}, {"name"}}},
      {"meta", {{{"identification"}, {"references"}}}},
      {"identification",
       {{{"FRBRWork"}, {"FRBRExpression"}, {"FRBRManifestation"}}, true, {}, {"source"}}},
      {"FRBRWork", level("FRBRcountry")},
      {"FRBRExpression", level("FRBRlanguage")},
      {"FRBRManifestation", level("")},
      {"FRBRdate", nothing({"date", "name"})},
      {"FRBRauthor", nothing({"href"})},
      {"FRBRlanguage", nothing({"language"})},
      {"references", {{}, true, {"TLCOrganization", "TLCPerson", "TLCConcept"}, {"source"}}},
      {"debateBody", {{}, true, {"rollCall", "debateSection"}}},
      {"rollCall", section({"eId"})},
      {"debateSection", section({"eId", "name"})},
      {"speech", {{{"p", 1, kManyParts}}, true, {}, {"eId", "by"}, {"refersTo"}}},
      {"num", words()},
      {"heading", words()},
      {"narrative", words({"eId"})},
      {"p", words({}, {"person"})},
      {"person", words({"refersTo"})},
      {"table", {{{"tr", 1, kManyParts}}, true, {}, {"eId"}, {"refersTo"}}},
      {"tr", {{}, true, {"td", "th"}}},
      {"td", {{{"p", 1, kManyParts}}}},
      {"th", {{{"p", 1, kManyParts}}}},
  };
  for (const char* name : {"FRBRthis", "FRBRuri", "FRBRcountry"}) rules[name] = nothing({"value"});
  for (const char* name : {"TLCOrganization", "TLCPerson", "TLCConcept"}) {
    rules[name] = nothing({"eId", "href", "showAs"});
  }
  return rules;
}

// Names used twice, and references to a name that is not there.
void check_names(const tinyxml2::XMLElement& element, std::set<std::string>& names,
                 std::set<std::string>& asked) {
  if (const char* name = element.Attribute("eId")) {
    INFO(name);
    CHECK(names.insert(name).second);
  }
  for (const char* attribute : {"by", "refersTo", "source"}) {
    std::istringstream targets(
        element.Attribute(attribute) != nullptr ? element.Attribute(attribute) : "");
    for (std::string target; targets >> target;) asked.insert(target.substr(1));
  }
  for (const auto* child = element.FirstChildElement(); child != nullptr;
       child = child->NextSiblingElement()) {
    check_names(*child, names, asked);
  }
}

std::string debate(const SiteFixture& fixture, MeetingIndex meeting = 0) {
  std::string bytes = render_debate(fixture.site, meeting, fixture.texts[meeting]).bytes;
  CHECK(xml_faults(bytes, "akomaNtoso", debate_rules()) == Texts{});
  tinyxml2::XMLDocument document;
  document.Parse(bytes.c_str());
  std::set<std::string> names;
  std::set<std::string> asked;
  check_names(*document.RootElement(), names, asked);
  CHECK(std::ranges::includes(names, asked));
  return bytes;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a debate has its speeches by who spoke, and all other words", "[render]") {
  const SiteFixture fixture;
  const std::string xml = debate(fixture);
  CHECK(render_debate(fixture.site, 0, fixture.texts[0]).path ==
        "vergaderingen/2020-10-05-vo/debate.xml");
  CHECK(holds(xml, "<FRBRdate date=\"2020-10-05\" name=\"meeting\"/>"));
  CHECK(holds(xml,
              "<TLCPerson eId=\"person.n-van-elderen\" href=\"https://verslagen.example.nl/"
              "personen/n-van-elderen/\" showAs=\"N. van Elderen\"/>"));
  CHECK(holds(xml,
              "<speech eId=\"b1-2\" by=\"#person.d-tigelaar\">\n<p>Mevr. Tichel vraagt wanneer"
              " de scenario's gereed zijn.</p>\n</speech>"));
  CHECK(holds(xml,
              "<narrative eId=\"b1-3\" refersTo=\"#concept.decision\">Het overleg stemt in met de "
              "campagne.</narrative>"));
  CHECK(holds(xml,
              "<debateSection eId=\"section.b1\" name=\"section\">\n<num>B</num>\n<heading>Ter "
              "besluitvorming</heading>\n<debateSection eId=\"b1\" name=\"item\">\n<num>B1</num>"
              "\n<heading>Jaarwisseling &lt;2020-2021&gt;</heading>"));
  CHECK(holds(xml, "<narrative eId=\"begin.1\">Deze vergadering was digitaal.</narrative>"));
  CHECK(holds(xml, "<td>\n<p>€ 1.200</p>\n</td>"));
  CHECK(holds(xml, "<narrative eId=\"b2-1\">a) eerst de pijlers</narrative>"));
  CHECK(holds(xml, "<heading>Ingekomen stukken</heading>"));  // a section without items
  CHECK(holds(xml, "Aldus opgemaakt door K. Oosterhof."));
}

TEST_CASE("what stands in a column beside the words is in the debate, with what it is",
          "[render]") {
  SiteFixture fixture;
  const std::string first = debate(fixture);
  CHECK(holds(first,
              "<narrative eId=\"b1.actie-1\" refersTo=\"#concept.action\">K. Oosterhof, Bureau "
              "Veiligheid: de toolkit delen met de gemeenten (vóór 1 december)</narrative>"));
  CHECK(holds(first,
              "<narrative eId=\"b2.actie-1\" refersTo=\"#concept.action\">de brug "
              "schouwen</narrative>"));
  CHECK(holds(first,
              "<TLCConcept eId=\"concept.action\" href=\"https://verslagen.example.nl/acties/\" "
              "showAs=\"Actie\"/>"));
  CHECK(holds(debate(fixture, 1),
              "<narrative eId=\"3.besluit-1\" refersTo=\"#concept.decision\">De ontheffing wordt "
              "verworpen.</narrative>"));
  fixture.archive.meetings.change(0).items[1].actions[0].block = 1;  // spoken of, not in a column
  fixture.archive.meetings.change(0).items[1].decisions[0].block = 1;
  const std::string spoken = debate(fixture);
  CHECK_FALSE(holds(spoken, "b1.actie-1"));
  CHECK(holds(spoken,
              "<speech eId=\"b1-2\" by=\"#person.d-tigelaar\" refersTo=\"#concept.decision "
              "#concept.action\">"));
}

TEST_CASE("a debate lists nobody without a public role", "[render]") {
  SiteFixture fixture;
  fixture.archive.people[3].has_page = false;
  const std::string xml = debate(fixture);
  CHECK_FALSE(holds(xml, "Akker"));
  CHECK_FALSE(holds(xml, "igelaar"));
  CHECK(holds(xml, "<narrative eId=\"b1-2\">Mevr. Tichel"));  // the words stay
}

TEST_CASE("hostile words make a valid debate", "[render]") {
  SiteFixture fixture;
  for (const std::string& words :
       {std::string("]]><speech by=\"x\">&amp;"), std::string("\x01\x0b\x1f\xef\xbf\xbe")}) {
    fixture.archive.meetings.change(0).items[1].title = words;
    fixture.archive.bodies[0].name = words + "!";
    fixture.texts[0].preamble = {Paragraph{Text{words, {}, {1, 1}}}};
    debate(fixture);
  }
}

TEST_CASE("the check of debates sees what is wrong", "[render]") {
  const SiteFixture fixture;
  const auto faults_with = [&](const std::string& right, const std::string& wrong) {
    std::string bytes = render_debate(fixture.site, 0, fixture.texts[0]).bytes;
    const std::size_t at = bytes.find(right);
    REQUIRE(at != bytes.npos);
    return xml_faults(bytes.replace(at, right.size(), wrong), "akomaNtoso", debate_rules());
  };
  CHECK(faults_with(" by=\"#person.n-van-elderen\"", "") ==
        Texts{"/akomaNtoso/debate/debateBody/debateSection/debateSection/speech: no by"});
  CHECK(faults_with("<num>B</num>\n", "").empty());
  CHECK(faults_with("<num>B</num>\n<heading>Ter besluitvorming</heading>",
                    "<heading>Ter besluitvorming</heading><num>B</num>")
            .size() == 1);
  CHECK(faults_with("<FRBRdate date=\"2020-10-05\" name=\"meeting\"/>", "").size() == 1);
}

TEST_CASE("only a meeting with a date has a debate, and its page links to it", "[render]") {
  SiteFixture fixture;
  CHECK(has_debate(fixture.site, 0));
  CHECK_FALSE(has_debate(fixture.site, 2));
  CHECK(holds(fixture.html(PageKind::meeting, 0), "2020-10-05-vo/debate.xml\""));
  CHECK_FALSE(holds(fixture.html(PageKind::meeting, 2), "debate.xml"));
  fixture.config.outputs.data = false;
  CHECK_FALSE(has_debate(fixture.site, 0));
  CHECK_FALSE(holds(fixture.html(PageKind::meeting, 0), "debate.xml"));
  CHECK_FALSE(has_debate(SiteFixture("nl", "").site, 0));
}

}  // namespace openverslag
