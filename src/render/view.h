// What a template may ask of a page: names with text, truth, or lists of views.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace openverslag {

// Text that lives longer than the page (in the archive) is not copied: pass a string_view. Text
// made for the page is moved in. Keys are string literals.
class View {
 public:
  using Views = std::vector<View>;
  using Value = std::variant<bool, std::string_view, std::string, Views>;

  void set(std::string_view key, Value value) { fields_.emplace_back(key, std::move(value)); }
  // Sets nothing when there are no words, so that a section on the key is not shown.
  void set_if(std::string_view key, std::string_view text);

  // Nothing when there is no such key.
  const Value* find(std::string_view key) const;
  const std::vector<std::pair<std::string_view, Value>>& fields() const { return fields_; }

 private:
  std::vector<std::pair<std::string_view, Value>> fields_;
};

}  // namespace openverslag
