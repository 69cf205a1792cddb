#include "publish/tree_fixture.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "text/failure.h"
#include "text/language.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr uid_t kNobody = 65534;

}  // namespace

std::string bytes_of(const fs::path& file) {
  std::string bytes(fs::file_size(file), '\0');
  std::ifstream(file, std::ios::binary).read(bytes.data(), std::ssize(bytes));
  return bytes;
}

std::map<std::string, std::string> tree_of(const fs::path& folder) {
  std::map<std::string, std::string> tree;
  if (!fs::exists(folder)) return tree;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file())
      tree[entry.path().lexically_relative(folder).generic_string()] = bytes_of(entry.path());
  }
  return tree;
}

std::string failure_of(const fs::path& folder, const std::function<void()>& action) {
  try {
    action();
    return "no failure";
  } catch (const Failure& failure) {
    std::string message = Language::load("en").text(failure.key(), failure.arguments());
    const std::string path = folder.string();
    for (std::size_t at = 0; (at = message.find(path)) != message.npos;)
      message.replace(at, path.size(), "DIR");
    return message;
  }
}

WithoutPrivileges::WithoutPrivileges() {
  if (getuid() == 0) REQUIRE(seteuid(kNobody) == 0);
}

WithoutPrivileges::~WithoutPrivileges() {
  if (getuid() == 0) static_cast<void>(!seteuid(0));
}

}  // namespace openverslag
