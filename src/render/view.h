// What a template may ask of a page: names with text, truth, or lists of views.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace openverslag {

// Text that lives longer than the page (in the archive) is not copied: pass a string_view. Text
// made for the page is moved in. Keys are string literals. Empty text and empty lists read as
// false, so a section on them is not shown. Set every key in every view of a kind: one that is
// missing reads as that of the view around it.
class View {
 public:
  using Views = std::vector<View>;
  using Value = std::variant<bool, std::string_view, std::string, Views>;

  void set(std::string_view key, Value value) {
    if (fields_.empty()) fields_.reserve(kUsualFields);
    fields_.emplace_back(key, std::move(value));
  }

  // Nothing when there is no such key.
  const Value* find(std::string_view key) const;
  const std::vector<std::pair<std::string_view, Value>>& fields() const { return fields_; }

 private:
  static constexpr std::size_t kUsualFields = 8;

  std::vector<std::pair<std::string_view, Value>> fields_;
};

}  // namespace openverslag
