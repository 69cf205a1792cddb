// Values of which one part stands in one paragraph, item or row, and the rest in the next.
#include <catch2/catch.hpp>

#include "document/reader.h"
#include "privacy/leaks.h"
#include "privacy/rules.h"

namespace openverslag {
namespace {

std::string leaks_in(std::string path, std::string bytes, const PrivacyRules& rules = {}) {
  Diagnostics diagnostics;
  const Source source{std::move(path), std::move(bytes)};
  std::string out;
  for (const Leak& leak : find_leaks(source, *read_document(source, diagnostics), rules))
    out += std::string(key_of(leak.kind)) + " ";
  return out;
}

}  // namespace

TEST_CASE("an address may stand on two paragraphs, items or rows", "[privacy][neighbours]") {
  for (const std::string words :
       {"Dorpsstraat 12\n\n1234 AB Aa\n", "- Dorpsstraat 12\n- 1234 AB Aa\n",
        "Fam. Okker, Dorpsstraat 12,\n\n1234AB\n", "Dorpsstraat 12\n\nPostcode: 1234 AB\n",
        "1234 AB\n\n12\n", "Postcode 1234 AB\n\nHuisnummer: 12 bis\n",
        "| Adres | Dorpsstraat 12 |\n|---|---|\n| Postcode | 1234 AB |\n",
        "| Naam | Brief |\n|---|---|\n| Dorpsstraat 12 | 3 |\n| 1234 AB Aa | 4 |\n",
        "| Straat | Nr. | Postcode |\n|---|---|---|\n| Dorpsstraat | 12 | 1234 AB |\n",
        "## Dorpsstraat 12\n\n1234 AB Aa\n"}) {
    INFO(words);
    CHECK(leaks_in("a.md", words) == "address ");
  }
  CHECK(leaks_in("a.html", "<p>Dorpsstraat 12</p><p>1234 AB Aa</p>") == "address ");
  CHECK(leaks_in("a.html", "<ul><li>Dorpsstraat 12<li>1234&nbsp;AB Aa</ul>") == "address ");
  CHECK(leaks_in("a.html", "<table><tr><td><p>Dorpsstraat 12<p>1234 AB</table>") == "address ");
}

TEST_CASE("a value may stand below the word for it", "[privacy][neighbours]") {
  CHECK(leaks_in("a.md", "Geboortedatum:\n\n12-03-1970\n") == "birth-date ");
  CHECK(leaks_in("a.md", "- Geboren\n- 12 maart 1970\n") == "birth-date ");
  CHECK(leaks_in("a.md", "BSN\n\n12345672\n") == "bsn ");
  CHECK(leaks_in("a.md", "Kenteken\n\n12 ABC 3\n") == "licence-plate ");
  CHECK(leaks_in("a.md", "w.g.\n\nJ. Tamsma\n") == "signature ");
  CHECK(leaks_in("a.md",
                 "| de voorzitter | de griffier |\n|---|---|\n| w.g. | w.g. |\n"
                 "| J. Tamsma | K. Brinkhof |\n") == "signature signature ");
  CHECK(leaks_in("a.md", "Woonadres:\n\nDorpsstraat 12\n") == "address ");
}

TEST_CASE("what only follows on each other is no value", "[privacy][neighbours]") {
  for (const std::string words :
       {"Besluit 12\n\n2024 AB heeft besloten\n", "Aantal 12\n\n1500 mensen kwamen\n",
        "Markt 12\n\n1500 en 12 euro\n", "w.g.\n\nDe voorzitter sluit de vergadering.\n",
        "Postbus 12\n\n1234 AB Aa\n", "Locatie: raadzaal, Markt 1\n\n1234 AB Aa\n",
        "Zie 1234 AB\n\n3. Volgende vergadering op maandag 4 mei\n",
        "| Post | 2023 |\n|---|---|\n| Pomp 12 | 3400 |\n| AB | 12 |\n",
        "Zij is geboren in Aa.\n\nDe vergadering van 12-03-2024 gaat door.\n"}) {
    INFO(words);
    CHECK(leaks_in("a.md", words) == "");
  }
}

TEST_CASE("a value may be cut in two by paragraphs, items, lines or cells",
          "[privacy][neighbours]") {
  CHECK(leaks_in("a.md", "Bel 06-12\n\n345678\n") == "phone ");
  CHECK(leaks_in("a.md", "- Mail k.brinkhof@\n- post.nl\n") == "email ");
  CHECK(leaks_in("a.md", "Mail k.brinkhof\n\n@post.nl\n") == "email ");
  CHECK(leaks_in("a.md", "- BSN 12345\n- 6782\n") == "bsn ");
  CHECK(leaks_in("a.md", "Het kenteken is 12-ABC-\n3, zegt hij.\n") == "licence-plate ");
  CHECK(leaks_in("a.html", "<table><tr><td>Geboren<td>12<td>03<td>1970</table>") == "birth-date ");
  CHECK(leaks_in("a.md", "Faculteit\nPostbus 12, 4400 AA Aa\n") == "");
  CHECK(leaks_in("a.md", "- Jaar 2023\n- 12345678\n") == "");
}

TEST_CASE("a mobile number may be cut in two by cells below each other", "[privacy][neighbours]") {
  const std::string head = "| Naam | Bereikbaar |\n|---|---|\n";
  CHECK(leaks_in("a.md", head + "| Tamsma | 06 |\n| | 12345678 |\n") == "phone ");
  CHECK(leaks_in("a.md", head + "| Tamsma | 06- |\n| | 1234 5678 |\n") == "phone ");
  CHECK(leaks_in("a.md", "06\n\n12345678\n") == "phone ");
  CHECK(leaks_in("a.md", "06\n12345678\n") == "phone ");
  // Numbers below each other, and other ones.
  CHECK(leaks_in("a.md", head + "| Pomp | 05 |\n| Brug | 06 |\n| Sluis | 12345678 |\n") == "");
  CHECK(leaks_in("a.md", head + "| Pomp | 07 |\n| Brug | 12345678 |\n") == "");
  CHECK(leaks_in("a.md", head + "| Pomp | 06 |\n| Brug | 1234567 |\n") == "");
}

TEST_CASE("a number that is cut in two may have a sentence behind it", "[privacy][neighbours]") {
  CHECK(leaks_in("a.md", "IBAN: NL70 INGB\n\n9141 7776 31\n") == "iban ");
  CHECK(leaks_in("a.md", "NL70\n\nINGB 9141 7776 31\n") == "iban ");
  CHECK(leaks_in("a.md", "NL70\n\nINGB 9141 7776 31 staat op naam van de vereniging.\n") ==
        "iban ");
  CHECK(leaks_in("a.md", "BSN 3914\n\n17770 en dat moet in het dossier worden gezet.\n") == "bsn ");
  CHECK(leaks_in("a.md", "Bel 06-12\n\n345678 of kom langs op het kantoor in Aa.\n") == "phone ");
  CHECK(leaks_in("a.md", "| IBAN |\n|---|\n| NL70 INGB |\n| 9141 7776 31 |\n") == "");
  CHECK(leaks_in("a.md", "Zie blz. 12\n\n3. Volgende vergadering op maandag 4 mei 2024\n") == "");
}

TEST_CASE("a link may tell what the words do not", "[privacy]") {
  for (const std::string target :
       {"https://x.example/?q=BSN%20123456782", "https://x.example/bsn/123456782",
        "../BSN%20123456782.md", "https://x.example/?bsn=123456782&x=1"}) {
    INFO(target);
    CHECK(leaks_in("a.md", "Zie [hier](" + target + ").\n") == "bsn ");
    CHECK(leaks_in("a.html", "<a href='" + target + "'>hier</a>") == "bsn ");
  }
  CHECK(leaks_in("a.html", "<a href='https://x.example/?t=bel%2006-12345678'>x</a>") == "phone ");
  CHECK(leaks_in("a.html", "<a href='https://x.example/NL91ABNA0417164300'>x</a>") == "iban ");
  CHECK(leaks_in("a.html", "<a href='https://x.example/?q=Dorpsstraat%2012,%201234%20AB'>x</a>") ==
        "address ");
  for (const std::string target :
       {"https://x.example/raad/2024/06/12345678/verslag-12-03-2024.pdf",
        "https://x.example/zaak?id=123456782&blad=2", "https://x.example/v/0612345678",
        "https://x.example/stuk-12-abc-3", "https://x.example/AB-12-34/"}) {
    INFO(target);
    CHECK(leaks_in("a.html", "<a href='" + target + "'>x</a>") == "");
  }
}

TEST_CASE("a value may stand on more than two paragraphs or items", "[privacy][neighbours]") {
  CHECK(leaks_in("a.md", "06\n\n1234\n\n5678\n") == "phone ");
  CHECK(leaks_in("a.md", "- 06\n- 12\n- 34\n- 56\n- 78\n") == "phone ");
  CHECK(leaks_in("a.md", "BSN\n\n123\n\n456\n\n782\n") == "bsn ");
  CHECK(leaks_in("a.md", "NL91\n\nABNA\n\n0417\n\n1643\n\n00\n") == "iban ");
  CHECK(leaks_in("a.md", "Dorpsstraat 12\n\nAa\n\n1234 AB\n") == "address ");
  CHECK(leaks_in("a.html", "<div>06<div>-</div>12345678</div>") == "phone ");
  CHECK(leaks_in("a.md", "- 2020\n- 1250\n- 300\n- 150\n") == "");
  CHECK(leaks_in("a.md", "Post 1\n\n2024\n\n123\n\n456\n\n782\n") == "");
}

TEST_CASE("what a list prints before its items is read", "[privacy]") {
  CHECK(leaks_in("a.html", "<ol start=123456782><li>Bellen</ol>") == "bsn ");
  CHECK(leaks_in("a.html", "<p>Lijst<ol><li value=123456782>Bellen</ol>") == "bsn ");
  CHECK(leaks_in("a.html", "<ol start=2024><li>Bellen</ol>") == "");
}

TEST_CASE("a raised digit is no digit of the number before it", "[privacy]") {
  CHECK(leaks_in("a.html", "<p>Bel 06-12345678<sup>1</sup> na zessen") == "phone ");
  CHECK(leaks_in("a.html", "<p>BSN 123456782<sup>12</sup>") == "bsn ");
  CHECK(leaks_in("a.html", "<p>NL91ABNA0417164300<sup>2</sup>") == "iban ");
}

TEST_CASE("a link may call, and may be written twice over", "[privacy]") {
  for (const std::string target :
       {"https://wa.me/31612345678", "https://x.example/?tel=0612345678", "tel:612345678"}) {
    INFO(target);
    CHECK(leaks_in("a.html", "<a href='" + target + "'>x</a>") == "phone ");
  }
  CHECK(leaks_in("a.html", "<a href='https://x.example/?m=k.brinkhof%2540post.nl'>x</a>") ==
        "email ");
  CHECK(leaks_in("a.html", "<a href='https://x.example/?q=Dorpsstraat+12,+1234+AB'>x</a>") ==
        "address ");
  CHECK(leaks_in("a.html", "<a href='https://x.example/hotel/0612345678'>x</a>") == "");
}

TEST_CASE("an address of the publisher is nobody's home", "[privacy][neighbours]") {
  Diagnostics diagnostics;
  const PrivacyRules rules = read_privacy_rules(
      Source{"privacy.toml", "own_addresses = [\"Oude Gracht 12, 1234 AB\"]\n"}, {}, diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(leaks_in("a.md", "Bezoek ons: Oude Gracht 12, 1234AB Aa.\n", rules) == "");
  CHECK(leaks_in("a.md", "Oude Gracht 12\n\n1234 AB Aa\n", rules) == "");
  CHECK(leaks_in("a.md", "oude gracht 12, 1234 AB\n", rules) == "");
  CHECK(leaks_in("a.md", "Oude Gracht 112, 1234 AB Aa.\n", rules) == "address ");
  CHECK(leaks_in("a.md", "Oude Gracht 12, 1234 AC Aa.\n", rules) == "address ");
  CHECK(leaks_in("privacy.toml", "own_addresses = [\"Oude Gracht 12, 1234 AB\"]\n", rules) == "");
}

TEST_CASE("what is too short for an address of the publisher does not count, and is told",
          "[privacy][neighbours]") {
  for (const std::string own : {"", " , ", "12 AB", "1234A"}) {
    INFO(own);
    Diagnostics diagnostics;
    const PrivacyRules rules = read_privacy_rules(
        Source{"privacy.toml", "own_addresses = [\"" + own + "\"]\n"}, {}, diagnostics);
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].rule == "privacy-own-address");
    CHECK(leaks_in("a.md", "Bezoek: Oude Gracht 12, 1234 AB Aa.\n", rules) == "address ");
  }
}

}  // namespace openverslag
