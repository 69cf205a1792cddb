#include "cli/withdrawn.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "archive/translations.h"
#include "cli/today.h"
#include "text/dates.h"

namespace openverslag {
namespace {

// Of an item that is taken off, a translation may still have the words.
void report_translations(const std::vector<Withdrawal>& withdrawals,
                         const std::vector<std::string>& paths, Diagnostics& diagnostics) {
  std::set<std::string_view> looked_at;
  for (const Withdrawal& one : withdrawals) looked_at.insert(one.file);
  std::multimap<std::string_view, const std::string*> translations;  // by stem of the original
  for (const std::string& path : paths) {
    if (looked_at.contains(path)) continue;
    for (const std::string_view stem : original_stems(path)) translations.emplace(stem, &path);
  }
  for (const Withdrawal& one : withdrawals) {
    if (one.item.empty()) continue;
    const auto [begin, end] = translations.equal_range(without_ending(one.file));
    for (auto each = begin; each != end; ++each)
      diagnostics.error("withdrawn-translation", {kWithdrawnFile, one.place},
                        {one.file, *each->second});
  }
}

std::string meeting_title(const Archive& archive, MeetingIndex meeting, const Language& language) {
  const auto& date = archive.meetings[meeting].header.date;
  const std::string& body = archive.bodies[archive.links[meeting].body].name;
  return date ? body + ", " + long_date(*date, language) : body;
}

// What the index of the Woo knew of the meeting, which is not there any more to be asked.
void keep_for_woo(Withdrawal& one, const Archive& archive, MeetingIndex leading) {
  const MeetingLinks& links = archive.links[leading];
  one.woo = archive.bodies[links.body].woo;
  one.held = archive.meetings[leading].header.date;
  if (links.adopted_in) one.adopted = archive.meetings[links.adopted_in->meeting].header.date;
}

}  // namespace

std::vector<std::string> withdraw_files(const std::vector<Withdrawal>& withdrawals,
                                        std::vector<std::string>& paths, Diagnostics& diagnostics) {
  const std::set<std::string_view> there(paths.begin(), paths.end());
  std::set<std::string_view> whole;
  std::set<std::string_view> stems;
  for (const Withdrawal& one : withdrawals) {
    if (!one.is_meeting()) continue;
    whole.insert(one.file);
    stems.insert(without_ending(one.file));
  }
  for (const Withdrawal& one : withdrawals) {
    if (!one.item.empty() && !there.contains(one.file) && !whole.contains(one.file))
      diagnostics.error("withdrawn-no-file", {kWithdrawnFile, one.place}, {one.file});
  }
  report_translations(withdrawals, paths, diagnostics);
  // A translation says the same in other words.
  const auto is_gone = [&](const std::string& path) {
    const auto is_original = [&](std::string_view stem) { return stems.contains(stem); };
    return whole.contains(path) || std::ranges::any_of(original_stems(path), is_original);
  };
  std::vector<std::string> gone;
  std::ranges::copy_if(paths, std::back_inserter(gone), is_gone);
  std::erase_if(paths, is_gone);
  return gone;
}

void withdraw_plans(const std::vector<Withdrawal>& withdrawals, const Routes& routes,
                    std::vector<PlannedMeeting>& planned) {
  std::set<std::string_view> addresses;
  for (const Withdrawal& one : withdrawals) {
    if (one.is_meeting()) addresses.insert(one.address);
  }
  std::erase_if(planned, [&](const PlannedMeeting& each) {
    return addresses.contains(routes.meeting(each));
  });
}

void follow_items(const Archive& archive, const Routes& routes,
                  const std::set<std::string, std::less<>>& left_out,
                  std::vector<Withdrawal>& withdrawals) {
  std::erase_if(withdrawals, [&](const Withdrawal& one) {
    return !one.item.empty() && left_out.contains(one.file);
  });
  std::map<std::string_view, MeetingIndex> by_file;
  for (MeetingIndex i = 0; i < archive.meetings.size(); ++i)
    by_file.emplace(archive.meetings[i].source, i);
  for (Withdrawal& one : withdrawals) {
    const auto meeting = one.item.empty() ? by_file.end() : by_file.find(one.file);
    if (meeting == by_file.end()) continue;
    std::string now = routes.meeting(archive.links[meeting->second]);
    if (now == one.address) continue;
    one.first_address = std::exchange(one.address, std::move(now));
  }
}

void withdraw_names(const std::vector<HiddenName>& people, std::vector<Withdrawal>& withdrawals) {
  for (const HiddenName& one : people) withdrawals.push_back({.person = display_name(one.name)});
}

Withdrawal withdrawal_of(const Archive& archive, MeetingIndex file, const Language& language) {
  const MeetingLinks& links = archive.links[file];
  Withdrawal one{.file = archive.meetings[file].source,
                 .address = Routes(language).meeting(links),
                 .title = meeting_title(archive, file, language),
                 .body = archive.bodies[links.body].id};
  // The index of the Woo has no translations.
  if (!links.translation_of) keep_for_woo(one, archive, leading_file(archive.links, file));
  return one;
}

PublishedFiles::PublishedFiles(const Journal& history) {
  std::set<std::string_view> moved;
  for (const auto& [from, to] : history.moved) moved.insert(from);
  for (const auto& [address, name] : history.pages) {
    if (!history.gone.contains(address) && !moved.contains(address)) addresses_[name] = address;
  }
}

std::string_view PublishedFiles::address_of(std::string_view file) const {
  const auto found = addresses_.find(file);
  return found == addresses_.end() ? std::string_view() : found->second;
}

void withdraw_translations(const std::vector<std::string>& gone, const Journal& history,
                           std::vector<Withdrawal>& withdrawals) {
  const PublishedFiles published(history);
  std::set<std::string_view> whole;
  std::map<std::string_view, std::size_t> originals;  // by stem
  for (std::size_t i = 0; i < withdrawals.size(); ++i) {
    if (!withdrawals[i].is_meeting()) continue;
    whole.insert(withdrawals[i].file);
    originals.emplace(without_ending(withdrawals[i].file), i);
  }
  std::vector<Withdrawal> more;
  for (const std::string& path : gone) {
    const std::string_view address = published.address_of(path);
    if (address.empty() || whole.contains(path)) continue;
    for (const std::string_view stem : original_stems(path)) {
      const auto original = originals.find(stem);
      if (original == originals.end()) continue;
      Withdrawal one = withdrawals[original->second];
      one.file = path;
      one.address = address;
      more.push_back(std::move(one));
      break;
    }
  }
  std::ranges::move(more, std::back_inserter(withdrawals));
}

bool is_to_come(const Withdrawal& one) { return one.date > today(); }

}  // namespace openverslag
