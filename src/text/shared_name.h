// Names that are kept once, however many lists and sentences print them.
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "text/name.h"
#include "text/shared.h"
#include "text/shared_text.h"

namespace openverslag {

// Used as an optional PersonName that nobody changes.
class SharedName {
 public:
  SharedName() = default;
  SharedName(std::optional<PersonName> name);  // NOLINT(google-explicit-constructor): as optional

  bool has_value() const { return name_.get() != nullptr; }
  explicit operator bool() const { return has_value(); }
  const PersonName& operator*() const { return *name_.get(); }
  const PersonName* operator->() const { return name_.get(); }

 private:
  Shared<PersonName> name_;
};

// The names of one archive: a few hundred people stand in the lists and words of all its meetings,
// and a name in parts takes 300 bytes. May be used from several threads.
class NamePool {
 public:
  // Makes equal names one.
  void share(SharedName& name);
  void share(SharedText& printed);  // of any text that many have

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, SharedName> names_;
  std::unordered_map<std::string_view, SharedText> printed_;
};

}  // namespace openverslag
