#include "text/language_rules.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

namespace openverslag {
namespace {

std::vector<std::string> sorted(std::vector<std::string> names, std::string_view language) {
  std::ranges::sort(names, {}, [&](const std::string& name) { return sort_key(name, language); });
  return names;
}

}  // namespace

TEST_CASE("names stand where readers of a language look for them", "[text]") {
  const std::vector<std::string> dutch = {"Åkesson", "Özil", "Van 't Hof", "Zwart"};
  CHECK(sorted({"Zwart", "Özil", "Van 't Hof", "Åkesson"}, "nl") == dutch);
  const std::vector<std::string> swedish = {"Van 't Hof", "Zwart", "Åkesson", "Özil"};
  CHECK(sorted({"Özil", "Zwart", "Åkesson", "Van 't Hof"}, "sv") == swedish);
  CHECK(sorted({"Zwart", "Özil", "Van 't Hof", "Åkesson"}, "no such language") == dutch);
}

TEST_CASE("numbers in titles stand in the order of numbers", "[text]") {
  const std::vector<std::string> titles = {"Kazerne 2", "Kazerne 10", "kazernes"};
  CHECK(sorted({"Kazerne 10", "kazernes", "Kazerne 2"}, "nl") == titles);
  CHECK(sort_key("", "nl") < sort_key("Kazerne 2", "nl"));
}

TEST_CASE("a noun stands in the form that a language has behind a number", "[text]") {
  CHECK(plural_form(1, "nl") == "one");
  CHECK(plural_form(0, "nl") == "other");
  CHECK(plural_form(0, "fr") == "one");
  CHECK(plural_form(3, "pl") == "few");
  CHECK(plural_form(12, "pl") == "many");
  CHECK(plural_form(122, "pl") == "few");
  CHECK(plural_form(1'000'000, "en") == "other");
}

}  // namespace openverslag
