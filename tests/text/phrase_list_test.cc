#include "text/phrase_list.h"

#include <catch2/catch.hpp>

namespace openverslag {

TEST_CASE("a list has its phrases, each once and the longest first", "[phrases]") {
  PhraseList list = {"van", "van der", "d'", "van"};
  list.add("ten");
  list.add("");
  CHECK(std::vector<std::string>(list.begin(), list.end()) ==
        std::vector<std::string>{"van der", "ten", "van", "d'"});
  for (const std::string& phrase : list) CHECK(list.has(phrase));
  for (const std::string_view other : {"", "va", "vam", "van de", "van der aa", "den"})
    CHECK_FALSE(list.has(other));
}

TEST_CASE("what is taken out of a list is not there", "[phrases]") {
  PhraseList list = {"van", "ten", "ter"};
  CHECK(list.remove("ten"));
  CHECK_FALSE(list.remove("ten"));
  CHECK_FALSE(list.has("ten"));
  CHECK(list.has("ter"));
  list.clear();
  CHECK(list.empty());
  CHECK_FALSE(list.has("ter"));
  CHECK_FALSE(list.may_begin_with("ter"));
}

TEST_CASE("phrases longer than any that is looked at apart are told apart", "[phrases]") {
  const std::string longest(40, 'a');
  const PhraseList list = {longest, "é" + longest};
  CHECK(list.has(longest));
  CHECK(list.has("é" + longest));
  CHECK_FALSE(list.has(longest + "a"));
  CHECK_FALSE(list.has(longest.substr(1)));
}

TEST_CASE("the first word of a phrase ends before a blank, a dot or a colon", "[phrases]") {
  const PhraseList list = {"van der", "v.d.", "bgm.", "t: nummer"};
  for (const std::string_view first : {"van", "v", "bgm", "t"}) CHECK(list.may_begin_with(first));
  for (const std::string_view other : {"", "va", "vand", "bgm.", "nummer"})
    CHECK_FALSE(list.may_begin_with(other));
}

}  // namespace openverslag
