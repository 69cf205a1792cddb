// A text that is kept once, however many hold it.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

#include "text/shared.h"

namespace openverslag {

// Used as a string that nobody changes. None takes room for an empty one.
class SharedText {
 public:
  SharedText() = default;
  // NOLINTBEGIN(google-explicit-constructor): as a string
  SharedText(std::string text) {
    if (!text.empty()) text_ = Shared<std::string>(std::move(text));
  }
  SharedText(std::string_view text) : SharedText(std::string(text)) {}
  SharedText(const char* text) : SharedText(std::string(text)) {}
  operator const std::string&() const { return str(); }
  operator std::string_view() const { return str(); }
  // NOLINTEND(google-explicit-constructor)

  const std::string& str() const {
    static const std::string kEmpty;
    return empty() ? kEmpty : *text_.get();
  }
  bool empty() const { return text_.get() == nullptr; }

  template <std::convertible_to<std::string_view> Other>
  friend bool operator==(const SharedText& text, const Other& other) {
    return std::string_view(text) == std::string_view(other);
  }

 private:
  Shared<std::string> text_;
};

}  // namespace openverslag
