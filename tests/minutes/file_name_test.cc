#include "minutes/file_name.h"

#include <catch2/catch.hpp>

using namespace openverslag;

namespace {

std::string facts(std::string_view path) {
  const FileNameFacts read = read_file_name(path);
  return (read.date ? iso_date(*read.date) : "-") + "|" + read.words + "|" + read.folder;
}

}  // namespace

TEST_CASE("the name of a file may say the date and the body", "[minutes]") {
  CHECK(facts("meetings/2020-10-05-dvo.md") == "2020-10-05|dvo|meetings");
  CHECK(facts("meetings/dvo/2020-10-05.md") == "2020-10-05||dvo");
  CHECK(facts("20201005_dvo_oost.html") == "2020-10-05|dvo oost|");
  CHECK(facts("a/b/verslag 5 oktober 2020.md") == "2020-10-05|verslag|b");
  CHECK(facts("2020-13-45-dvo.md") == "-||");
  CHECK(facts("verslag.md") == "-||");
}
