#include "render/archive_fixture.h"

namespace openverslag {

namespace {

using namespace std::chrono;

// Indices, as the vectors below have them.
enum People : PersonIndex { kAkker, kVanElderen, kOosterhof, kTigelaar };
enum Bodies : BodyIndex { kBoard, kGroup };
enum Meetings : MeetingIndex { kFirst, kSecond, kUndated };
enum Subjects : SubjectIndex { kBridge, kFireworks };

Date on(int y, unsigned m, unsigned d) { return year{y} / month{m} / day{d}; }

Attendee attendee(std::string printed, std::string surname, std::string organisation = "") {
  Attendee each;
  each.printed = std::move(printed);
  PersonName name;
  name.surname = std::move(surname);
  each.name = std::optional(std::move(name));
  each.organisation = std::move(organisation);
  return each;
}

Resolved surely(PersonIndex person) { return {Certainty::certain, person}; }

Text text(std::string plain, std::uint32_t line, std::vector<Mark> marks = {}) {
  return {std::move(plain), std::move(marks), {line, 1}};
}

Item item(std::string number, std::string title, std::string anchor, std::uint32_t line) {
  Item each;
  each.printed_number = number;
  each.number = std::move(number);
  each.title = std::move(title);
  each.anchor = std::move(anchor);
  each.place = {line, 1};
  each.last_line = line + 3;
  return each;
}

Item opening() {
  Item each = item("", "Opening", "a", 10);
  each.section = 0;
  each.is_section = true;
  each.generic = true;
  each.adoptions.push_back({on(2020, 10, 5), true, {11, 1}});
  return each;
}

Item fireworks(std::uint32_t section, std::uint32_t line) {
  Item each = item("1", "Jaarwisseling <2020-2021>", "b1", line);
  each.section = section;
  each.names = {{NameRole::speaker, false, 0, 0, 16, "Dhr. Van Elderen"},
                {NameRole::mention, false, 0, 40, 52, "mevr. Tichel"},
                {NameRole::speaker, false, 1, 0, 12, "Mevr. Tichel"}};
  each.decisions.push_back({"Het overleg stemt in met de campagne.", DecisionKind::agreed, 2, {}});
  Action action;
  action.text = "de toolkit delen met de gemeenten";
  action.owners = {{"K. Oosterhof", std::optional(PersonName{})}, {"Bureau Veiligheid", {}}};
  action.due = "vóór 1 december";
  action.state = ActionState::open;
  each.actions.push_back(action);
  return each;
}

Item dropped() {
  Item each = item("1a", "Vakantieparken", "b1a", 24);
  each.printed_number = "a)";
  each.section = 1;
  each.parent = 1;
  each.outcome = Outcome::dropped;
  each.outcome_printed = "Onderwerp vervallen";
  return each;
}

Item bridge(std::uint32_t section) {
  Item each = item("2", "Brug over de Aa", "b2", 30);
  each.section = section;
  each.postscript = true;
  each.postscripts = {3};
  Action action;
  action.text = "de brug schouwen";
  action.state = ActionState::done;
  each.actions.push_back(action);
  return each;
}

Facts first_meeting() {
  Facts facts;
  facts.source = "2020/2020-10-05-vo.md";
  Header& header = facts.header;
  header.title = "Verslag VO 5 oktober 2020 Openbaar";
  header.body = "VO";
  header.publicity = "Openbaar";
  header.date = on(2020, 10, 5);
  header.start = TimeOfDay{585};
  header.end = TimeOfDay{660};
  header.location = "Raadszaal, Stadhuis";
  header.chair = attendee("N. van Elderen", "Elderen");
  header.secretary = attendee("K. Oosterhof", "Oosterhof");
  header.present = {attendee("N. van Elderen", "Elderen", "Waterkant"),
                    attendee("K. Oosterhof", "Oosterhof"), attendee("D. Tigelaar", "Tigelaar")};
  header.absent = {attendee("F. Akker", "Akker")};
  header.absent.front().note = "m.k.";
  header.extra = {{"Kenmerk", "2020-117", {8, 1}}};
  facts.sections = {{"A", "Opening", {10, 1}},
                    {"B", "Ter besluitvorming", {14, 1}},
                    {"C", "Ingekomen stukken", {40, 1}}};
  facts.items = {opening(), fireworks(1, 14), dropped(), bridge(1)};
  facts.items.front().adoptions.clear();
  facts.source_lines = 48;
  return facts;
}

Facts second_meeting() {
  Facts facts;
  facts.source = "2020-11-02-vo.md";
  facts.header.title = "Concept-verslag VO";
  facts.header.body = "VO";
  facts.header.date = on(2020, 11, 2);
  facts.header.draft = true;
  facts.header.published = on(2020, 11, 20);
  facts.sections = {{"A", "Opening", {3, 1}}};
  Item again = item("3", "Jaarwisseling 2020-2021", "3", 6);
  Decision rejected{"De ontheffing wordt verworpen.", DecisionKind::rejected, std::nullopt, {}};
  again.decisions.push_back(rejected);
  facts.items = {opening(), again};
  return facts;
}

Facts undated_meeting() {
  Facts facts;
  facts.source = "werkgroep.md";
  facts.header.body = "Werkgroep Oever";
  return facts;
}

std::vector<PlannedMeeting> planned_meetings() {
  RegisteredPlan next;
  next.body = "VO";
  next.date = on(2020, 12, 7);
  next.start = TimeOfDay{585};
  next.end = TimeOfDay{660};
  next.location = "Raadszaal, Stadhuis";
  next.agenda = {"A. Opening", "B1. Brug <over> de Aa; dek, pijlers"};
  RegisteredPlan called_off;
  called_off.body = "VO";
  called_off.date = on(2021, 1, 11);
  called_off.cancelled = true;
  return {{"2020-12-07-vo", "2020-12-07-vo", {}, kBoard, next},
          {"2021-01-11-vo", "2021-01-11-vo", {}, kBoard, called_off}};
}

MeetingText first_words() {
  MeetingText words;
  words.preamble = {Paragraph{text("Deze vergadering was digitaal.", 9)}};
  words.items.resize(4);
  words.items[0].blocks = {Paragraph{text("De voorzitter opent de vergadering.", 10)}};
  words.items[1].blocks = {
      Paragraph{text("Dhr. Van Elderen licht de memo toe; ook mevr. Tichel is blij & tevreden.", 15,
                     {{MarkKind::bold, 0, 4}, {MarkKind::italic, 17, 35}})},
      Paragraph{text("Mevr. Tichel vraagt wanneer de scenario's gereed zijn.", 16)},
      Paragraph{text("Het overleg stemt in met de campagne.", 17)}};
  words.items[2].blocks = {Paragraph{text("Onderwerp vervallen", 24)}};
  words.items[3].blocks = {
      ListItem{0, "a)", std::nullopt, text("eerst de pijlers", 30)},
      ListItem{0, "b)", true, text("dan het dek", 31)},
      Table{{{{{{text("Deel", 32)}}, {{text("Kosten", 32)}}}, true, {32, 1}},
             {{{{text("Dek", 33)}}, {{text("€ 1.200", 33)}}}, false, {33, 1}}}},
      Paragraph{text("(naschrift: de brug is op 12 oktober geschouwd)", 34)}};
  words.closing = {Paragraph{text("Aldus opgemaakt door K. Oosterhof.", 44)}};
  return words;
}

MeetingText second_words() {
  MeetingText words;
  words.items.resize(2);
  words.items[0].blocks = {
      Paragraph{text("Het verslag van 5 oktober 2020 wordt gewijzigd vastgesteld.", 4)}};
  words.items[1].blocks = {Paragraph{text("De ontheffing wordt verworpen.", 6)}};
  return words;
}

ItemLinks no_links(const Item& of) {
  ItemLinks links;
  links.names.resize(of.names.size());
  for (const Action& action : of.actions) links.owners.emplace_back(action.owners.size());
  return links;
}

MeetingLinks unresolved(const Facts& facts, std::string id, BodyIndex body) {
  MeetingLinks links;
  links.id = links.first_id = std::move(id);
  links.body = body;
  links.present.resize(facts.header.present.size());
  links.absent.resize(facts.header.absent.size());
  for (const Item& each : facts.items) links.items.push_back(no_links(each));
  return links;
}

void resolve_first(MeetingLinks& links) {
  links.next = kSecond;
  links.adopted_in = ItemRef{kSecond, 0};
  links.chair = surely(kVanElderen);
  links.secretary = surely(kOosterhof);
  links.present = {surely(kVanElderen), surely(kOosterhof), surely(kTigelaar)};
  links.absent = {surely(kAkker)};
  ItemLinks& item_links = links.items[1];
  item_links.names = {
      surely(kVanElderen), {Certainty::probable, kTigelaar}, {Certainty::probable, kTigelaar}};
  item_links.owners = {{surely(kOosterhof), {}}};
  item_links.subject = kFireworks;
  item_links.themes = {0};
  item_links.actions = {0};
  links.items[3].subject = kBridge;
  links.items[3].actions = {1};
}

Person person(std::string id, std::string name, std::string sort_name) {
  Person each;
  each.id = std::move(id);
  each.name = std::move(name);
  each.sort_name = std::move(sort_name);
  return each;
}

std::vector<Person> people() {
  std::vector<Person> all = {person("f-akker", "F. Akker", "Akker, F."),
                             person("n-van-elderen", "N. van Elderen", "Elderen, N. van"),
                             person("k-oosterhof", "K. Oosterhof", "Oosterhof, K."),
                             person("d-tigelaar", "D. Tigelaar", "Tigelaar, D.")};
  all[kAkker].has_page = false;
  all[kAkker].absent = {kFirst};
  all[kVanElderen].registered = true;
  all[kVanElderen].variants = {"Dhr. Van Elderen"};
  all[kVanElderen].memberships = {
      {kBoard, "voorzitter", "Waterkant", on(2019, 1, 1), std::nullopt}};
  all[kVanElderen].attended = all[kVanElderen].chaired = {kFirst};
  all[kVanElderen].contributions = {{{kFirst, 1}, 0}};
  all[kOosterhof].attended = {kFirst};
  all[kOosterhof].actions = {0};
  all[kTigelaar].attended = {kFirst};
  all[kTigelaar].contributions = {{{kFirst, 1}, 1}};
  return all;
}

}  // namespace

Archive small_archive() {
  Archive archive;
  archive.meetings = {first_meeting(), second_meeting(), undated_meeting()};
  archive.links = {unresolved(archive.meetings[0], "2020-10-05-vo", kBoard),
                   unresolved(archive.meetings[1], "2020-11-02-vo", kBoard),
                   unresolved(archive.meetings[2], "werkgroep", kGroup)};
  resolve_first(archive.links[kFirst]);
  archive.links[kSecond].previous = kFirst;
  archive.links[kSecond].items[1].subject = kFireworks;
  archive.planned = planned_meetings();
  archive.bodies = {{"vo",
                     "Veiligheidsoverleg",
                     {},
                     "Overleg van de burgemeesters.",
                     "",
                     {kFirst, kSecond},
                     {{kVanElderen, kFirst, kFirst, 1},
                      {kOosterhof, kFirst, kFirst, 1},
                      {kTigelaar, kFirst, kFirst, 1}}},
                    {"werkgroep-oever", "Werkgroep Oever", {}, "", "", {kUndated}, {}}};
  archive.people = people();
  archive.subjects = {
      {"brug-over-de-aa", {}, "Brug over de Aa", {{kFirst, 3}}, 0, {}, {}},
      {"jaarwisseling", {}, "Jaarwisseling", {{kFirst, 1}, {kSecond, 1}}, 0, {0}, {kBridge}}};
  archive.themes = {{"openbare-orde-en-veiligheid",
                     "openbare orde en veiligheid",
                     "https://identifier.overheid.nl/tooi/def/thes/top/c_d58b78ca",
                     {{kFirst, 1}},
                     {kFireworks}}};
  archive.actions = {{{{{kFirst, 1}, 0}}, ActionState::open},
                     {{{{kFirst, 3}, 0}}, ActionState::done}};
  archive.decisions = {{{kFirst, 1}, 0}, {{kSecond, 1}, 0}};
  return archive;
}

std::vector<MeetingText> small_archive_texts() { return {first_words(), second_words(), {}}; }

}  // namespace openverslag
