#include "text/language_rules.h"

#include <map>
#include <memory>
#include <mutex>

#include "text/failure.h"
#include "text/module.h"
#include "text/unicode_module.h"

namespace openverslag {

namespace {

NewLanguageRules* load_module() {
  static auto* const make =
      reinterpret_cast<NewLanguageRules*>(load_from_own_module("unicode", "new_language_rules"));
  return make;
}

const LanguageRules& rules_of(std::string_view language) {
  static std::mutex mutex;
  static std::map<std::string, std::unique_ptr<LanguageRules>, std::less<>> loaded;
  const std::lock_guard lock(mutex);
  if (const auto known = loaded.find(language); known != loaded.end()) return *known->second;
  NewLanguageRules* const make = load_module();
  std::unique_ptr<LanguageRules> rules(make ? make(std::string(language)) : nullptr);
  if (!rules) throw Failure("failure.embedded-data", {"lib/openverslag/openverslag-unicode.so"});
  return *loaded.emplace(language, std::move(rules)).first->second;
}

}  // namespace

void load_language_rules() { load_module(); }

std::string sort_key(std::string_view text, std::string_view language) {
  return rules_of(language).sort_key(text);
}

std::string_view plural_form(std::size_t number, std::string_view language) {
  return rules_of(language).plural_form(number);
}

}  // namespace openverslag
