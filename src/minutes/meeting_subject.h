// How the minutes call the meeting itself: "de vergadering", "men", "Het DVO".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/words.h"

namespace openverslag {

class MeetingSubject {
 public:
  explicit MeetingSubject(std::string_view body);

  // How many words from `at` on are the meeting; 0: none.
  std::size_t match(const Words& words, std::size_t at) const;

 private:
  std::string body_;                     // folded
  std::vector<std::string> body_words_;  // folded
};

}  // namespace openverslag
