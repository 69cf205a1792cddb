#include "cli/withdrawn.h"

#include <algorithm>

namespace openverslag {

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
  std::vector<std::string> gone;
  std::ranges::copy_if(paths, std::back_inserter(gone), is_withdrawn);
  std::erase_if(paths, is_withdrawn);
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

}  // namespace openverslag
