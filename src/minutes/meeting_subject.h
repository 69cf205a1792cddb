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
  // The title may name the body by its letters: "Verslag TO".
  MeetingSubject(std::string_view body, std::string_view title);

  // How many words from `at` on are the meeting; 0: none.
  std::size_t match(const Words& words, std::size_t at) const;

 private:
  bool is_abbreviation(const Words& words, std::size_t at) const;

  std::string body_;                     // folded
  std::vector<std::string> body_words_;  // folded
  std::vector<std::string> letters_;     // folded: "dvo" of "DVO Oost", "to" of "Technisch Overleg"
};

}  // namespace openverslag
