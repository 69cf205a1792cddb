#include "text/language_tag.h"

#include <catch2/catch.hpp>

namespace openverslag {

TEST_CASE("a language tag is letters and digits in parts", "[text]") {
  for (const char* tag : {"nl", "fry", "nl-BE", "zh-Hant", "de-CH-1996"}) {
    CAPTURE(tag);
    CHECK(is_language_tag(tag));
  }
  for (const char* tag : {"", "n", "nl_BE", "dutch", "nl-", "-nl", "n1", "nl\" onclick", "nl BE"}) {
    CAPTURE(tag);
    CHECK_FALSE(is_language_tag(tag));
  }
}

TEST_CASE("words tell their language among words in another, whatever the country", "[text]") {
  CHECK(language_among("nl-BE", "nl").empty());
  CHECK(language_among("nl", "nl-BE").empty());
  CHECK(language_among("nl-BE", "en") == "nl-BE");
  CHECK(language_among("fy", "nl") == "fy");
  CHECK(main_language("zh-Hant") == "zh");
}

}  // namespace openverslag
