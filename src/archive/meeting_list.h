// The facts of all meetings, which other lists may hold, too.
#pragma once

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

#include "minutes/meeting.h"

namespace openverslag {

// Used as a vector of Facts that nobody changes. A preview keeps those of the files that were not
// touched: a copy of 10,000 would take as long as all else that is done between them and a page.
class MeetingList {
 public:
  using Shared = std::shared_ptr<const Facts>;

  class Iterator {
   public:
    using iterator_category = std::random_access_iterator_tag;
    using difference_type = std::ptrdiff_t;
    using value_type = Facts;
    using pointer = const Facts*;
    using reference = const Facts&;

    Iterator() = default;
    explicit Iterator(const Shared* at) : at_(at) {}

    reference operator*() const { return **at_; }
    pointer operator->() const { return at_->get(); }
    reference operator[](difference_type steps) const { return *at_[steps]; }
    Iterator& operator+=(difference_type steps) { return at_ += steps, *this; }
    Iterator& operator-=(difference_type steps) { return at_ -= steps, *this; }
    Iterator& operator++() { return *this += 1; }
    Iterator& operator--() { return *this -= 1; }
    Iterator operator++(int) { return Iterator(at_++); }
    Iterator operator--(int) { return Iterator(at_--); }
    friend Iterator operator+(Iterator it, difference_type steps) { return it += steps; }
    friend Iterator operator+(difference_type steps, Iterator it) { return it += steps; }
    friend Iterator operator-(Iterator it, difference_type steps) { return it -= steps; }
    friend difference_type operator-(Iterator a, Iterator b) { return a.at_ - b.at_; }
    auto operator<=>(const Iterator&) const = default;

   private:
    const Shared* at_ = nullptr;
  };

  MeetingList() = default;
  MeetingList(std::vector<Facts> meetings) {  // NOLINT(google-explicit-constructor): as a vector
    for (Facts& facts : meetings) push_back(std::move(facts));
  }
  MeetingList(std::initializer_list<Facts> meetings) : MeetingList(std::vector<Facts>(meetings)) {}

  std::size_t size() const { return meetings_.size(); }
  bool empty() const { return meetings_.empty(); }
  const Facts& operator[](std::size_t meeting) const { return *meetings_[meeting]; }
  const Facts& front() const { return *meetings_.front(); }
  const Facts& back() const { return *meetings_.back(); }
  Iterator begin() const { return Iterator(meetings_.data()); }
  Iterator end() const { return begin() + static_cast<std::ptrdiff_t>(size()); }

  const Shared& shared(std::size_t meeting) const { return meetings_[meeting]; }
  void reserve(std::size_t meetings) { meetings_.reserve(meetings); }
  void push_back(Facts facts) { push_back(std::make_shared<const Facts>(std::move(facts))); }
  void push_back(Shared facts) { meetings_.push_back(std::move(facts)); }
  // In this list only: who else holds the facts keeps them as they were.
  Facts& change(std::size_t meeting) {
    auto own = std::make_shared<Facts>(*meetings_[meeting]);
    meetings_[meeting] = own;
    return *own;
  }

 private:
  std::vector<Shared> meetings_;
};

}  // namespace openverslag
