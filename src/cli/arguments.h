// The words of the command line, checked.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

struct Option {
  std::string_view name;        // "base-url"
  std::string_view value = {};  // what stands for its value in the help: "URL"; empty: a switch
};

class Arguments {
 public:
  // `words` come after the name of the command. Throws Failure for an unknown option, a missing
  // value, or more than `most` words that are no options.
  static Arguments parse(const std::vector<std::string>& words, const std::vector<Option>& options,
                         std::size_t most);

  // The word at `index` that is no option, or `otherwise`.
  std::string word(std::size_t index, std::string_view otherwise = {}) const;
  bool has(std::string_view option) const;
  std::string value(std::string_view option, std::string_view otherwise = {}) const;
  // Throws Failure when the value is no whole number up to `most`.
  unsigned number(std::string_view option, unsigned otherwise, unsigned most) const;
  // Throws Failure when the value is none of `choices`; without the option, the first.
  std::string choice(std::string_view option, const std::vector<std::string>& choices) const;

 private:
  std::vector<std::string> words_;
  std::map<std::string, std::string, std::less<>> values_;
};

}  // namespace openverslag
