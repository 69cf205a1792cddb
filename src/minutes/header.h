// The header of a meeting: from front matter, title, and the blocks before the first item.
#pragma once

#include <optional>
#include <vector>

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"
#include "text/diagnostic.h"

namespace openverslag {

struct HeaderWords {
  Header header;
  std::vector<Block> preamble;  // what is no header, in its order
};

// `blocks` are those before the first item, `title` the one among them that is the title.
HeaderWords read_header(const Document& document, std::vector<Block> blocks,
                        std::optional<std::size_t> title, const Vocabulary& vocabulary,
                        Diagnostics& diagnostics);

// Who of those present has the chair or keeps the minutes, where no label says so.
void find_offices(const Vocabulary& vocabulary, Header& header);

}  // namespace openverslag
