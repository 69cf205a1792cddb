#include "publish/swap.h"

#include <catch2/catch.hpp>

#include "publish/tree_fixture.h"

namespace openverslag {

using Tree = std::map<std::string, std::string>;

TEST_CASE("folders are swapped, with or without the help of the file system", "[publish]") {
  const FolderFixture folder;
  folder.write("public/index.html", "old");
  OutputFolder output;
  output.shown = "public";
  output.folder = folder.path() / "public";
  output.fresh = folder.path() / ".public.new";
  output.old = folder.path() / ".public.old";
  folder.write(".public.new/index.html", "new");
  swap_in(output, GENERATE(SwapMethod::exchange, SwapMethod::two_renames));
  CHECK(tree_of(folder.path()) == Tree{{"public/index.html", "new"}});
}

TEST_CASE("content and output may not lie inside each other", "[publish]") {
  const FolderFixture folder;
  const auto refusal = [&](const char* content, const char* output) {
    return failure_of(folder.path(),
                      [&] { refuse_overlap(folder.path() / content, folder.path() / output); });
  };
  CHECK(refusal("content", "public") == "no failure");
  CHECK(refusal("content", "content-public") == "no failure");
  CHECK(refusal("content", "content/public") ==
        "The folder for the site (DIR/content/public) lies in the folder with minutes "
        "(DIR/content). Choose a folder outside it.");
  CHECK(refusal("content", "content/") ==
        "The folder for the site (DIR/content/) lies in the folder with minutes (DIR/content). "
        "Choose a folder outside it.");
  CHECK(refusal("site/content", "site") ==
        "The folder with minutes (DIR/site/content) lies in the folder for the site (DIR/site), "
        "which will be replaced. Choose another folder for the site.");
}

}  // namespace openverslag
