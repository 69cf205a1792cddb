#include "site/kept_sources.h"

#include "archive/lasting_ids.h"
#include "site/former_files.h"
#include "site/redirects.h"

namespace openverslag {
namespace {

std::string source_at(const Routes& routes, std::string_view id, const std::string& file) {
  MeetingLinks links;
  links.id = id;
  return offered_source(routes, links, file);
}

}  // namespace

KeptSources::KeptSources(const Journal& history, Site& site) : history_(history), site_(site) {
  for (const Redirect& redirect : site.writings.redirects) {
    if (is_lasting(site, redirect.from) && redirect.from.starts_with(site.routes.meetings()))
      ids_.emplace(redirect.to, last_segment(redirect.from));
  }
  for (MeetingIndex i = 0; i < site.archive.links.size(); ++i) {
    const Facts& facts = site.archive.meetings[i];
    add(site.routes.meeting(site.archive.links[i]), facts.source, !facts.withheld);
  }
  for (const Withdrawal& one : site.writings.withdrawals) {
    if (one.is_meeting()) add(one.address, one.file, false);
  }
  for (const FormerFile& each : site.kept_files) {
    if (each.to.empty()) answered_.insert(each.from);
  }
}

// A file that is offered stands at every address of its record.
void KeptSources::add(const std::string& page, const std::string& file, bool is_offered) {
  const std::string now(last_segment(page));
  answered_.insert(source_at(site_.routes, now, file));
  if (is_offered) {
    offered_.insert(source_at(site_.routes, now, file));
    const auto [begin, end] = ids_.equal_range(page);
    for (auto each = begin; each != end; ++each)
      answered_.insert(source_at(site_.routes, each->second, file));
  }
  ids_.emplace(page, now);
}

void KeptSources::keep_known() {
  for (const MeetingLinks& links : site_.archive.links) {
    const auto known = history_.minutes.find(links.first_id);
    if (known != history_.minutes.end()) keep_versions(known->second, site_.routes.meeting(links));
  }
  std::map<std::string_view, std::string_view> withdrawn;  // address by file
  for (const Withdrawal& one : site_.writings.withdrawals) {
    if (one.is_meeting()) withdrawn.emplace(one.file, one.address);
  }
  for (const auto& [key, minutes] : history_.minutes) {
    const auto one = withdrawn.find(minutes.versions.back().file);
    if (one != withdrawn.end()) keep_versions(minutes, std::string(one->second));
  }
}

void KeptSources::keep_versions(const KnownMinutes& minutes, const std::string& page) {
  const auto [begin, end] = ids_.equal_range(page);
  for (auto each = begin; each != end; ++each) {
    for (const KnownVersion& version : minutes.versions)
      lead_on(source_at(site_.routes, each->second, version.file), page);
  }
}

void KeptSources::keep(const std::string& file, const std::string& called,
                       const std::string& page) {
  if (file == called || !offered_.contains(called)) return lead_on(file, page);
  if (answered_.insert(file).second) site_.kept_files.push_back({file, called});
}

void KeptSources::lead_on(const std::string& file, const std::string& page) {
  if (!file.empty() && answered_.insert(file).second)
    site_.kept_files.push_back({file, page, false});
}

}  // namespace openverslag
