// A finished feed read back as readers read it, before it is accepted.
#pragma once

#include <cstddef>
#include <string>

#include "render/output_file.h"

namespace openverslag {

// The same file. Throws Failure("failure.render.feed") when it is not the feed of so many entries
// that it should be: RSS that is no XML, lacks an element that readers need or has another number
// of entries, or a JSON Feed (by its name) that is no JSON or has another number of items. Then
// nothing of the site is published.
const OutputFile& accepted_feed(const OutputFile& file, std::size_t entries);

}  // namespace openverslag
