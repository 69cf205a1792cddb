// A value that is made when it is first asked for.
#pragma once

#include <atomic>
#include <memory>

namespace openverslag {

// For values that always come out the same: two threads that ask at once may both make it, and one
// of the two is kept.
template <typename Value>
class Lazy {
 public:
  Lazy() = default;
  Lazy(const Lazy&) = delete;
  Lazy& operator=(const Lazy&) = delete;
  ~Lazy() { delete value_.load(); }

  template <typename Make>
  const Value& get(const Make& make) {
    const Value* value = value_.load(std::memory_order_acquire);
    if (value != nullptr) return *value;
    auto made = std::make_unique<const Value>(make());
    const bool is_first =
        value_.compare_exchange_strong(value, made.get(), std::memory_order_acq_rel);
    return is_first ? *made.release() : *value;
  }

 private:
  std::atomic<const Value*> value_ = nullptr;
};

}  // namespace openverslag
