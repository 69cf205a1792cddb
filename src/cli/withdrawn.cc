#include "cli/withdrawn.h"

#include <algorithm>

#include "archive/translations.h"

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

}  // namespace

void withdraw_files(const std::vector<Withdrawal>& withdrawals, std::vector<std::string>& paths,
                    Diagnostics& diagnostics) {
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
  std::erase_if(paths, [&](const std::string& path) {
    return std::ranges::any_of(withdrawals, [&](const Withdrawal& one) {
      return one.is_meeting() && (one.file == path || is_translation_of(path, one.file));
    });
  });
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
