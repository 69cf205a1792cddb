#include "site/told_changes.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string_view>
#include <utility>

#include "archive/translations.h"
#include "minutes/anchors.h"
#include "text/fold.h"

namespace openverslag {

namespace {

bool is_told(const Withdrawal& one) { return !one.file.empty(); }

// Addresses of meetings that are withdrawn whole: nothing is left there that an item stood in.
std::set<std::string_view> whole_meetings(const std::vector<Withdrawal>& all) {
  std::set<std::string_view> addresses;
  for (const Withdrawal& one : all) {
    if (one.is_meeting()) addresses.insert(one.address);
  }
  return addresses;
}

}  // namespace

bool tells_changes(const Writings& writings) {
  return writings.changes_since || std::ranges::any_of(writings.withdrawals, is_told);
}

std::vector<std::uint32_t> told_withdrawals(const Writings& writings) {
  const std::vector<Withdrawal>& all = writings.withdrawals;
  std::vector<std::uint32_t> told;
  const std::set<std::string_view> whole = whole_meetings(all);
  std::set<std::pair<std::string_view, std::string_view>> places;
  std::set<std::string_view> originals;
  for (const Withdrawal& one : all) {
    if (one.is_meeting()) originals.insert(without_ending(one.file));
  }
  const auto is_told_by_original = [&](const Withdrawal& one) {
    const auto is_withdrawn = [&](std::string_view stem) { return originals.contains(stem); };
    return one.is_meeting() && std::ranges::any_of(original_stems(one.file), is_withdrawn);
  };
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const Withdrawal& one = all[i];
    const bool is_gone = !one.item.empty() && whole.contains(one.address);
    if (is_told(one) && !is_gone && !is_told_by_original(one) &&
        places.emplace(one.address, one.item).second)
      told.push_back(i);
  }
  std::ranges::stable_sort(told, std::greater(),
                           [&](std::uint32_t each) { return all[each].date; });
  return told;
}

std::vector<ListedChange> listed_changes(const Writings& writings) {
  std::vector<ListedChange> told;
  for (std::uint32_t i = 0; i < writings.changes.size(); ++i)
    told.push_back({writings.changes[i].date, i, false});
  for (const std::uint32_t each : told_withdrawals(writings))
    told.push_back({writings.withdrawals[each].date, each, true});
  std::ranges::stable_sort(told, std::greater(), &ListedChange::date);
  std::ranges::reverse(told);
  return told;
}

std::string place_of_notice(const Withdrawal& one) {
  const bool is_told = !one.item.empty() && !holds_words(one.item);
  return is_told ? one.address + "#" + one.item : one.address;
}

std::string id_of_notice(const Writings& writings, std::uint32_t index) {
  const Withdrawal& one = writings.withdrawals[index];
  // Of an item, as it was told first: its minutes may have got another day since.
  Withdrawal first = one;
  if (!one.item.empty() && !one.first_address.empty()) first.address = one.first_address;
  std::string id = slug(place_of_notice(first)) + "-" + iso_date(one.date);
  if (!holds_words(one.item)) return id;
  // Several items of one meeting may have anchors that must not be told. Those are counted: lines
  // of the file move when something is written above them.
  const auto end = writings.withdrawals.begin() + index;
  const auto same = std::count_if(writings.withdrawals.begin(), end, [&](const Withdrawal& each) {
    return each.address == one.address && each.date == one.date && holds_words(each.item);
  });
  return id + "-x" + std::to_string(same + 1);
}

}  // namespace openverslag
