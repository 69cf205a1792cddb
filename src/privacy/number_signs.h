// What the digits of a text tell, taken one by one.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "privacy/detectors.h"
#include "privacy/signs.h"

namespace openverslag {

// All in the head: it is asked of every digit of every record.
class NumberSigns {
 public:
  // Both must outlive it.
  NumberSigns(std::string_view text, Signs& signs) : text_(text), signs_(signs) {}

  void take_digit(std::size_t at) {
    const bool goes_on = signs_.digits > 0 && at == behind_;
    ++signs_.digits;
    if (goes_on) {
      ++run_;
    } else {
      begin_run(at);
    }
    ++number_;
    ++close_;
    ++spaced_;
    if (is_dialled_) ++dialled_;
    behind_ = at + 1;
    beyond_ascii_ = 0;
    if (run_ >= kPostcodeDigits) signs_.postcode = signs_.postcode || letters_follow(at);
    if (is_at(at + 1, '-')) signs_.hyphen = signs_.hyphen || is_letter_at(at + 2);
  }

  // Signs and blanks beyond ASCII part no number.
  void take_beyond_ascii() { ++beyond_ascii_; }

  // When there are no more.
  void finish() {
    end_number();
    end_close();
    end_spaced();
  }

 private:
  static constexpr std::uint32_t kPostcodeDigits = 4;
  static constexpr std::size_t kWidestGap = 4;  // "(010) - 412"

  // Digits behind something else, or at the beginning.
  void begin_run(std::size_t at) {
    run_ = 1;
    const std::size_t gap = at - behind_;
    const char sign = gap == 1 ? text_[at - 1] : '\0';
    if (gap - beyond_ascii_ > kWidestGap) end_number();
    if (sign != ' ' && sign != '.') {
      end_spaced();
      if (sign != '-') end_close();
    }
    is_dialled_ = is_dialled_ || begins_dialled(at);
    signs_.account = signs_.account || ends_account_letters(at);
    if (at > 1 && text_[at - 1] == '-') signs_.hyphen = signs_.hyphen || is_letter_at(at - 2);
  }

  void end_number() {
    signs_.longest_number = std::max(signs_.longest_number, number_);
    signs_.longest_dialled = std::max(signs_.longest_dialled, dialled_);
    number_ = dialled_ = 0;
    is_dialled_ = false;
  }
  void end_close() {
    signs_.longest_close = std::max(signs_.longest_close, close_);
    close_ = 0;
  }
  void end_spaced() {
    signs_.longest_spaced = std::max(signs_.longest_spaced, spaced_);
    spaced_ = 0;
  }

  // "06", "(010)", "+31", "31 6", "tel. 6".
  bool begins_dialled(std::size_t at) const {
    return text_[at] == '0' || text_[at] == '6' || (text_[at] == '3' && is_at(at + 1, '1')) ||
           (at > 0 && text_[at - 1] == '+');
  }

  // "NL 9", "n l-91": as wide as find_ibans takes it.
  bool ends_account_letters(std::size_t at) const {
    constexpr std::string_view kBetween(" .-_");
    const auto is_between = [&](std::size_t place) {
      return place < text_.size() && kBetween.find(text_[place]) != kBetween.npos;
    };
    if (!is_digit_at(is_between(at + 1) ? at + 2 : at + 1)) return false;
    constexpr std::size_t kMostBetween = 3;
    std::size_t last = at;
    while (last > 0 && at - last < kMostBetween && is_between(last - 1)) --last;
    if (last == 0 || !is_letter_at(--last) || last == 0) return false;
    const std::size_t first = is_at(last - 1, ' ') && last > 1 ? last - 2 : last - 1;
    return is_letter_at(first) && has_accounts(text_[first], text_[last]);
  }

  // Two letters behind the digit, and behind two blanks at most.
  bool letters_follow(std::size_t at) const {
    std::size_t next = at + 1;
    while (next <= at + 2 && is_at(next, ' ')) ++next;
    if (next >= text_.size()) return false;
    if (text_[next] < 0) return true;  // perhaps a no-break space
    return is_letter_at(next) && is_letter_at(next + 1);
  }

  bool is_at(std::size_t place, char letter) const {
    return place < text_.size() && text_[place] == letter;
  }
  bool is_digit_at(std::size_t place) const {
    return place < text_.size() && text_[place] >= '0' && text_[place] <= '9';
  }
  bool is_letter_at(std::size_t place) const {
    return place < text_.size() && (text_[place] | 0x20) >= 'a' && (text_[place] | 0x20) <= 'z';
  }

  std::string_view text_;
  Signs& signs_;
  std::size_t behind_ = 0;        // the last digit
  std::size_t beyond_ascii_ = 0;  // bytes since then
  std::uint32_t run_ = 0;         // digits without anything between
  std::uint32_t number_ = 0;
  std::uint32_t close_ = 0;
  std::uint32_t spaced_ = 0;
  std::uint32_t dialled_ = 0;
  bool is_dialled_ = false;
};

}  // namespace openverslag
