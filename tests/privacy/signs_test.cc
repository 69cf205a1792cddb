// No sign of personal data may be narrower than what it stands for.
#include <algorithm>
#include <catch2/catch.hpp>

#include "privacy/detectors.h"
#include "privacy/labelled_fixture.h"

namespace openverslag {
namespace {

// By every detector, whatever the signs say.
FoundData found_by_all(std::string_view text) {
  FoundData found;
  find_bsns(text, found);
  find_ibans(text, found);
  find_phones(text, found);
  find_emails(text, {}, found);
  find_homes(text, found);
  find_postcodes(text, found);
  find_birth_dates(text, found);
  find_licence_plates(text, found);
  find_plates_without_hyphens(text, found);
  find_signatures(text, found);
  return found;
}

bool is_covered(const PersonalData& one, const std::vector<PersonalData>& found) {
  return std::ranges::any_of(found, [&](const PersonalData& other) {
    return one.begin < other.end && other.begin < one.end;
  });
}

std::string replaced(std::string_view text, char from, std::string_view to) {
  std::string out;
  for (const char letter : text) out += letter == from ? to : std::string_view(&letter, 1);
  return out;
}

std::vector<PersonalDataKind> kinds_in(std::string_view text) {
  std::vector<PersonalDataKind> kinds;
  for (const PersonalData& one : find_personal_data(text)) kinds.push_back(one.kind);
  return kinds;
}

}  // namespace

TEST_CASE("what a detector would find is looked for", "[privacy]") {
  std::size_t found = 0;
  for (const LabelledLine& line : labelled_lines()) {
    const std::vector<PersonalData> looked_for = find_personal_data(line.text);
    for (const PersonalData& one : found_by_all(line.text)) {
      INFO(line.text);
      CHECK(is_covered(one, looked_for));
      ++found;
    }
  }
  CHECK(found > 300);
}

TEST_CASE("other blanks and dashes hide nothing", "[privacy]") {
  for (const LabelledLine& line : labelled_lines()) {
    INFO(line.text);
    const std::vector<PersonalDataKind> kinds = kinds_in(line.text);
    for (const std::string_view blank : {"\u00A0", "\u2007", "\u2009", "\u202F"})
      CHECK(kinds_in(replaced(line.text, ' ', blank)) == kinds);
    for (const std::string_view dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014"})
      CHECK(kinds_in(replaced(line.text, '-', dash)) == kinds);
  }
}

TEST_CASE("the widest gaps that a number may have are not too wide", "[privacy]") {
  const auto found = [](std::string_view text) { return kinds_in(text); };
  using enum PersonalDataKind;
  using Kinds = std::vector<PersonalDataKind>;
  CHECK(found("bel (010) - 412 34 56") == Kinds{phone});
  CHECK(found("bel (0528) - 12 - 34 - 56") == Kinds{phone});
  CHECK(found("bel +31 (0) - 6 - 12 - 34 - 56 - 78") == Kinds{phone});
  CHECK(found("bsn 1-1-1-2-2-2-3-3-3") == Kinds{bsn});
  CHECK(found("Sofinummer: 1 / 1 / 1 / 2 / 2 / 2 / 3 / 3 / 3") == Kinds{bsn});
  CHECK(found("N L - 91 ABNA 0417 1643 00") == Kinds{iban});
  CHECK(found("nl._-9-1_abna 0417 1643 00") == Kinds{iban});
}

TEST_CASE("numbers are looked for wherever they begin", "[privacy]") {
  const auto found = [](std::string_view text) { return kinds_in(text); };
  using enum PersonalDataKind;
  using Kinds = std::vector<PersonalDataKind>;
  CHECK(found("111222333") == Kinds{bsn});
  CHECK(found("nummer 4, 111 222 333") == Kinds{bsn});
  CHECK(found("5é0612345678") == Kinds{phone});
  CHECK(found("tel. 6-12345678") == Kinds{phone});
  CHECK(found("bel 31 6 12345678") == Kinds{phone});
  CHECK(found("bel +1 202 555 0143") == Kinds{phone});
  CHECK(found("om 19.30 - 20.00 uur 06-12345678") == Kinds{phone});
  CHECK(found("de auto 12-ABC-3") == Kinds{licence_plate});
  CHECK(found("de auto AB-12-CD") == Kinds{licence_plate});
}

TEST_CASE("the sign of what stands between two blocks of bytes is seen", "[privacy]") {
  for (const std::string_view text :
       {" <at> post.nl", " (at) post.nl", " w.g. A. de Aa", " geboren 3 mei 1970",
        " bsn 111 222 333", " NL91 ABNA 0417 1643 00", " 06-12345678"}) {
    const std::string value = "info aa" + std::string(text);
    const auto kinds = kinds_in(value);
    INFO(text);
    CHECK(kinds.size() == 1);
    for (std::size_t before = 0; before < 130; ++before)
      CHECK(kinds_in(std::string(before, ' ') + value) == kinds);
  }
}

}  // namespace openverslag
