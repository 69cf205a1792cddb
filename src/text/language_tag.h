// Tags of the languages that words are in, as HTML has them: "nl", "fy", "zh-Hant".
#pragma once

#include <string_view>

namespace openverslag {

// Letters and digits in parts, which may stand in an attribute as they are.
bool is_language_tag(std::string_view tag);

// "nl" of "nl-BE".
std::string_view main_language(std::string_view tag);

// The tag of `language`, for words in it that stand among words in `around`; nothing when these are
// the same but for the country. Lives as long as `language`.
std::string_view language_among(std::string_view language, std::string_view around);

}  // namespace openverslag
