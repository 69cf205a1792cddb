// What pages claim beyond the words of the record: no more than the record bears out.
#include <catch2/catch.hpp>

#include "render/render.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

bool has(const std::string& html, std::string_view words) {
  return html.find(words) != std::string::npos;
}

std::size_t count(std::string_view text, std::string_view words) {
  std::size_t found = 0;
  for (auto at = text.find(words); at != text.npos; at = text.find(words, at + 1)) ++found;
  return found;
}

constexpr std::string_view kTask = "de toolkit delen met de gemeenten";

// The action of the first meeting, told again by an item of some meeting.
void tell_again(SiteFixture& fixture, ItemRef ref, ActionState state, std::string due = {}) {
  Archive& archive = fixture.archive;
  Action action;
  action.text = kTask;
  action.state = state;
  action.due = std::move(due);
  archive.meetings.change(ref.meeting).items[ref.item].actions.push_back(action);
  ItemLinks& links = archive.links[ref.meeting].items[ref.item];
  links.owners.emplace_back();
  links.actions.push_back(0);
  const auto index = static_cast<std::uint32_t>(links.owners.size() - 1);
  archive.actions[0].appearances.push_back({ref, index});
  archive.actions[0].state = state;
}

}  // namespace

TEST_CASE("a finished action is finished wherever it is told, and open where it was", "[render]") {
  SiteFixture fixture;
  tell_again(fixture, {1, 1}, ActionState::done);
  const std::string subject = fixture.html(PageKind::subject, 1);
  CHECK(count(subject, "<span class=\"state\">Klaar</span>") == 2);
  CHECK_FALSE(has(subject, "<span class=\"state\">Open</span>"));
  const std::string then = fixture.html(PageKind::meeting, 0);
  CHECK(has(then, "<span class=\"state\">Toen open</span>"));
  CHECK(has(then, "Klaar gemeld op <a href=\"../../vergaderingen/2020-11-02-vo/#3\">2 november"));
  CHECK_FALSE(has(fixture.html(PageKind::meeting, 1), "Klaar gemeld op"));
}

TEST_CASE("an action has one state within a meeting: that of its list", "[render]") {
  SiteFixture fixture;
  Archive& archive = fixture.archive;
  archive.meetings.change(0).items[1].actions[0].state = ActionState::unknown;
  archive.meetings.change(0).items[1].actions[0].due.clear();
  tell_again(fixture, {0, 3}, ActionState::open, "maart 2025");
  const std::string html = fixture.html(PageKind::meeting, 0);
  // In short, beside the item and beside the list.
  CHECK(count(html, "<span class=\"state\">Open</span>") == 3);
  CHECK(count(html, "· Gepland voor: maart 2025") == 3);
}

TEST_CASE("when an action is due is told once", "[render]") {
  SiteFixture fixture;
  Action& action = fixture.archive.meetings.change(0).items[1].actions[0];
  action.text = "de toolkit delen vóór 1 december";
  const std::string html = fixture.html(PageKind::actions);
  CHECK(has(html, "de toolkit delen vóór 1 december"));
  CHECK_FALSE(has(html, "Gepland voor: vóór 1 december"));
}

TEST_CASE("an action that no paragraph tells has an address of its own", "[render]") {
  const SiteFixture fixture;
  const std::string html = fixture.html(PageKind::meeting, 0);
  CHECK(has(html, "id=\"b1.actie-1\""));
  CHECK(has(html, "<a href=\"#b1.actie-1\">"));
  CHECK(has(fixture.html(PageKind::actions), "2020-10-05-vo/#b1.actie-1\">"));
}

TEST_CASE("words that begin with their holder do not name them twice", "[render]") {
  SiteFixture fixture;
  Action& action = fixture.archive.meetings.change(0).items[1].actions[0];
  action.owners[0].printed = "Dhrn. Oosterhof";
  action.owners[1].printed = "Bee";
  action.text = "Dhrn. Oosterhof en Bee delen de toolkit.";
  const std::string html = fixture.html(PageKind::meeting, 0);
  CHECK(has(html, "k-oosterhof/\">Dhrn. Oosterhof</a> en Bee delen de toolkit."));
  CHECK_FALSE(has(html, "Bee: "));
  CHECK_FALSE(has(fixture.html(PageKind::actions), "Bee. "));
}

TEST_CASE("an item that was dropped is not counted as discussed", "[render]") {
  SiteFixture fixture;
  Archive& archive = fixture.archive;
  archive.subjects[0].items = {{0, 2}};
  archive.subjects[0].dropped = 1;
  archive.links[0].items[2].subject = 0;
  archive.links[0].items[3].subject.reset();
  CHECK(has(fixture.html(PageKind::topics), "Aa</a> <span class=\"count\">1 keer, vervallen<"));
  const std::string subject = fixture.html(PageKind::subject, 0);
  CHECK(has(subject, "Op de agenda <span class=\"count\">1 keer, vervallen<"));
  CHECK(has(subject, "Vakantieparken</a> <span class=\"mark nl-data-badge\">Vervallen</span>"));
  CHECK(has(fixture.html(PageKind::meeting, 0), "<span>Vakantieparken (Vervallen)</span>"));
  CHECK_FALSE(has(fixture.html(PageKind::home), "brug-over-de-aa"));
}

TEST_CASE("a guess about who spoke says so on the person's page", "[render]") {
  SiteFixture fixture;
  const std::string marked = "(waarschijnlijk: er staat ‘Mevr. Tichel’)";
  CHECK(has(fixture.html(PageKind::person, 3), marked));
  fixture.archive.links[0].items[1].names[2].certainty = Certainty::certain;
  CHECK_FALSE(has(fixture.html(PageKind::person, 3), marked));
}

TEST_CASE("absences, and who wrote the minutes, stand on the page of a person", "[render]") {
  SiteFixture fixture;
  Person& person = fixture.archive.people[2];
  CHECK(has(fixture.html(PageKind::person, 2), "5 oktober 2020</a> <span class=\"extra\">(secre"));
  CHECK(has(fixture.html(PageKind::person, 2), "1 vergadering, op 5 oktober 2020."));
  CHECK_FALSE(has(fixture.html(PageKind::person, 2), "Afwezig bij"));
  person.attended.clear();
  person.absent = {0};
  const std::string html = fixture.html(PageKind::person, 2);
  CHECK(has(html, "Afwezig bij</h2>"));
  CHECK(has(html, "vergaderingen/2020-10-05-vo/\">5 oktober 2020</a>"));
}

TEST_CASE("printed roles come after the registered ones, once, with where and when", "[render]") {
  SiteFixture fixture;
  Attendee& printed = fixture.archive.meetings.change(0).header.present[0];
  printed.role = "vz";  // in the chair of that meeting, and marked there
  printed.organisation = "Oever";
  const std::string html = fixture.html(PageKind::person, 1);
  CHECK(has(html, "<li>voorzitter Waterkant <a"));
  CHECK(has(html, "In de verslagen: Oever <span class=\"period\">(Veiligheidsoverleg, 5 oktober"));
  CHECK_FALSE(has(html, "vz"));
  printed.organisation = "Waterkant";
  CHECK_FALSE(has(fixture.html(PageKind::person, 1), "In de verslagen:"));
}

TEST_CASE("a meeting says that its status is not known, or says it once", "[render]") {
  SiteFixture fixture;
  CHECK(has(fixture.html(PageKind::meeting, 2), "blijkt niet of dit verslag is vastgesteld"));
  fixture.archive.meetings.change(1).header.extra = {{"Status", "concept", {}}};
  const std::string draft = fixture.html(PageKind::meeting, 1);
  CHECK_FALSE(has(draft, "blijkt niet of"));
  CHECK_FALSE(has(draft, "<dt>Status</dt>"));
}

TEST_CASE("links to places are named for them, and stand outside the heading", "[render]") {
  const SiteFixture fixture;
  const std::string html = fixture.html(PageKind::meeting, 0);
  CHECK(has(html, "</h3><a class=\"here\" href=\"#b1\" aria-label=\"Link naar B1\"></a>"));
  CHECK(has(html, "href=\"#b1-2\" aria-label=\"Link naar B1, alinea 2\""));
  CHECK(has(html, "Onderwerp</strong> <a href=\"../../onderwerpen/jaarwisseling/\">Jaarwiss"));
  CHECK(has(html, "Thema (automatisch gekozen)</strong> <a"));
  CHECK_FALSE(has(fixture.html(PageKind::meeting, 2), "Vorige en volgende vergadering"));
}

TEST_CASE("beside an item adopted minutes are told once, and what else it decided", "[render]") {
  SiteFixture fixture;
  Item& item = fixture.archive.meetings.change(1).items[0];
  item.decisions = {
      {"Het verslag wordt vastgesteld.", DecisionKind::agreed, 0, item.adoptions[0].place},
      {"De data worden vastgesteld.", DecisionKind::agreed, 0, {12, 1}}};
  const std::string html = fixture.html(PageKind::meeting, 1);
  CHECK(has(html, "<p class=\"label\">Stelt gewijzigd vast: verslag van</p>"));
  CHECK_FALSE(has(html, "<p>Het verslag wordt vastgesteld."));
  CHECK(has(html, "<p>De data worden vastgesteld."));
}

TEST_CASE("the first page says how many more decisions a meeting took", "[render]") {
  SiteFixture fixture;
  CHECK_FALSE(has(fixture.html(PageKind::home), "en nog "));
  auto& decisions = fixture.archive.meetings.change(0).items[1].decisions;
  decisions.resize(5, decisions.front());
  CHECK(has(fixture.html(PageKind::home),
            "<a href=\"vergaderingen/2020-10-05-vo/\">en nog 2 besluiten</a>"));
}

TEST_CASE("whoever leaves subscribing out of the menu finds it in the footer", "[render]") {
  SiteFixture fixture;
  const std::string link = "<li><a href=\"../abonneren/\">Abonneren</a></li>";
  CHECK(count(fixture.html(PageKind::privacy), "../abonneren/\"") == 1);
  std::erase_if(fixture.site.menu, [](const auto& each) { return each.address == "abonneren/"; });
  CHECK(count(fixture.html(PageKind::privacy), link) == 1);
  fixture.site.feeds.clear();
  CHECK(count(fixture.html(PageKind::privacy), link) == 0);
}

TEST_CASE("nothing on a page depends on the day it is read", "[render]") {
  const SiteFixture fixture;
  CHECK(has(fixture.html(PageKind::home), "Onlangs op de agenda (tot en met 2 november 2020)"));
  CHECK(has(fixture.html(PageKind::actions_of_year, 2020), "Acties die in 2020 voor het eerst"));
  CHECK(has(fixture.html(PageKind::actions), "Acties die nog niet klaar zijn gemeld"));
}

}  // namespace openverslag
