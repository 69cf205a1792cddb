#include "site/organisations.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

const std::string kBase = "https://identifier.overheid.nl/tooi/id/";

bool is_good(std::string uri) { return is_organisation(uri); }

}  // namespace

TEST_CASE("an organisation has a kind, and a code of the shape of that kind", "[site]") {
  for (const char* good : {"gemeente/gm0153", "provincie/pv23", "waterschap/ws0663", "so/so0679",
                           "oorg/oorg10003", "zbo/zb000123", "ministerie/mnre1034", "col/col10"}) {
    INFO(good);
    CHECK(is_good(kBase + good));
  }
  for (const char* wrong :
       {"", "so/", "so/so067", "so/so06790", "so/gm0679", "gemeente/so0679", "so/so067a",
        "so/so0679/", "so0679", "raad/so0679", "gemeente/gm 153"}) {
    INFO(wrong);
    CHECK_FALSE(is_good(kBase + wrong));
  }
  CHECK_FALSE(is_good("http://identifier.overheid.nl/tooi/id/so/so0679"));
  CHECK_FALSE(is_good("so/so0679"));
}

TEST_CASE("a name is held against the list as far as we know it", "[site]") {
  CHECK(may_be_name_of(kBase + "so/so0679", "Veiligheidsregio Twente"));
  CHECK_FALSE(may_be_name_of(kBase + "so/so0679", "Twente"));
  CHECK(listed_name(kBase + "so/so0460") == "Veiligheidsregio Fryslân");
  CHECK(may_be_name_of(kBase + "gemeente/gm0153", "gemeente Enschede"));
  CHECK_FALSE(may_be_name_of(kBase + "gemeente/gm0153", "Enschede"));
  CHECK_FALSE(may_be_name_of(kBase + "provincie/pv23", "Overijssel"));
  CHECK(may_be_name_of(kBase + "waterschap/ws0663", "whatever it is"));
  CHECK(may_be_name_of(kBase + "so/so9999", "whatever it is"));
  CHECK(known_organisation("Veiligheidsregio Twente") == kBase + "so/so0679");
  CHECK(known_organisation("Veiligheidsregio Elders").empty());
  CHECK(is_known_organisation(kBase + "so/so0679"));
  CHECK(is_known_organisation(kBase + "gemeente/gm0153"));
  CHECK_FALSE(is_known_organisation(kBase + "so/so9999"));
  CHECK_FALSE(is_known_organisation("so/so0679"));
}

TEST_CASE("minutes are in one of two categories of the Woo", "[site]") {
  const auto is_category = [](std::string value) { return is_woo_category(value); };
  CHECK(is_category("008"));
  CHECK(is_category("009"));
  CHECK_FALSE(is_category("8"));
  CHECK_FALSE(is_category("no"));
}

}  // namespace openverslag
