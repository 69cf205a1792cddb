// The lines of tests/privacy/labelled, with what is private in them.
#pragma once

#include <string>
#include <vector>

#include "privacy/personal_data.h"

namespace openverslag {

struct LabelledLine {
  std::string text;
  std::vector<PersonalData> labels;
  bool kept_aside;  // not looked at while the detectors were made
};

std::vector<LabelledLine> labelled_lines();

}  // namespace openverslag
