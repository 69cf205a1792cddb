// What the last build gave besides the site, for the threads that answer.
#pragma once

#include <memory>
#include <mutex>
#include <utility>

#include "serve/preview_extras.h"

namespace openverslag {

class SharedExtras {
 public:
  void set(PreviewExtras extras) {
    const std::lock_guard lock(mutex_);
    extras_ = std::make_shared<const PreviewExtras>(std::move(extras));
  }
  std::shared_ptr<const PreviewExtras> get() const {
    const std::lock_guard lock(mutex_);
    return extras_;
  }

 private:
  mutable std::mutex mutex_;
  std::shared_ptr<const PreviewExtras> extras_ = std::make_shared<const PreviewExtras>();
};

}  // namespace openverslag
