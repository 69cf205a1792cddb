// Indices from A to Z: under their letters when they stand on one page, else a page a letter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// Of these the newest that has a date.
std::optional<MeetingIndex> last_dated(const PageContext& context,
                                       const std::vector<MeetingIndex>& meetings);

// How to show what stands in an index, by its index in the archive.
struct IndexWords {
  std::function<std::string(std::uint32_t)> name;
  std::function<View(std::uint32_t)> row;
  // The last meeting it was in; nothing: of an index on many pages the first shows letters alone.
  std::function<std::optional<MeetingIndex>(std::uint32_t)> last;
};

// The `most` names that were in a meeting last, in the order of the index.
std::vector<std::uint32_t> latest_names(
    const AlphabeticalIndex& index, std::size_t most,
    const std::function<std::optional<MeetingIndex>(std::uint32_t)>& last);

// {title, has_letters, letters, has_names, names, is_latest} and those of the pager. `letters` are
// the groups of an index on one page; `names` those of one letter, or else the latest.
void add_index(View& view, const PageContext& context, std::string_view title,
               const AlphabeticalIndex& index, const IndexWords& words);

}  // namespace openverslag
