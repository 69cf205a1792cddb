// A value that is kept once, however many hold it.
#pragma once

#include <atomic>
#include <cstdint>
#include <utility>

namespace openverslag {

// A std::shared_ptr takes sixteen bytes of each who holds it, and a meeting holds 200 names and
// texts: with these eight all of 10,000 meetings take 15 MB less.
template <class Value>
class Shared {
 public:
  Shared() = default;
  explicit Shared(Value value) : kept_(new Kept{std::move(value)}) {}
  Shared(const Shared& other) : kept_(other.kept_) {
    if (kept_ != nullptr) kept_->holders.fetch_add(1, std::memory_order_relaxed);
  }
  Shared(Shared&& other) noexcept : kept_(std::exchange(other.kept_, nullptr)) {}
  Shared& operator=(Shared other) noexcept {
    std::swap(kept_, other.kept_);
    return *this;
  }
  ~Shared() {
    const bool is_last =
        kept_ != nullptr && kept_->holders.fetch_sub(1, std::memory_order_acq_rel) == 1;
    if (is_last) delete kept_;
  }

  // Null when nothing is held.
  const Value* get() const { return kept_ == nullptr ? nullptr : &kept_->value; }

 private:
  struct Kept {
    const Value value;
    std::atomic<std::uint32_t> holders = 1;
  };

  Kept* kept_ = nullptr;
};

}  // namespace openverslag
