#include "cli/progress.h"

#include <fmt/format.h>

#include <ostream>

namespace openverslag {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kWidth = 40;

}  // namespace

Progress::Progress(std::ostream& err, bool visible, Trace* trace)
    : err_(err), visible_(visible), trace_(trace), next_(Clock::now() + 1s) {}

Progress::~Progress() {
  if (drawn_) err_ << "\r\033[K" << std::flush;
}

void Progress::start(std::size_t total) {
  total_ = total;
  done_ = 0;
}

void Progress::done(std::string_view name, Clock::time_point begin) {
  if (trace_ != nullptr) trace_->add(name, begin, Clock::now());
  const std::size_t done = ++done_;
  if (!visible_) return;
  const std::unique_lock lock(mutex_, std::try_to_lock);
  if (!lock.owns_lock() || Clock::now() < next_) return;
  next_ = Clock::now() + 100ms;
  draw(done);
}

void Progress::draw(std::size_t done) {
  drawn_ = true;
  const std::size_t filled = total_ == 0 ? 0 : kWidth * done / total_;
  err_ << fmt::format("\r[{:#<{}}{:.<{}}] {}/{}", "", filled, "", kWidth - filled, done, total_)
       << std::flush;
}

}  // namespace openverslag
