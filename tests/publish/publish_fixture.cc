#include "publish/publish_fixture.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "publish/manifest.h"

namespace openverslag {

namespace fs = std::filesystem;

void publish(const fs::path& output, const Tree& files, Durability durability) {
  Publisher publisher(output, durability);
  for (const auto& [path, bytes] : files) publisher.write({path, bytes});
  publisher.commit();
}

Tree site_in(const fs::path& output) {
  Tree tree = tree_of(output);
  std::erase_if(tree, [](const auto& file) { return is_of_the_manifest(file.first); });
  return tree;
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

struct stat status_of(const fs::path& file) {
  struct stat status {};
  REQUIRE(stat(file.c_str(), &status) == 0);
  return status;
}

WorkFolder::WorkFolder(const fs::path& folder) : before_(fs::current_path()) {
  fs::current_path(folder);
}

WorkFolder::~WorkFolder() {
  std::error_code ignored;
  fs::current_path(before_, ignored);
}

}  // namespace openverslag
