// The International Components for Unicode, in a library of its own (CMakeLists.txt).
#include "text/unicode_module.h"

#include <unicode/coll.h>
#include <unicode/plurrule.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace openverslag {
namespace {

// What CLDR calls them, in every language.
constexpr std::array<std::string_view, 6> kForms = {"zero", "one", "two", "few", "many", "other"};

class UnicodeRules : public LanguageRules {
 public:
  UnicodeRules(std::unique_ptr<icu::Collator> collator, std::unique_ptr<icu::PluralRules> plurals)
      : collator_(std::move(collator)), plurals_(std::move(plurals)) {
    for (std::size_t number = 0; number < small_.size(); ++number) small_[number] = form(number);
  }

  std::string sort_key(std::string_view text) const override {
    const auto wide = icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())});
    std::string key(text.size() * 3 + 16, '\0');
    const auto room = [&] { return static_cast<std::int32_t>(key.size()); };
    const auto bytes = [&] { return reinterpret_cast<std::uint8_t*>(key.data()); };
    const std::int32_t length = collator_->getSortKey(wide, bytes(), room());
    if (length > room()) {
      key.resize(static_cast<std::size_t>(length));
      collator_->getSortKey(wide, bytes(), room());
    }
    key.resize(static_cast<std::size_t>(length));
    return key;
  }

  std::string_view plural_form(std::size_t number) const override {
    return number < small_.size() ? small_[number] : form(number);
  }

 private:
  std::string_view form(std::size_t number) const {
    std::string form;
    plurals_->select(static_cast<double>(number)).toUTF8String(form);
    const auto* known = std::ranges::find(kForms, form);
    return known == kForms.end() ? kForms.back() : *known;
  }

  std::unique_ptr<icu::Collator> collator_;
  std::unique_ptr<icu::PluralRules> plurals_;
  std::array<std::string_view, 100> small_;  // a number takes a microsecond
};

}  // namespace

LanguageRules* new_language_rules(const std::string& language) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Locale named = icu::Locale::forLanguageTag(language, error);
  const icu::Locale locale = U_FAILURE(error) ? icu::Locale::getRoot() : named;
  error = U_ZERO_ERROR;
  std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(locale, error));
  std::unique_ptr<icu::PluralRules> plurals(icu::PluralRules::forLocale(locale, error));
  if (U_FAILURE(error)) return nullptr;
  // "Kazerne 2" before "Kazerne 10".
  collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, error);
  return new UnicodeRules(std::move(collator), std::move(plurals));
}

}  // namespace openverslag
