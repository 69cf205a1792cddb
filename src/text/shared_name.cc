#include "text/shared_name.h"

#include <utility>

namespace openverslag {
namespace {

// No two names have one key: no part holds a line end.
std::string key_of(const PersonName& name) {
  std::string key;
  for (const std::string* part :
       {&name.honorific, &name.office, &name.titles, &name.given, &name.nickname, &name.initials,
        &name.particle, &name.surname, &name.suffix}) {
    key.append(*part).push_back('\n');
  }
  return key;
}

}  // namespace

SharedName::SharedName(std::optional<PersonName> name) {
  if (name) name_ = Shared<PersonName>(std::move(*name));
}

void NamePool::share(SharedName& name) {
  if (!name) return;
  std::string key = key_of(*name);
  const std::lock_guard lock(mutex_);
  name = names_.try_emplace(std::move(key), name).first->second;
}

void NamePool::share(SharedText& printed) {
  if (printed.empty()) return;
  const std::lock_guard lock(mutex_);
  printed = printed_.try_emplace(std::string_view(printed), printed).first->second;
}

}  // namespace openverslag
