// What is withdrawn whole leaves the content before it is read.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "archive/journal.h"
#include "archive/withdrawals.h"
#include "minutes/hidden_names.h"
#include "site/routes.h"
#include "text/diagnostic.h"

namespace openverslag {

// Returns the paths that it takes out. An item of a file that is not there is an error: under
// another name it would be published again.
std::vector<std::string> withdraw_files(const std::vector<Withdrawal>& withdrawals,
                                        std::vector<std::string>& paths, Diagnostics& diagnostics);

// Those that would stand where the notice of a withdrawn meeting stands: they were held.
void withdraw_plans(const std::vector<Withdrawal>& withdrawals, const Routes& routes,
                    std::vector<PlannedMeeting>& planned);

// What is told of items stands on the pages of their minutes as those are called now. Of files that
// are `left_out` for once nothing is told.
void follow_items(const Archive& archive, const Routes& routes,
                  const std::set<std::string, std::less<>>& left_out,
                  std::vector<Withdrawal>& withdrawals);

// Adds people under all their names: the page of one may have had its address by any of them, and
// is not to be told of.
void withdraw_names(const std::vector<HiddenName>& people, std::vector<Withdrawal>& withdrawals);

// What takes one file of minutes off the site, but for the day and the reason.
Withdrawal withdrawal_of(const Archive& archive, MeetingIndex file, const Language& language);

// Where the pages of files stand, as the history knows; it must outlive this.
class PublishedFiles {
 public:
  explicit PublishedFiles(const Journal& history);

  // Empty: nowhere.
  std::string_view address_of(std::string_view file) const;

 private:
  std::map<std::string_view, std::string_view> addresses_;
};

// Of `gone`, what is withdrawn only as a translation of something: it leaves a notice, too.
void withdraw_translations(const std::vector<std::string>& gone, const Journal& history,
                           std::vector<Withdrawal>& withdrawals);

// Its day is not there yet: until then it is published.
bool is_to_come(const Withdrawal& one);

}  // namespace openverslag
