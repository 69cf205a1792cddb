// The fields of the header that a clerk may set, each with its keys and how a value sets it.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "document/document.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// The header while its fields are set.
struct OverrideSetting {
  const Vocabulary& vocabulary;
  Header& header;
};

struct OverrideField {
  std::string_view key;                  // "chair"
  std::array<std::string_view, 3> also;  // "voorzitter"
  std::string_view example;              // a value as it may be written
  bool may_be_empty;                     // a wrong guess is taken away by an empty value
  // Returns what stood there, in words; nothing when the value cannot be, and changes nothing then.
  std::optional<std::string> (*set)(const FrontMatterValue& value, OverrideSetting& setting);

  bool has_key(std::string_view written) const;
};

std::span<const OverrideField> override_fields();

}  // namespace openverslag
