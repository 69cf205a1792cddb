// A person's name that is kept once, however many lists print it.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "text/name.h"

namespace openverslag {

// Used as an optional PersonName that nobody changes.
class SharedName {
 public:
  SharedName() = default;
  SharedName(std::optional<PersonName> name);  // NOLINT(google-explicit-constructor): as optional

  bool has_value() const { return name_ != nullptr; }
  explicit operator bool() const { return has_value(); }
  const PersonName& operator*() const { return *name_; }
  const PersonName* operator->() const { return name_.get(); }

 private:
  std::shared_ptr<const PersonName> name_;
};

// The names of one archive: a few hundred people stand in the lists of all its meetings, and a name
// in parts takes 300 bytes. May be used from several threads.
class NamePool {
 public:
  // Makes equal names one.
  void share(SharedName& name);

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, SharedName> names_;
};

}  // namespace openverslag
