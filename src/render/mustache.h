// A parsed Mustache template, fed by views; the door to the library.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include "render/view.h"

namespace openverslag {

struct MustacheError {
  std::string message;  // of the library, in English
  std::size_t at = 0;   // bytes into the template
};

// Not shared between threads.
class Mustache {
 public:
  explicit Mustache(const std::string& text);
  ~Mustache();
  Mustache(Mustache&&) noexcept;
  Mustache& operator=(Mustache&&) = delete;

  std::optional<MustacheError> error() const;
  std::string render(const View& view) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace openverslag
