#include "cli/let_go.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "site/redirects.h"

namespace openverslag {

bool is_something_withdrawn(const ReadySite& ready) {
  const std::optional<Date>& last = ready.content.history.last;
  return std::ranges::any_of(ready.site.writings.withdrawals,
                             [&](const Withdrawal& one) { return !last || one.date >= *last; });
}

namespace {

// Lasting pages of the site before that stand nowhere now, and that no history tells of.
std::set<std::string> lost_unpublished(const ReadySite& ready) {
  constexpr std::string_view kPage = "index.html";
  const Site& site = ready.site;
  std::set<std::string_view> now;
  for (const Page& page : site.pages) now.insert(page.address);
  for (const FormerFile& each : site.kept_files) now.insert(each.from);  // "[[gone]]"
  std::set<std::string> lost;
  for (const std::string& file : ready.before) {
    if (!file.ends_with(kPage)) continue;
    std::string address = file.substr(0, file.size() - kPage.size());
    const bool is_known = ready.content.history.pages.contains(address) || now.contains(address);
    if (!is_known && is_lasting(site, address)) lost.insert(std::move(address));
  }
  return lost;
}

// Addresses of which nothing says that they had to go.
std::set<std::string> unhidden(const ReadySite& ready, const SpelledNames& hidden,
                               const std::vector<std::string>& let_go) {
  if (is_something_withdrawn(ready)) return {};
  std::set<std::string> all = lost_unpublished(ready);
  all.insert(let_go.begin(), let_go.end());
  for (const Person& person : ready.site.archive.people) {
    if (!person.has_page) all.erase(ready.site.routes.person(person));
  }
  std::erase_if(all, [&](const std::string& address) { return hidden.stand_in(address); });
  return all;
}

void tell(const Diagnostic& one, Severity severity, Diagnostics& told) {
  const Where where{one.file, one.place, one.word};
  if (severity == Severity::error)
    told.error(one.rule, where, one.arguments);
  else if (severity == Severity::warning)
    told.warning(one.rule, where, one.arguments);
  else
    told.note(one.rule, where, one.arguments);
}

}  // namespace

Diagnostics told_by_check(const ReadySite& ready, const SpelledNames& hidden,
                          const std::vector<std::string>& let_go, const Diagnostics& lost) {
  const std::set<std::string> gone = unhidden(ready, hidden, let_go);
  const auto people = std::ranges::count_if(gone, [&](const std::string& address) {
    return address.starts_with(ready.site.routes.people());
  });
  Diagnostics told;
  for (const Diagnostic& one : lost.all()) {
    if (one.rule == "people-lost" && people > 0)
      told.error("people-gone", {one.file}, {std::to_string(people)});
    else if (one.rule == "address-lost" && gone.contains(one.arguments.front()))
      tell(one, Severity::error, told);
    else
      tell(one, one.severity, told);
  }
  return told;
}

}  // namespace openverslag
