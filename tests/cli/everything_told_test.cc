// What a page tells of a meeting is in every set of data: each action, decision and paragraph.
#include <tinyxml2.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/program_fixture.h"
#include "project_root.h"
#include "render/schema_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using Files = std::map<std::string, std::string>;
using Texts = std::vector<std::string>;

// The example, and a site of every form of minutes that the readers are tried with.
Files site_of_example() {
  const ProgramFixture program;
  fs::copy(PROJECT_ROOT "/content", program.path("content"),
           fs::copy_options::recursive | fs::copy_options::overwrite_existing);
  REQUIRE(program.build().code == 0);
  return program.site();
}

Files site_of_forms() {
  const ProgramFixture program;
  program.write("content/site.toml", "title = \"Vormen\"\nbase_url = \"https://v.example/\"\n");
  fs::create_directories(program.path("content/meetings"));
  for (const auto& file : fs::directory_iterator(PROJECT_ROOT "/tests/forms")) {
    if (file.is_regular_file() && file.path().extension() != ".json")
      fs::copy(file.path(), program.path("content/meetings"));
  }
  const ProgramResult outcome = program.build();
  INFO(outcome.err);
  REQUIRE(outcome.code == 0);
  return program.site();
}

std::size_t times(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

// What each element with a name says, and what it is said to be.
struct Passage {
  std::string words;
  std::string refers;
};

void add_words(const tinyxml2::XMLNode& node, std::string& words) {
  for (const auto* child = node.FirstChild(); child != nullptr; child = child->NextSibling()) {
    if (const auto* text = child->ToText()) words += text->Value();
    add_words(*child, words);
  }
}

void add_passages(const tinyxml2::XMLElement& element, std::map<std::string, Passage>& passages) {
  if (const char* name = element.Attribute("eId")) {
    Passage& passage = passages[name];
    add_words(element, passage.words);
    if (const char* refers = element.Attribute("refersTo")) passage.refers = refers;
  }
  for (const auto* child = element.FirstChildElement(); child != nullptr;
       child = child->NextSiblingElement())
    add_passages(*child, passages);
}

std::size_t count_of(const std::map<std::string, Passage>& passages, const std::string& item,
                     std::string_view concept_name) {
  std::size_t count = 0;
  for (const auto& [name, passage] : passages) {
    // "3-1" is a paragraph of "3"; "3-2-1" is one of the second item 3.
    const bool is_paragraph = name.starts_with(item + "-") &&
                              name.find_first_not_of("0123456789", item.size() + 1) == name.npos;
    const bool is_inside = is_paragraph || name.starts_with(item + ".");
    if (is_inside && passage.refers.find(concept_name) != std::string::npos) ++count;
  }
  return count;
}

// Several may stand in one paragraph.
void check_marks(std::size_t marked, std::size_t told) {
  CHECK(marked <= told);
  CHECK((marked > 0) == (told > 0));
}

void check_debate(const std::string& xml, const json& meeting) {
  tinyxml2::XMLDocument document;
  REQUIRE(document.Parse(xml.c_str()) == tinyxml2::XML_SUCCESS);
  std::map<std::string, Passage> passages;
  add_passages(*document.RootElement(), passages);
  for (const json& item : meeting.at("agenda")) {
    const std::string anchor = item.at("id");
    INFO(anchor);
    check_marks(count_of(passages, anchor, "concept.action"), item.at("actions").size());
    check_marks(count_of(passages, anchor, "concept.decision"), item.at("motions").size());
    for (const json& speech : item.at("speeches")) {
      const auto passage = passages.find(speech.at("id"));
      REQUIRE(passage != passages.end());
    }
    for (std::size_t i = 0; i < item.at("actions").size(); ++i) {
      const auto own = passages.find(anchor + ".actie-" + std::to_string(i + 1));
      if (own == passages.end()) continue;
      CHECK(own->second.words.find(item.at("actions")[i].at("text").get<std::string>()) !=
            std::string::npos);
    }
  }
}

// Of the data of one meeting, all of a kind: "motions".
Texts texts_in(const json& meeting, const char* kind) {
  Texts texts;
  for (const json& item : meeting.at("agenda")) {
    for (const json& each : item.at(kind)) texts.push_back(each.at("text"));
  }
  return texts;
}

// And in the data of all meetings, of the event.
Texts texts_of(const json& popolo, const char* kind, const std::string& event) {
  Texts texts;
  for (const json& each : popolo.at(kind)) {
    if (each.at("event_id") == event && !each.contains("url") &&
        each.value("id", "").find("#begin.") == std::string::npos &&
        each.value("id", "").find("#end.") == std::string::npos)
      texts.push_back(each.at("text"));
  }
  return texts;
}

// What is told of actions in that event, in whatever meeting they were told first.
Texts mentions_of(const json& popolo, const std::string& event) {
  Texts texts;
  for (const json& action : popolo.at("actions")) {
    for (const json& each : action.at("mentions")) {
      if (each.at("event_id") == event && !each.contains("url")) texts.push_back(each.at("text"));
    }
  }
  std::ranges::sort(texts);
  return texts;
}

Texts sorted(Texts texts) {
  std::ranges::sort(texts);
  return texts;
}

struct Counts {
  std::size_t meetings = 0;
  std::size_t actions = 0;
  std::size_t motions = 0;
  std::size_t speeches = 0;
  std::size_t columns = 0;  // of tables with actions beside the words
};

Counts check_site(const Files& site) {
  Counts counts;
  const json popolo = json::parse(site.at("data/popolo.json"));
  for (const auto& [path, bytes] : site) {
    if (!path.ends_with("/data.json")) continue;
    const json meeting = json::parse(bytes);
    const std::string id = meeting.at("id");
    const std::string folder = path.substr(0, path.size() - 9);
    INFO(path);
    const std::string& page = site.at(folder + "index.html");
    const Texts actions = texts_in(meeting, "actions");
    const Texts motions = texts_in(meeting, "motions");
    CHECK(times(page, "class=\"note action") == actions.size());
    CHECK(times(page, "class=\"note decision") >= motions.size());
    if (site.contains(folder + "debate.xml")) check_debate(site.at(folder + "debate.xml"), meeting);
    const std::string year = meeting.contains("start_date")
                                 ? meeting.at("start_date").get<std::string>().substr(0, 4)
                                 : "undated";
    const json of_year = json::parse(site.at("data/popolo-" + year + ".json"));
    // A second file of a meeting tells only what the first does not.
    const bool is_first = std::ranges::any_of(
        popolo.at("events"), [&](const json& event) { return event.at("id") == id; });
    if (is_first) {
      CHECK(mentions_of(popolo, id) == sorted(actions));
      CHECK(texts_of(of_year, "actions", id) == texts_of(popolo, "actions", id));
      CHECK(texts_of(popolo, "motions", id) == motions);
      CHECK(texts_of(of_year, "motions", id) == motions);
      CHECK(texts_of(of_year, "speeches", id) == texts_in(meeting, "speeches"));
    }
    ++counts.meetings;
    counts.actions += actions.size();
    counts.motions += motions.size();
    counts.speeches += texts_in(meeting, "speeches").size();
    counts.columns += times(page, ".actie-");
  }
  // One row each: decisions as often as they are told, actions once however often.
  CHECK(times(site.at("data/besluiten.csv"), "/vergaderingen/") == popolo.at("motions").size());
  CHECK(times(site.at("data/acties.csv"), "/vergaderingen/") <= popolo.at("actions").size());
  CHECK(times(site.at("data/acties.csv"), "/vergaderingen/") > 0);
  CHECK(schema_faults(json::parse(site.at("data/popolo.schema.json")), popolo) == Texts{});
  return counts;
}

}  // namespace

TEST_CASE("every action, decision and paragraph of the example is in all data that tell of it",
          "[cli][example]") {
  const Counts counts = check_site(site_of_example());
  CHECK(counts.meetings == 40);  // one of them is a translation
  CHECK(counts.actions > 80);
  CHECK(counts.motions > 80);
  CHECK(counts.speeches > 300);
  CHECK(counts.columns > 10);
}

TEST_CASE("every action, decision and paragraph of all forms of minutes is in all data",
          "[cli][example]") {
  const Counts counts = check_site(site_of_forms());
  CHECK(counts.meetings > 60);
  CHECK(counts.actions > 80);
  CHECK(counts.motions > 80);
  CHECK(counts.columns > 2);
}

}  // namespace openverslag
