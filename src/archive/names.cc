#include "archive/names.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/fold.h"

namespace openverslag {
namespace {

// The letters of a folded text: "van 't hof-de boer" → "vanthofdeboer".
std::string letters_of(std::string_view folded) {
  std::string letters;
  for (const char each : folded) {
    const bool ascii_mark =
        static_cast<unsigned char>(each) < 0x80 && !(each >= 'a' && each <= 'z');
    if (!ascii_mark) letters += each;
  }
  return letters;
}

Salutation salutation_of(std::string_view honorific) {
  static constexpr std::array<std::string_view, 9> kSirs = {
      "deheer", "dhr", "hr", "heer", "meneer", "deheren", "heren", "dhrn", "mr"};
  const std::string letters = letters_of(fold(honorific));
  if (letters.empty()) return Salutation::unknown;
  if (std::ranges::find(kSirs, letters) != kSirs.end()) return Salutation::sir;
  const bool lady = letters.starts_with("m") || letters.ends_with("dames");
  return lady ? Salutation::madam : Salutation::unknown;
}

std::string joined_parts(const PersonName& name) {
  std::string joined;
  for (const std::string* part :
       {&name.honorific, &name.office, &name.titles, &name.given, &name.nickname, &name.initials,
        &name.particle, &name.surname, &name.suffix}) {
    joined += *part;
    joined += '\n';
  }
  return joined;
}

std::string identity_text(std::string_view key, std::string_view initials, std::string_view given) {
  std::string text(key);
  text += '\n';
  text += initials;
  text += '\n';
  return text += given;
}

NameForm make_form(const PersonName& name) {
  NameForm form;
  form.parts = name;
  form.display = display_name(name);
  form.key = letters_of(surname_key(name));
  form.initials = letters_of(fold(name.initials));
  form.given = letters_of(fold(name.given));
  form.nickname = letters_of(fold(name.nickname));
  form.office = fold(name.office);
  const std::string surname = fold(name.surname);
  form.bare_key = letters_of(surname);
  form.surname_letters = static_cast<std::uint32_t>(form.bare_key.size());
  if (const auto hyphen = surname.find('-'); hyphen != surname.npos) {
    form.first_part = letters_of(fold(name.particle)) + letters_of(surname.substr(0, hyphen));
  }
  form.salutation = salutation_of(name.honorific);
  return form;
}

}  // namespace

bool conflict(Salutation a, Salutation b) {
  return a != Salutation::unknown && b != Salutation::unknown && a != b;
}

std::uint32_t NameTable::number(Numbers& numbers, const std::string& text) {
  return numbers.emplace(text, static_cast<std::uint32_t>(numbers.size())).first->second;
}

FormIndex NameTable::add(const PersonName& name) {
  const std::string joined = joined_parts(name);
  const auto [known, is_new] = form_numbers_.emplace(joined, static_cast<FormIndex>(forms_.size()));
  if (!is_new) return known->second;
  NameForm form = make_form(name);
  form.surname = number(surname_numbers_, form.key);
  form.identity =
      number(identity_numbers_, identity_text(form.key, form.initials, form.given + form.nickname));
  forms_.push_back(std::move(form));
  return known->second;
}

FormIndex NameTable::add(const SharedName& name) {
  const auto known = shared_forms_.find(&*name);
  return known != shared_forms_.end() ? known->second
                                      : shared_forms_.emplace(&*name, add(*name)).first->second;
}

std::optional<std::uint32_t> NameTable::identity(std::string_view key, std::string_view initials,
                                                 std::string_view given) const {
  const auto found = identity_numbers_.find(identity_text(key, initials, given));
  if (found == identity_numbers_.end()) return std::nullopt;
  return found->second;
}

}  // namespace openverslag
