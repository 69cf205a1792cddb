#include "serve/reload.h"

namespace openverslag {

void Reload::announce() {
  {
    const std::lock_guard lock(mutex_);
    ++build_;
  }
  changed_.notify_all();
}

void Reload::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_all();
}

bool Reload::stopped() const {
  const std::lock_guard lock(mutex_);
  return stopped_;
}

int Reload::newest() const {
  const std::lock_guard lock(mutex_);
  return build_;
}

int Reload::wait(int seen, std::chrono::milliseconds patience) const {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, patience, [&] { return stopped_ || build_ != seen; });
  return build_;
}

}  // namespace openverslag
