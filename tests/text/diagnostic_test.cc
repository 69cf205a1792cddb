#include "text/diagnostic.h"

#include <catch2/catch.hpp>

namespace openverslag {

TEST_CASE("problems are sorted by file, place, severity and rule", "[text]") {
  Diagnostics diagnostics;
  diagnostics.note("b", {"x.md", {3, 1}});
  diagnostics.warning("b", {"x.md", {3, 1}});
  diagnostics.warning("a", {"x.md", {3, 1}});
  diagnostics.error("z", {"x.md", {2, 9}, "Bee"}, {"1"});
  diagnostics.note("z", {"a.md", {9, 1}});

  const std::vector<Diagnostic> sorted = diagnostics.sorted();

  CHECK(sorted == std::vector<Diagnostic>{
                      {Severity::note, "z", "a.md", {9, 1}, "", {}},
                      {Severity::error, "z", "x.md", {2, 9}, "Bee", {"1"}},
                      {Severity::warning, "a", "x.md", {3, 1}, "", {}},
                      {Severity::warning, "b", "x.md", {3, 1}, "", {}},
                      {Severity::note, "b", "x.md", {3, 1}, "", {}},
                  });
}

TEST_CASE("the same problem at the same place is told once", "[text]") {
  Diagnostics diagnostics;
  diagnostics.warning("near-name", {"x.md", {3, 1}}, {"Bee"});
  diagnostics.warning("near-name", {"x.md", {3, 1}}, {"Bee"});
  diagnostics.warning("near-name", {"x.md", {3, 1}}, {"Cee"});
  CHECK(diagnostics.sorted().size() == 2);
}

TEST_CASE("the order in which threads report does not matter", "[text]") {
  Diagnostics first, second, together, the_other_way;
  first.warning("a", {"x.md", {1, 1}});
  second.error("b", {"w.md", {1, 1}});
  Diagnostics first_copy = first, second_copy = second;
  together.append(std::move(first));
  together.append(std::move(second));
  the_other_way.append(std::move(second_copy));
  the_other_way.append(std::move(first_copy));
  CHECK(together.sorted() == the_other_way.sorted());
  CHECK(together.all().size() == 2);
}

TEST_CASE("only errors are errors", "[text]") {
  Diagnostics diagnostics;
  CHECK(diagnostics.empty());
  diagnostics.warning("a", {"x.md"});
  CHECK_FALSE(diagnostics.has_errors());
  CHECK_FALSE(diagnostics.empty());
  diagnostics.error("a", {"x.md"});
  CHECK(diagnostics.has_errors());
}

}  // namespace openverslag
