#include "privacy/personal_data.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

// "bsn 111222333; phone 06-12345678": everything found, in order.
std::string found_in(std::string_view text, const std::vector<std::string>& own_domains = {}) {
  std::string out;
  for (const PersonalData& one : find_personal_data(text, own_domains)) {
    if (!out.empty()) out += "; ";
    out.append(key_of(one.kind)).append(" ").append(text.substr(one.begin, one.end - one.begin));
  }
  return out;
}

}  // namespace

TEST_CASE("each kind of personal data is found where it stands", "[privacy]") {
  CHECK(found_in("Zijn BSN is 111222333.") == "bsn 111222333");
  CHECK(found_in("Op NL91 ABNA 0417 1643 00 van de vereniging") == "iban NL91 ABNA 0417 1643 00");
  CHECK(found_in("Bel 06 – 12 34 56 78 na zessen") == "phone 06 – 12 34 56 78");
  CHECK(found_in("mail naar k.aa@thuis.example, dan") == "email k.aa@thuis.example");
  CHECK(without_personal_data("K. Aa, wonende aan de Lindelaan 12, 1234 AB Aadorp", {}) ==
        "K. Aa, wonende aan de ••••••••• ••, •••• •• Aadorp");
  CHECK(without_personal_data("Lindelaan 12, 1234 AB", {}) == "••••••••• ••, •••• ••");
  CHECK(found_in("K. Aa, Lindelaan 12, 1234 AB Aadorp") == "address Lindelaan 12, 1234 AB");
  CHECK(found_in("geboren op 3 maart 1961 te Aadorp") == "birth-date 3 maart 1961");
  CHECK(found_in("de auto met kenteken XX-12-YZ") == "licence-plate XX-12-YZ");
  CHECK(found_in("w.g. K. van der Aa") == "signature w.g. K. van der Aa");
}

TEST_CASE("numbers that only look like one are none", "[privacy]") {
  CHECK(found_in("nummer 111222334 faalt de elfproef") == "");
  CHECK(found_in("zaaknummer 111222333") == "");
  CHECK(found_in("rekening NL91 ABNA 0417 1643 01") == "");
  CHECK(found_in("op 06-12-2023 14.00 uur") == "");
  CHECK(found_in("bel 0800-1234 of 14 074") == "");
  CHECK(found_in("de vergadering van 12 2023 AB") == "");
}

TEST_CASE("the publisher's own addresses are no leak", "[privacy]") {
  CHECK(found_in("k.aa@aadorp.example", {"aadorp.example"}) == "");
  CHECK(found_in("k.aa@raad.aadorp.example", {"aadorp.example"}) == "");
  CHECK(found_in("k.aa@nieuwaadorp.example", {"aadorp.example"}) ==
        "email k.aa@nieuwaadorp.example");
}

TEST_CASE("masked words keep their length, and their signs", "[privacy]") {
  CHECK(masked("Één 06-12") == "••• ••-••");
  CHECK(without_personal_data("Bel 06-12345678, of niet.") == "Bel ••-••••••••, of niet.");
}

}  // namespace openverslag
