#include "render/abbreviations.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

const Glossary kGlossary({{"BOA", "buitengewoon opsporingsambtenaar", ""},
                          {"B&W", "burgemeester & wethouders", ""}});

std::string html(Text text, FirstUses& uses, std::vector<NameLink> names = {}) {
  std::string out;
  append_rich_text(out, text, names, uses.in(text));
  return out;
}

const std::string kBoa = "<abbr title=\"buitengewoon opsporingsambtenaar\">BOA</abbr>";

}  // namespace

TEST_CASE("an abbreviation is explained where an item first has it", "[render]") {
  FirstUses uses(kGlossary);
  CHECK(html({"De BOA's en BOA van B&W.", {}, {}}, uses) ==
        "De " + kBoa +
            "'s en BOA van "
            "<abbr title=\"burgemeester &amp; wethouders\">B&amp;W</abbr>.");
  CHECK(html({"Nog een BOA.", {}, {}}, uses) == "Nog een BOA.");
  CHECK(uses.found().size() == 2);
}

TEST_CASE("what a term stands for tells its language among words in another", "[render]") {
  const Glossary glossary({{"BOA", "buitengewoon opsporingsambtenaar", "", "nl"},
                           {"DVO", "regional safety board", "", ""}});
  const auto explained = [&](WordLanguages languages) {
    FirstUses uses(glossary, languages);
    return html({"De BOA in het DVO.", {}, {}}, uses);
  };
  const std::string own = "<abbr title=\"regional safety board\"";
  CHECK(explained({"en", "en"}) ==
        "De <abbr title=\"buitengewoon opsporingsambtenaar\" lang=\"nl\">BOA</abbr> in het " + own +
            ">DVO</abbr>.");
  CHECK(explained({"nl-BE", "en"}) == "De " + kBoa + " in het " + own + " lang=\"en\">DVO</abbr>.");
  CHECK(explained({"nl", "nl"}) == "De " + kBoa + " in het " + own + ">DVO</abbr>.");
}

TEST_CASE("part of a word, other letters, and words in capitals are no abbreviation", "[render]") {
  FirstUses uses(kGlossary);
  CHECK(html({"BOAT boa ZBOA", {}, {}}, uses) == "BOAT boa ZBOA");
  CHECK(html({"VERSLAG BOA", {}, {}}, uses) == "VERSLAG BOA");
  CHECK(html({"een BOA-team", {}, {}}, uses) == "een " + kBoa + "-team");
}

TEST_CASE("an abbreviation inside a mark is explained; across one, or in a name, it is a word",
          "[render]") {
  FirstUses bold(kGlossary);
  CHECK(html({"een BOA", {{MarkKind::bold, 0, 7, ""}}, {}}, bold) ==
        "<strong>een " + kBoa + "</strong>");
  FirstUses across(kGlossary);
  CHECK(html({"een BOA", {{MarkKind::bold, 4, 5, ""}}, {}}, across) == "een <strong>B</strong>OA");
  FirstUses named(kGlossary);
  CHECK(html({"heer BOA", {}, {}}, named, {{0, 8, "x/", false, ""}}) ==
        "<a class=\"person\" href=\"x/\">heer BOA</a>");
}

TEST_CASE("what stands for words that are not published explains no abbreviation", "[render]") {
  FirstUses uses(kGlossary);
  CHECK(html({"[een BOA] en een BOA", {{MarkKind::redacted, 0, 9, ""}}, {}}, uses) ==
        "<span class=\"redacted\">[een BOA]</span> en een " + kBoa);
  FirstUses none(kGlossary);
  html({"[een BOA]", {{MarkKind::redacted, 0, 9, ""}}, {}}, none);
  CHECK(none.found().empty());
}

}  // namespace openverslag
