#include "document/place_finder.h"

#include <algorithm>
#include <utility>

namespace openverslag {

PlaceFinder::PlaceFinder(std::string_view bytes, std::vector<std::size_t> inserted)
    : bytes_(bytes),
      inserted_(std::move(inserted)),
      end_(std::min(bytes.find('\n'), bytes.size())) {}

PlaceFinder PlaceFinder::of_paragraphs() {
  PlaceFinder places({});
  places.counts_paragraphs_ = true;
  return places;
}

Place PlaceFinder::place(std::size_t offset) {
  if (counts_paragraphs_) {
    return {static_cast<std::uint32_t>(offset >> 32) + 1, static_cast<std::uint32_t>(offset) + 1};
  }
  go_to_line_of(std::min(offset, bytes_.size()));
  std::size_t column = offset - begin_;
  if (!inserted_.empty()) column -= inserted_before(offset) - inserted_before(begin_);
  return {line_, static_cast<std::uint32_t>(column) + 1};
}

void PlaceFinder::go_to_line_of(std::size_t offset) {
  while (offset > end_) {
    if (!is_inserted(end_)) ++line_;
    begin_ = end_ + 1;
    end_ = std::min(bytes_.find('\n', begin_), bytes_.size());
  }
  while (offset < begin_) {
    end_ = begin_ - 1;
    begin_ = end_ == 0 ? 0 : bytes_.rfind('\n', end_ - 1) + 1;
    if (!is_inserted(end_)) --line_;
  }
}

bool PlaceFinder::is_inserted(std::size_t offset) const {
  return std::binary_search(inserted_.begin(), inserted_.end(), offset);
}

std::size_t PlaceFinder::inserted_before(std::size_t offset) const {
  return static_cast<std::size_t>(std::lower_bound(inserted_.begin(), inserted_.end(), offset) -
                                  inserted_.begin());
}

}  // namespace openverslag
