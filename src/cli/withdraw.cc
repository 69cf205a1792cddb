// openverslag withdraw: takes a meeting, an item or a person off the site, with a reason.
#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <map>
#include <ostream>
#include <set>
#include <system_error>

#include "archive/lasting_ids.h"
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

constexpr std::size_t kMostCandidates = 5;

// "a, b"
std::string list_of(const std::set<std::string>& ids) {
  std::string list;
  std::size_t count = 0;
  for (const std::string& id : ids) {
    if (++count > kMostCandidates) return list + ", …";
    list += (list.empty() ? "" : ", ") + id;
  }
  return list;
}

// Minutes that are called much like that, by the last part of their addresses: a report quotes no
// names of files.
std::set<std::string> candidates(const Archive& archive, std::string_view name) {
  const std::string wanted = slug(last_segment(name));
  std::multimap<std::string, std::string> ids;  // by what it may be called
  for (MeetingIndex i = 0; i < archive.links.size(); ++i) {
    const std::string& id = archive.links[i].id;
    ids.emplace(id, id);
    ids.emplace(slug(fs::path(archive.meetings[i].source).stem().string()), id);
  }
  std::set<std::string> found;
  for (const auto& [called, id] : ids) {
    if (called.find(wanted) != called.npos) found.insert(id);
  }
  if (!found.empty()) return found;
  std::vector<std::string> names;
  for (const auto& [called, id] : ids) names.push_back(called);
  const std::string near = nearest(wanted, names);
  const auto [begin, end] = ids.equal_range(near);
  for (auto each = begin; each != end; ++each) found.insert(each->second);
  return found;
}

// The minutes with that name, or with one that is the most certain to mean them.
std::vector<MeetingIndex> called(const Archive& archive, std::string_view name) {
  std::vector<MeetingIndex> found;
  CalledBy best = CalledBy::name_without_ending;
  for (MeetingIndex i = 0; i < archive.links.size(); ++i) {
    const CalledBy by = called_by(archive.links[i].id, archive.meetings[i].source, name);
    if (by > best) found.clear();
    best = std::max(best, by);
    if (by == best) found.push_back(i);
  }
  return found;
}

// Where the page is now of what stood there: "vergaderingen/2020-10-05-dvo/".
std::string moved_to(const Journal& history, const Language& language, std::string_view name) {
  const std::map<std::string_view, std::string_view> moved(history.moved.begin(),
                                                           history.moved.end());
  std::string address = Routes(language).meetings().append(last_segment(name)).append("/");
  std::set<std::string_view> seen;
  for (auto each = moved.find(address); each != moved.end() && seen.insert(each->first).second;
       each = moved.find(address))
    address = each->second;
  return address;
}

// Every file of the meeting: one that stays would be published in the place of the other.
std::vector<MeetingIndex> files_of(const Content& content, const Language& language,
                                   const std::string& name) {
  const Archive& archive = content.archive;
  std::vector<MeetingIndex> files = called(archive, name);
  if (files.empty()) files = called(archive, moved_to(content.history, language, name));
  if (files.empty()) {
    const std::set<std::string> near = candidates(archive, name);
    if (near.empty()) throw Failure("failure.cli.withdraw-unknown", {name});
    throw Failure("failure.cli.withdraw-near", {name, list_of(near)});
  }
  const MeetingIndex leading = leading_file(archive.links, files.front());
  std::set<std::string> ids;
  for (const MeetingIndex file : files)
    ids.insert(archive.links[leading_file(archive.links, file)].id);
  if (ids.size() > 1) throw Failure("failure.cli.withdraw-many", {name, list_of(ids)});
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

// "2020-10-05-dvo#b5"; "verslag #3.docx" is a file.
void split_place(const Archive& archive, Wanted& wanted) {
  if (!called(archive, wanted.meeting).empty()) return;
  const std::string place = take_place(wanted.meeting);
  if (wanted.item.empty()) wanted.item = place;
}

// The page of an item alone is below that of its minutes: ".../2020-10-05-dvo/b5/".
void split_item(const Archive& archive, Wanted& wanted) {
  std::string_view name = wanted.meeting;
  if (name.ends_with('/')) name.remove_suffix(1);
  const std::size_t slash = name.rfind('/');
  if (!wanted.item.empty() || slash == name.npos || !called(archive, name).empty()) return;
  const std::string_view above = name.substr(0, slash);
  if (called(archive, above).empty()) return;
  wanted.item = name.substr(slash + 1);
  wanted.meeting = above;
}

// A file without the item says nothing of it.
std::vector<Withdrawal> withdrawals_of(Wanted wanted, const Content& content,
                                       const Language& language) {
  const Archive& archive = content.archive;
  split_place(archive, wanted);
  split_item(archive, wanted);
  std::vector<Withdrawal> all;
  for (const MeetingIndex meeting : files_of(content, language, wanted.meeting)) {
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
