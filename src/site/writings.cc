#include "site/writings.h"

#include <algorithm>
#include <filesystem>
#include <limits>

#include "text/fold.h"

namespace openverslag {

namespace {

std::string front_matter_of(const Document& document, std::string_view key) {
  const auto found = std::ranges::find(document.front_matter, key, &FrontMatterValue::key);
  return found == document.front_matter.end() ? std::string() : found->value;
}

// A heading above everything else names the page; it does not stand on it twice.
std::string take_first_heading(std::vector<Block>& blocks) {
  if (blocks.empty()) return {};
  const auto* heading = std::get_if<Heading>(&blocks.front());
  if (heading == nullptr || heading->level != 1) return {};
  std::string title = collapse_space(heading->text.plain);
  blocks.erase(blocks.begin());
  return title;
}

}  // namespace

OwnPage own_page_of(Document document) {
  const std::string stem = std::filesystem::path(document.path).stem().string();
  const std::string heading = take_first_heading(document.blocks);
  std::string title = front_matter_of(document, "title");
  if (title.empty()) title = heading.empty() ? stem : heading;
  return {document.path, slug(stem), std::move(title), front_matter_of(document, "description"),
          std::move(document.blocks)};
}

std::span<const GoneItem> gone_items_of(const Writings& writings, MeetingIndex meeting) {
  const auto place = [](const GoneItem& one) {
    return one.meeting.value_or(std::numeric_limits<MeetingIndex>::max());
  };
  const auto first = std::ranges::lower_bound(writings.gone_items, meeting, {}, place);
  return {first, std::ranges::upper_bound(writings.gone_items, meeting, {}, place)};
}

}  // namespace openverslag
