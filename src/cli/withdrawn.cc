#include "cli/withdrawn.h"

#include <algorithm>
#include <iterator>

#include "archive/translations.h"
#include "cli/today.h"
#include "text/dates.h"

namespace openverslag {
namespace {

// Of an item that is taken off, a translation may still have the words.
void report_translations(const std::vector<Withdrawal>& withdrawals,
                         const std::vector<std::string>& paths, Diagnostics& diagnostics) {
  for (const Withdrawal& one : withdrawals) {
    if (one.item.empty()) continue;
    for (const std::string& path : paths) {
      const bool is_looked_at =
          std::ranges::find(withdrawals, path, &Withdrawal::file) != withdrawals.end();
      if (is_translation_of(path, one.file) && !is_looked_at)
        diagnostics.error("withdrawn-translation", {kWithdrawnFile, one.place}, {one.file, path});
    }
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
  const auto is_withdrawn = [&](const std::string& file) {
    return std::ranges::any_of(withdrawals, [&](const Withdrawal& other) {
      return other.is_meeting() && other.file == file;
    });
  };
  for (const Withdrawal& one : withdrawals) {
    const bool is_there = std::ranges::find(paths, one.file) != paths.end();
    if (!one.item.empty() && !is_there && !is_withdrawn(one.file))
      diagnostics.error("withdrawn-no-file", {kWithdrawnFile, one.place}, {one.file});
  }
  report_translations(withdrawals, paths, diagnostics);
  // A translation says the same in other words.
  const auto is_gone = [&](const std::string& path) {
    return std::ranges::any_of(withdrawals, [&](const Withdrawal& one) {
      return one.is_meeting() && (one.file == path || is_translation_of(path, one.file));
    });
  };
  std::vector<std::string> gone;
  std::ranges::copy_if(paths, std::back_inserter(gone), is_gone);
  std::erase_if(paths, is_gone);
  return gone;
}

void withdraw_plans(const std::vector<Withdrawal>& withdrawals, const Routes& routes,
                    std::vector<PlannedMeeting>& planned) {
  std::erase_if(planned, [&](const PlannedMeeting& each) {
    const std::string address = routes.meeting(each);
    return std::ranges::any_of(withdrawals, [&](const Withdrawal& one) {
      return one.is_meeting() && one.address == address;
    });
  });
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

std::string published_address(const Journal& history, std::string_view file) {
  const auto has_moved = [&](const std::string& address) {
    return std::ranges::any_of(history.moved,
                               [&](const auto& one) { return one.first == address; });
  };
  std::string found;
  for (const auto& [address, name] : history.pages) {
    if (name == file && !history.gone.contains(address) && !has_moved(address)) found = address;
  }
  return found;
}

void withdraw_translations(const std::vector<std::string>& gone, const Journal& history,
                           std::vector<Withdrawal>& withdrawals) {
  std::vector<Withdrawal> more;
  for (const std::string& path : gone) {
    const auto is_it = [&](const Withdrawal& one) { return one.is_meeting() && one.file == path; };
    const auto is_original = [&](const Withdrawal& one) {
      return one.is_meeting() && is_translation_of(path, one.file);
    };
    const std::string address = published_address(history, path);
    const auto original = std::ranges::find_if(withdrawals, is_original);
    if (address.empty() || original == withdrawals.end() || std::ranges::any_of(withdrawals, is_it))
      continue;
    Withdrawal one = *original;
    one.file = path;
    one.address = address;
    more.push_back(std::move(one));
  }
  std::ranges::move(more, std::back_inserter(withdrawals));
}

bool is_to_come(const Withdrawal& one) { return one.date > today(); }

}  // namespace openverslag
