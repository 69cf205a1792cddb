// A site of a few words, published and looked at.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "publish/publisher.h"
#include "publish/tree_fixture.h"

namespace openverslag {

using Tree = std::map<std::string, std::string>;  // path to bytes

void publish(const std::filesystem::path& output, const Tree& files,
             Durability durability = Durability::durable);

// What stands in the output, without the manifest and its chain.
Tree site_in(const std::filesystem::path& output);

std::vector<std::string> names_in(const std::filesystem::path& folder);

struct stat status_of(const std::filesystem::path& file);

// While it lives, `folder` is the one we work in.
class WorkFolder {
 public:
  explicit WorkFolder(const std::filesystem::path& folder);
  ~WorkFolder();
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;

 private:
  std::filesystem::path before_;
};

}  // namespace openverslag
