// openverslag withdraw: takes a meeting, an item or a person off the site, with a reason.
#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <system_error>

#include "cli/called.h"
#include "cli/command.h"
#include "cli/gather.h"
#include "cli/progress.h"
#include "cli/today.h"
#include "cli/withdrawn.h"
#include "text/dates.h"
#include "text/failure.h"
#include "text/fold.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// Every file of the meeting: one that stays would be published in the place of the other.
std::vector<MeetingIndex> files_of(const Archive& archive, const std::string& name) {
  std::vector<MeetingIndex> files;
  for (MeetingIndex i = 0; i < archive.links.size(); ++i) {
    if (is_called(archive.links[i].id, archive.meetings[i].source, name)) files.push_back(i);
  }
  if (files.empty()) throw Failure("failure.cli.withdraw-unknown", {name});
  const MeetingIndex leading = leading_file(archive.links, files.front());
  for (const MeetingIndex other : files) {
    if (leading_file(archive.links, other) != leading)
      throw Failure("failure.cli.withdraw-many", {name});
  }
  files.clear();
  for (MeetingIndex i = 0; i < archive.links.size(); ++i) {
    if (leading_file(archive.links, i) == leading) files.push_back(i);
  }
  return files;
}

struct Wanted {
  std::string meeting;
  std::string item;  // empty: all of it
  std::string reason;
  WooReason woo_reason;
};

// A file without the item says nothing of it.
std::vector<Withdrawal> withdrawals_of(const Wanted& wanted, const Content& content,
                                       const Language& language) {
  const Archive& archive = content.archive;
  std::vector<Withdrawal> all;
  for (const MeetingIndex meeting : files_of(archive, wanted.meeting)) {
    const Facts& facts = archive.meetings[meeting];
    Withdrawal one = withdrawal_of(archive, meeting, language);
    one.date = today();
    one.reason = wanted.reason;
    one.woo_reason = wanted.woo_reason;
    if (!wanted.item.empty()) {
      const auto item = std::ranges::find(facts.items, wanted.item, &Item::anchor);
      if (item == facts.items.end()) continue;
      one.item = wanted.item;
      one.title = language.text("page.item-of", {item_code(facts, *item), one.title});
      one.woo = {};
      one.held = one.adopted = std::nullopt;
    }
    all.push_back(std::move(one));
  }
  if (all.empty()) throw Failure("failure.cli.withdraw-no-item", {wanted.item});
  return all;
}

void append(const fs::path& folder, const std::vector<Withdrawal>& withdrawals) {
  const fs::path path = folder / kWithdrawnFile;
  std::ofstream file(path, std::ios::app);
  for (const Withdrawal& one : withdrawals) file << '\n' << withdrawal_lines(one);
  file.flush();
  if (!file)
    throw Failure("failure.cli.file", {path.string(), std::generic_category().message(errno)});
}

WooReason wanted_woo_reason(const Arguments& arguments) {
  if (!arguments.has("woo")) return WooReason::none;
  if (arguments.has("person")) throw Failure("failure.cli.withdraw-woo-person");
  return woo_reason_of(arguments.choice("woo", {"privacy", "procedure"}));
}

int withdraw(const Call& call) {
  const Arguments& arguments = call.arguments;
  const std::string person = collapse_space(arguments.value("person"));
  const std::string meeting = person.empty() ? arguments.word(0) : "";
  const fs::path folder = arguments.word(person.empty() ? 1 : 0, "content");
  const std::string reason = collapse_space(arguments.value("reason"));
  if (meeting.empty() && person.empty()) throw Failure("failure.cli.withdraw-what");
  if (reason.empty()) throw Failure("failure.cli.withdraw-why");
  const WooReason woo_reason = wanted_woo_reason(arguments);
  if (!fs::is_directory(folder)) throw Failure("failure.cli.no-folder", {folder.string()});

  std::vector<Withdrawal> withdrawals;
  if (!person.empty()) {
    withdrawals.push_back({.person = person, .date = today(), .reason = reason});
  } else {
    Diagnostics told_by_check;
    Progress progress(call.console.err, call.console.terminal);
    const Content content = gather(folder, progress, told_by_check);
    withdrawals = withdrawals_of({meeting, arguments.value("item"), reason, woo_reason}, content,
                                 Language::load(content.config.language));
  }
  append(folder, withdrawals);
  call.console.out << call.language.text("cli.withdrawn",
                                         {(folder / kWithdrawnFile).generic_string()})
                   << '\n';
  return kDone;
}

}  // namespace

const Command& withdraw_command() {
  static const Command command = {
      "withdraw",
      "[MEETING] [CONTENT]",
      2,
      {{"reason", "TEXT"}, {"item", "ITEM"}, {"person", "NAME"}, {"woo", "privacy|procedure"}},
      withdraw};
  return command;
}

}  // namespace openverslag
