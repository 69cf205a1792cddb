// Records that stand beside another in a second language.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "text/diagnostic.h"

namespace openverslag {

// "2026-03-01-raad.en.md" beside "2026-03-01-raad.md", of whatever formats: two letters of a
// language before the ending. As the meetings; nothing: a record of its own.
std::vector<std::optional<MeetingIndex>> find_translations(const MeetingList& meetings);

// The same of two names alone.
bool is_translation_of(std::string_view source, std::string_view original);

// "meetings/raad.md" → "meetings/raad": what the names of its translations begin with.
std::string_view without_ending(std::string_view source);
// Those of what it may be a translation of: "meetings/raad.en.md" → "meetings/raad"; mostly none.
std::vector<std::string_view> original_stems(std::string_view source);

// A translation is of the body, the day and the hour of its original, and in the language that its
// name says unless its words say another. What it says itself of the day is reported when it
// differs.
void follow_originals(MeetingList& meetings, Diagnostics& diagnostics);

}  // namespace openverslag
