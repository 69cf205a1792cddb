#include "privacy/redacted_text.h"

#include <algorithm>
#include <cstdint>

#include "privacy/escapes.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// The marks of a text of which [begin, end) becomes `size` bytes: those inside go, as a link would
// tell what it led to; those that reach into it end or begin beside it.
void move_marks(std::vector<Mark>& marks, std::uint32_t begin, std::uint32_t end,
                std::uint32_t size) {
  std::erase_if(marks, [&](const Mark& mark) {
    return mark.begin >= begin && mark.end <= end && mark.begin < end;
  });
  const auto moved = [&](std::uint32_t at) { return at - (end - begin) + size; };
  for (Mark& mark : marks) {
    const bool around = mark.begin <= begin && mark.end >= end;
    if (mark.begin >= end)
      mark.begin = moved(mark.begin);
    else if (!around && mark.begin > begin)
      mark.begin = begin + size;
    if (mark.end >= end)
      mark.end = moved(mark.end);
    else if (mark.end > begin)
      mark.end = begin;
  }
}

}  // namespace

void redact_bytes(Text& text, std::size_t begin, std::size_t end, const std::string& shown) {
  const auto from = static_cast<std::uint32_t>(begin);
  const auto size = static_cast<std::uint32_t>(shown.size());
  move_marks(text.marks, from, static_cast<std::uint32_t>(end), size);
  const Mark mark{MarkKind::redacted, from, from + size};
  const auto place = std::ranges::find_if(text.marks, [&](const Mark& other) {
    return other.begin > from || (other.begin == from && other.end < mark.end);
  });
  text.marks.insert(place, mark);
  text.plain.replace(begin, end - begin, shown);
}

bool is_redacted(const Text& text) {
  return std::ranges::any_of(text.marks,
                             [](const Mark& mark) { return mark.kind == MarkKind::redacted; });
}

bool spells(std::string_view address, std::string_view words) {
  const std::string wanted = slug(words);
  const std::string all = "-" + slug(without_escapes(address)) + "-";
  return !wanted.empty() && all.find("-" + wanted + "-") != std::string::npos;
}

bool leave_out_links(Text& text, std::string_view words) {
  return std::erase_if(text.marks, [&](const Mark& mark) {
           return !mark.target.empty() && spells(mark.target, words);
         }) > 0;
}

}  // namespace openverslag
