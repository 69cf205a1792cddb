#include "render/index_lists.h"

#include <algorithm>

#include "render/lists.h"
#include "render/pager.h"

namespace openverslag {

namespace {

View::Views grouped_by_letter(const AlphabeticalIndex& index, const IndexWords& words) {
  View::Views groups;
  View::Views rows;
  for (std::size_t i = 0; i < index.size(); ++i) {
    rows.push_back(words.row(index[i].name));
    const char32_t letter = index[i].letter;
    if (i + 1 < index.size() && index[i + 1].letter == letter) continue;
    const bool is_latin = letter >= U'A' && letter <= U'Z';
    const std::string id = is_latin ? letter_label(letter) : letter_id(letter);
    groups.push_back(group_view(letter_label(letter), id, std::move(rows)));
    rows.clear();
  }
  return groups;
}

std::vector<std::uint32_t> names_in(const AlphabeticalIndex& index, const Slice& slice) {
  std::vector<std::uint32_t> names;
  for (std::uint32_t place = slice.begin; place < slice.end; ++place) {
    names.push_back(index[place].name);
  }
  return names;
}

}  // namespace

std::optional<MeetingIndex> last_dated(const PageContext& context,
                                       const std::vector<MeetingIndex>& meetings) {
  const auto last = std::ranges::find_if(meetings.rbegin(), meetings.rend(), [&](auto meeting) {
    return context.facts(meeting).header.date.has_value();
  });
  return last == meetings.rend() ? std::nullopt : std::optional(*last);
}

std::vector<std::uint32_t> latest_names(
    const AlphabeticalIndex& index, std::size_t most,
    const std::function<std::optional<MeetingIndex>(std::uint32_t)>& last) {
  using Ranked = std::pair<std::optional<MeetingIndex>, std::uint32_t>;  // with its place
  std::vector<Ranked> ranked;
  for (std::uint32_t place = 0; place < index.size(); ++place) {
    ranked.emplace_back(last(index[place].name), place);
  }
  std::ranges::stable_sort(ranked, std::greater<>(), &Ranked::first);
  if (ranked.size() > most) ranked.resize(most);
  std::ranges::sort(ranked, {}, &Ranked::second);
  std::vector<std::uint32_t> names;
  names.reserve(ranked.size());
  for (const auto& [meeting, place] : ranked) names.push_back(index[place].name);
  return names;
}

void add_index(View& view, const PageContext& context, std::string_view title,
               const AlphabeticalIndex& index, const IndexWords& words) {
  const auto name_at = [&](std::uint32_t place) { return words.name(index[place].name); };
  view.set("title", title_in_letters(context, title, name_at));
  add_letters(view, context, name_at);
  const Shows shows = context.page.shows;
  View::Views letters;
  if (shows == Shows::all) letters = grouped_by_letter(index, words);
  std::vector<std::uint32_t> shown;
  if (shows == Shows::part) shown = names_in(index, context.page.slice);
  const bool shows_latest = shows == Shows::newest && words.last;
  if (shows_latest) shown = latest_names(index, kNewestEntries, words.last);
  View::Views names;
  for (const std::uint32_t name : shown) names.push_back(words.row(name));
  view.set("has_letters", !letters.empty());
  view.set("letters", std::move(letters));
  view.set("has_names", !names.empty());
  view.set("names", std::move(names));
  view.set("is_latest", shows_latest);
}

}  // namespace openverslag
