#include "text/netstrings.h"

#include <catch2/catch.hpp>

namespace openverslag {

TEST_CASE("texts of any bytes come back as they were", "[text]") {
  using namespace std::string_literals;
  std::string bytes;
  append_netstring(bytes, "5:a,\n"s);
  append_netstring(bytes, "\0\xFF"s);
  append_netstring(bytes, "");
  append_netstring(bytes, "42");
  Netstrings in(bytes);
  CHECK(in.text() == "5:a,\n");
  CHECK(in.text() == "\0\xFF"s);
  CHECK(in.text().empty());
  CHECK(in.number() == 42);
  CHECK_THROWS_AS(in.text(), BadNetstring);
}

TEST_CASE("what is no netstring is told", "[text]") {
  for (const std::string_view bytes :
       {"", "5", "5:", "5:hell,", "5:hello", "5:hello;", "x:hello,", "-1:a,", "0:", ":a,",
        "18446744073709551615:a,", "99999999999999999999:a,"}) {
    CAPTURE(bytes);
    CHECK_THROWS_AS(Netstrings(bytes).text(), BadNetstring);
  }
  CHECK_THROWS_AS(Netstrings("2:4x,").number(), BadNetstring);
}

}  // namespace openverslag
