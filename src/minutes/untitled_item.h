// Minutes whose items nothing tells, or only the last: what was said before stands in one item
// without a title.
#pragma once

#include <vector>

#include "minutes/agenda.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Where there are no items, or "Rondvraag" is the first: moves the words below those that the
// header was read from out of the preamble into an item, so that their speakers, actions and
// decisions are read. Where that item is, if there were such words; without a date or anybody
// present they are no minutes, and stay.
std::optional<Place> open_untitled_item(const Header& header, const Vocabulary& vocabulary,
                                        std::vector<Block>& preamble, Agenda& agenda);

}  // namespace openverslag
