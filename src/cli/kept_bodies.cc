#include "cli/kept_bodies.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "cli/spelled_names.h"

namespace openverslag {
namespace {

// As they were published last.
std::map<std::string_view, std::string_view> bodies_by_file(const Journal& history) {
  std::map<std::string_view, std::string_view> bodies;
  for (const auto& [key, minutes] : history.minutes) {
    const auto event = history.events.find(key);
    if (event != history.events.end())
      bodies[minutes.versions.back().file] = event->second.facts.body;
  }
  return bodies;
}

std::set<std::string, std::less<>> ids_of_bodies(const Content& content) {
  std::set<std::string, std::less<>> ids;
  const auto by_file = bodies_by_file(content.history);
  for (const Withdrawal& one : content.writings.withdrawals) {
    if (!one.is_meeting()) continue;
    if (!one.body.empty()) ids.insert(one.body);
    const auto known = by_file.find(one.file);
    if (known != by_file.end()) ids.emplace(known->second);
  }
  return ids;
}

}  // namespace

std::vector<KeptBody> bodies_of_withdrawn(const Content& content, const Routes& routes) {
  const Journal& history = content.history;
  const SpelledNames hidden(content.rules, content.hidden);
  std::set<std::string_view> settled;
  for (const auto& [from, to] : history.moved) settled.insert(from);
  for (const Redirect& one : content.writings.redirects) settled.insert(one.from);
  std::vector<KeptBody> kept;
  for (const std::string& id : ids_of_bodies(content)) {
    const auto page = history.pages.find(routes.bodies() + id + "/");
    const bool is_there = page != history.pages.end() && !history.gone.contains(page->first) &&
                          !settled.contains(page->first);
    if (is_there && !hidden.stand_in(page->first)) kept.push_back({id, page->second});
  }
  return kept;
}

}  // namespace openverslag
