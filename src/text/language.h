// The words of the interface, in one language: data, one TOML file a language.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace openverslag {

// Keys are the dotted paths of the TOML file: "rule.near-name.message", "route.people",
// "month.10", "weekday.1" (Monday), "site.decisions".
class Language {
 public:
  // `code`: "nl", "en", … Throws Failure("failure.language") for one that is not there.
  static Language load(std::string_view code);
  static std::vector<std::string> available();

  const std::string& code() const { return code_; }
  bool has(std::string_view key) const;
  std::vector<std::string> keys() const;
  // The key itself when there is no such text, so that a gap shows and nothing breaks.
  std::string_view text(std::string_view key) const;
  // With {0}, {1}, … filled in.
  std::string text(std::string_view key, const std::vector<std::string>& arguments) const;
  // `key`.one, `key`.few, … by the rules of the language (text/language_rules.h), or else
  // `key`.many; with {0} the number.
  std::string count(std::string_view key, std::size_t number) const;

 private:
  std::string code_;
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  std::unordered_map<std::string, std::string, Hash, std::equal_to<>> texts_;
};

}  // namespace openverslag
