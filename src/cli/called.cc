#include "cli/called.h"

#include <algorithm>
#include <filesystem>

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// "b" and "a/b", and not "ab", end in "b".
bool is_last(std::string_view name, std::string_view part) {
  return name.ends_with(part) &&
         (name.size() == part.size() || name[name.size() - part.size() - 1] == '/');
}

}  // namespace

CalledBy called_by(std::string_view id, std::string_view file, std::string_view name) {
  constexpr std::string_view kPage = "/index.html";
  if (name.ends_with(kPage)) name.remove_suffix(kPage.size());
  while (name.ends_with('/')) name.remove_suffix(1);
  if (name.empty()) return CalledBy::nothing;
  if (is_last(name, id)) return CalledBy::address;
  const bool is_path = name.find('/') != name.npos && is_last(file, name);
  if (is_path || is_last(name, file)) return CalledBy::path;
  const fs::path last = fs::path(name).filename();
  if (fs::path(file).filename() == last) return CalledBy::name;
  return fs::path(file).stem() == last ? CalledBy::name_without_ending : CalledBy::nothing;
}

std::string take_place(std::string& name) {
  const std::size_t hash = name.rfind('#');
  std::string place = hash == name.npos ? std::string() : name.substr(hash + 1);
  name.resize(std::min(hash, name.size()));
  name.resize(std::min(name.find('?'), name.size()));
  return place;
}

}  // namespace openverslag
