// What no one can continue from: thrown anywhere, caught once, in cli.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace openverslag {

// `key` names a text of the interface language ("failure.output-not-ours"), `arguments` fill its
// {0}, {1}, …
class Failure : public std::runtime_error {
 public:
  explicit Failure(std::string key, std::vector<std::string> arguments = {})
      : std::runtime_error(key), key_(std::move(key)), arguments_(std::move(arguments)) {}

  const std::string& key() const { return key_; }
  const std::vector<std::string>& arguments() const { return arguments_; }

 private:
  std::string key_;
  std::vector<std::string> arguments_;
};

}  // namespace openverslag
