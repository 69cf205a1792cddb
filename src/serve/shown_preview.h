// The newest preview, for the threads that answer.
#pragma once

#include <memory>
#include <mutex>
#include <utility>

#include "serve/preview.h"

namespace openverslag {

class ShownPreview {
 public:
  void set(Preview preview) {
    auto made = std::make_shared<const Preview>(std::move(preview));
    const std::lock_guard lock(mutex_);
    preview_.swap(made);
  }
  std::shared_ptr<const Preview> get() const {
    const std::lock_guard lock(mutex_);
    return preview_;
  }

 private:
  mutable std::mutex mutex_;
  std::shared_ptr<const Preview> preview_ = std::make_shared<const Preview>();
};

}  // namespace openverslag
