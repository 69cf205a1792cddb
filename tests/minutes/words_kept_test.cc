#include <catch2/catch.hpp>
#include <map>

#include "document/reader.h"
#include "minutes/agenda.h"
#include "minutes/minutes_fixture.h"
#include "text/source.h"

using namespace openverslag;

namespace {

using Bag = std::map<std::string, int>;

void add_words(Bag& bag, std::string_view text, int times) {
  std::string word;
  for (const char c : std::string(text) + " ") {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalnum(byte)) {
      word += c;
    } else if (!word.empty()) {
      bag[word] += times;
      word.clear();
    }
  }
}

void add_attendee(Bag& bag, const std::optional<Attendee>& attendee) {
  if (attendee) add_words(bag, attendee->printed, -1);
}

void take_header(Bag& bag, const Header& header) {
  for (const std::string* words :
       {&header.title, &header.location, &header.publicity, &header.body})
    add_words(bag, *words, -1);
  add_attendee(bag, header.chair);
  add_attendee(bag, header.secretary);
  for (const Attendee& attendee : header.present) add_words(bag, attendee.printed, -1);
  for (const Attendee& attendee : header.absent) add_words(bag, attendee.printed, -1);
  for (const ExtraLabel& extra : header.extra) add_words(bag, extra.label + " " + extra.value, -1);
}

void take_items(Bag& bag, const Meeting& meeting) {
  for (const Section& section : meeting.facts.sections)
    add_words(bag, section.code + " " + section.title, -1);
  for (std::size_t index = 0; index < meeting.facts.items.size(); ++index) {
    const Item& item = meeting.facts.items[index];
    add_words(bag, item.printed_number.str() + " " + item.title + " " + item.outcome_printed.str(),
              -1);
    for (const Block& block : meeting.text.items[index].blocks)
      add_words(bag, plain_text(block), -1);
    for (const Action& action : item.actions) {
      if (action.block) continue;
      add_words(bag, action.text + " " + action.due, -1);
      for (const Owner& owner : action.owners) add_words(bag, owner.printed, -1);
    }
  }
}

// Words of the document that the meeting does not hold as often, apart from those of labels, dates
// and columns, which the fields stand for.
std::string lost_words(const std::string& markdown, const std::string& stood_for) {
  Diagnostics diagnostics;
  const auto source = make_source("meetings/verslag.md", markdown, diagnostics);
  const Document document = read_document(*source, diagnostics).value();
  Bag bag;
  for (const Block& block : document.blocks) add_words(bag, plain_text(block), 1);
  const Meeting meeting = read_minutes(document, standard_vocabulary(), diagnostics);
  take_header(bag, meeting.facts.header);
  take_items(bag, meeting);
  for (const Block& block : meeting.text.preamble) add_words(bag, plain_text(block), -1);
  for (const Block& block : meeting.text.closing) add_words(bag, plain_text(block), -1);
  Bag allowed;
  add_words(allowed, stood_for, 1);
  std::string lost;
  for (const auto& [word, times] : bag) {
    if (times > 0 && allowed.find(word) == allowed.end()) lost += word + " ";
  }
  return lost;
}

constexpr const char* kStoodFor =
    "Datum Tijd Tijdstip Locatie Plaats Aanwezig Afwezig Voorzitter voorzitter Secretaris Notulist "
    "verslag Overleg "
    "Nr NR Onderwerp Toelichting Actie Acties Wie Wanneer Agendapunt Bespreking uur van tot";

}  // namespace

TEST_CASE("no word of minutes in headings is lost", "[minutes]") {
  CHECK(lost_words(R"(# Gemeente Zandwijk

Vooraf: koffie.

## Verslag Werkgroep Water

**Datum:** 3 maart 2021, bij mooi weer
**Tijd:** 19.30 uur tot laat
**Locatie:** Sluishuis
**Locatie:** ook online
**Overleg:** gezamenlijk overleg van 3 maart 2021 met de sluiswachter
**Voorzitter:** Anna Aak en later Bert Bel
**Kenmerk:** ZW-12

Aanwezig:

- Anna Aak (voorzitter, tot het einde)
- Bert Bel - Gemeente Duinen - lid
- iemand van het waterschap
- RIvG

Afwezig: niemand, behalve de burgemeester van Duinen

## Agenda

1. Opening
2. Sluis

## 1. Opening (Anna)

> Citaat.

    code

## Ter informatie

### 2a) Sluis

Tekst met **vet** en een [link](https://example.org).

| Eigen | Tabel |
|---|---|
| een | twee |

## Actielijst

| Nr | Actie | Wie | Wanneer |
|---|---|---|---|
| 12 | Bellen | Anna | morgen |

## Handtekening
Anna Aak
)",
                   std::string(kStoodFor) + " 3 maart 2021 19 30") == "");
}

TEST_CASE("no word of minutes in tables is lost", "[minutes]") {
  CHECK(lost_words(R"(Vooraf.

| Datum | 3 maart 2021 | Zaal 4 |
|---|---|---|
| Onbekend | iets | anders |
| Aanwezig | A. Aak, B. Bel (ziek) | |
| Afwezig | | |
| | C. Cent | |

Tussenin.

| Nr | Onderwerp | Bespreking | Actie | Wie | Besluit |
|---|---|---|---|---|---|
| | | weesrij | weesactie | | |
| A | Opening | | | | |
| OM | Overig | woorden | taak | | akkoord |
| B 4 | Alles | zin die wordt af- | | Bel | |
| | | gebroken hier | | | |
| 12 | | zonder titel | | | |
| x y z w | | lange code | doe dit | Aak | nee |

Blad 1 van 3

| | | zonder kop | | | |
|---|---|---|---|---|---|
| 5 | Vijf | vijfde | | | |

Slot.
)",
                   std::string(kStoodFor) + " 3 maart 2021 Zaal af gebroken") == "");
}
