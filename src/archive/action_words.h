// The words of actions, ready to be compared with those of others.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "minutes/meeting.h"

namespace openverslag {

struct ActionWords {
  std::string text;    // of the task: folded words with a blank between
  std::string digits;  // in them
  std::array<std::uint16_t, 32>
      letters;  // how often each stands in the text, by its last five bits
};

ActionWords comparable(const Action& action);

// Are nine tenths of the letters the same, and all of the digits?
bool is_similar(const ActionWords& a, const ActionWords& b);

// As printed, folded.
std::vector<std::string> folded_owners(const Action& action);

}  // namespace openverslag
