// Values that are typed so that a program, or a hurried reader, passes over them.
#include <algorithm>
#include <catch2/catch.hpp>

#include "document/reader.h"
#include "privacy/file_name.h"
#include "privacy/hidden_words.h"
#include "privacy/labelled_fixture.h"
#include "privacy/leaks.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

using Kinds = std::vector<PersonalDataKind>;
using enum PersonalDataKind;

struct Value {
  PersonalDataKind kind;
  std::string text;
};

const std::vector<Value> kValues = {{bsn, "BSN 123456782"},
                                    {iban, "NL91 ABNA 0417 1643 00"},
                                    {phone, "bel 06-12345678"},
                                    {phone, "bel +31 6 1234 5678"},
                                    {email, "p.voorbeeld@gmail.com"},
                                    {address, "Kade 12, 3511 AB Hasterveen"},
                                    {birth_date, "geboren op 12-03-1970"},
                                    {licence_plate, "kenteken AB-12-CD"}};

Kinds kinds_in(std::string_view text) {
  Kinds kinds;
  for (const PersonalData& one : find_personal_data(text)) kinds.push_back(one.kind);
  return kinds;
}

std::string leaks_in(std::string path, std::string bytes) {
  Diagnostics diagnostics;
  const Source source{std::move(path), std::move(bytes)};
  std::string out;
  for (const Leak& leak : find_leaks(source, *read_document(source, diagnostics), {}))
    out += std::string(key_of(leak.kind)) + " ";
  return out;
}

// Behind each character but the first few.
std::string riddled(std::string_view text, std::string_view sign) {
  std::string out;
  for (const char letter : text) out.append(1, letter).append(sign);
  return out;
}

std::string in_digits_from(std::string_view text, char32_t nought) {
  std::string out;
  for (const char letter : text) {
    if (letter >= '0' && letter <= '9')
      append_code_point(out, nought + static_cast<char32_t>(letter - '0'));
    else
      out += letter;
  }
  return out;
}

std::string wide(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    if (letter == ' ')
      append_code_point(out, 0x3000);
    else
      append_code_point(out, static_cast<char32_t>(letter) - '!' + 0xFF01);
  }
  return out;
}

}  // namespace

TEST_CASE("what takes no place on paper hides nothing", "[privacy][disguised]") {
  for (const Value& value : kValues) {
    for (const std::string_view sign : {"\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD",
                                        "\u200E", "\u202C", "\uFE0F", "\u0332"}) {
      const std::string text = riddled(value.text, sign);
      INFO(text);
      CHECK(kinds_in(text) == Kinds{value.kind});
    }
  }
}

TEST_CASE("digits of other scripts, and wide letters, are digits and letters",
          "[privacy][disguised]") {
  for (const Value& value : kValues) {
    for (const char32_t nought : {0x0660, 0x06F0, 0x0966, 0xFF10, 0x1D7CE}) {
      INFO(in_digits_from(value.text, nought));
      CHECK(kinds_in(in_digits_from(value.text, nought)) == Kinds{value.kind});
    }
    INFO(wide(value.text));
    CHECK(kinds_in(wide(value.text)) == Kinds{value.kind});
  }
}

TEST_CASE("labelled lines riddled with joiners have what they had", "[privacy][disguised]") {
  for (const LabelledLine& line : labelled_lines()) {
    if (line.kept_aside) continue;
    INFO(line.text);
    std::string text;
    for (std::size_t at = 0; at < line.text.size();) {
      const CodePoint next = code_point_at(line.text, at);
      text.append(line.text, at, next.length).append("\u200B");
      at += next.length;
    }
    CHECK(kinds_in(text) == kinds_in(line.text));
  }
}

TEST_CASE("what is found has its place in the text as it is typed", "[privacy][disguised]") {
  const std::string text = "é\u200B bel 06-\uFF11\uFF12\u200B345678\u200B.";
  const auto found = find_personal_data(text);
  REQUIRE(found.size() == 1);
  CHECK(text.substr(found[0].begin, found[0].end - found[0].begin) ==
        "06-\uFF11\uFF12\u200B345678\u200B");
  CHECK(without_personal_data(text) == "é\u200B bel ••-••\u200B••••••\u200B.");
}

TEST_CASE("signs between the digits hide no number behind its name", "[privacy][disguised]") {
  for (const std::string_view text :
       {"BSN 123.456.782", "BSN: 123 - 456 - 782", "bsn 1 2 3 4 5 6 7 8 2", "BSN 12/34/56/782",
        "BSN 123. 456. 782", "burgerservicenummer 1-2-3-4-5-6-7-8-2", "BSN 123–456–782"}) {
    INFO(text);
    CHECK(kinds_in(text) == Kinds{bsn});
  }
  CHECK(kinds_in("NL 91 - ABNA - 0417.1643.00") == Kinds{iban});
  CHECK(kinds_in("N L 9 1 A B N A 0 4 1 7 1 6 4 3 0 0") == Kinds{iban});
  CHECK(kinds_in("renée.jöhn@gmail.com") == Kinds{email});
}

TEST_CASE("a postcode in small letters is one, and words behind a number are none",
          "[privacy][disguised]") {
  CHECK(kinds_in("Hij woont op 1234ab 12.") == Kinds{address});
  CHECK(kinds_in("Kade 12, 3511ab Hasterveen") == Kinds{address});
  CHECK(kinds_in("postcode 3511Ab-12") == Kinds{address});
  CHECK(kinds_in("Hij woont op 7500 ab 12.") == Kinds{address});
  CHECK(kinds_in("Kade 12, 3511 ER Hasterveen") == Kinds{address});
  for (const std::string_view text :
       {"Van 1500 en 12 euro is niets over.", "Het kost 2500 in 2020.", "na 1500km 12 uur rust",
        "van 1000ha 3 percelen", "Route 12, 1500km lang", "Wij wonen met 1500 in 12 wijken.",
        "de 1200ste 12 jaar", "met 2000kv 12 dagen"}) {
    INFO(text);
    CHECK(kinds_in(text) == Kinds{});
  }
}

TEST_CASE("words of a sentence make no account number", "[privacy][disguised]") {
  // Each passes the check of 97, and none has the digits where its country has them.
  for (const std::string_view text : {"De 34 leden van de raad zijn", "Be 96 van de het en de",
                                      "Se 65 leden van de voorstel en"}) {
    INFO(text);
    CHECK(kinds_in(text) == Kinds{});
  }
}

TEST_CASE("a value may go on in the next line or cell", "[privacy][disguised]") {
  CHECK(leaks_in("a.md", "Het BSN is 12345\n6782 en niets anders.\n") == "bsn ");
  CHECK(leaks_in("a.md", "Bel 06-1234\n5678 na zessen.\n") == "phone ");
  CHECK(leaks_in("a.md", "NL91 ABNA 0417\n1643 00\n") == "iban ");
  CHECK(leaks_in("a.md", "Mail p.voorbeeld@\ngmail.com\n") == "email ");
  CHECK(leaks_in("a.md", "Geboren op\n12-03-1970 te Aa.\n") == "birth-date ");
  CHECK(leaks_in("a.md", "Kade 12,\n3511 AB Aa.\n") == "address ");
  CHECK(leaks_in("a.html", "<p>Bel 06-12<br>345678</p>") == "phone ");
  CHECK(leaks_in("a.html", "<table><tr><td>Tel<td>06<td>12345678</table>") == "phone ");
  CHECK(leaks_in("a.html", "<table><tr><td>BSN<td>12345<td>6782</table>") == "bsn ");
  CHECK(leaks_in("a.md", "| Naam | Geboortedatum |\n|---|---|\n| A | 12-03-1970 |\n") ==
        "birth-date ");
  CHECK(leaks_in("a.md", "| Naam | BSN |\n|---|---|\n| A | 12345672 |\n") == "bsn ");
  // Numbers beside each other are no number.
  CHECK(leaks_in("a.md", "| Post | 2023 | 2024 |\n|---|---|---|\n| A | 12345 | 6782 |\n") == "");
  CHECK(leaks_in("a.md", "Mail griffie@dorp.example\nVerslag van de raad.\n") == "");
}

TEST_CASE("what the file spells with markup is found in its words", "[privacy][disguised]") {
  for (const std::string words :
       {"BSN 12**345**6782", "BSN 1234&#53;6782", "BSN 123<b>45</b>6782", "BSN 12345<!-- x -->6782",
        "BSN 123`45`6782", "BSN 123[45](https://x.example/)6782"}) {
    INFO(words);
    CHECK(leaks_in("a.md", words + "\n") == "bsn ");
    CHECK(leaks_in("a.html", "<p>" + words + "</p>").find("x") == std::string::npos);
  }
}

TEST_CASE("words that must not be published are found however they are typed",
          "[privacy][disguised]") {
  for (const std::string_view text :
       {"de Zwart\u200Bbroek 12", "de Z\u00ADwart\u2060broek \uFF11\uFF12", "ZWARTBROEK\u00A0١٢",
        "de Zwa\uFEFFrtbroek\n12"}) {
    INFO(text);
    const auto found = find_hidden_words(text, "Zwartbroek 12");
    CHECK(found.size() == 1);
  }
  CHECK(find_hidden_words("Zwartbroek", "Zwart\u200Bbroek").size() == 1);
}

TEST_CASE("the name of a file has hyphens for blanks", "[privacy][disguised]") {
  CHECK(file_name_without_personal_data("meetings/bsn-123456782-x/a.md") ==
        "meetings/bsn-•••••••••-x/a.md");
  CHECK(file_name_without_personal_data("brief_06-12345678_v2.md") == "brief_••-••••••••_v2.md");
  for (const std::string_view name :
       {"meetings/2024-01-05-raad.md", "2024/01/05/verslag-12-definitief.md", "20240105_raad.docx",
        "2024-01-05 19.30 uur raad.md", "2020-01-1-28.md", "2020-01-10-2.md", "20240105_1_2.md",
        "pages/over-ons.md"}) {
    INFO(name);
    CHECK(file_name_without_personal_data(name) == name);
  }
}

}  // namespace openverslag
