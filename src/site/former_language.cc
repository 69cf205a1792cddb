#include "site/former_language.h"

#include <algorithm>

namespace openverslag {
namespace {

constexpr std::string_view kRoute = "route.";

// Of "decisions-2014.csv" the word, which has no hyphen of its own in names of files.
std::string_view word_of(std::string_view segment, bool is_file) {
  return is_file ? segment.substr(0, segment.find_first_of("-.")) : segment;
}

// Whether `word`, of this language, may be what the second segment of an address stands for. It is
// mostly a name: "topics/data/".
bool may_be_second(std::string_view first, std::string_view word, const Language& own) {
  if (first == own.text("route.subscribe") || word == own.text("route.theme")) return true;
  const bool has_years = first == own.text("route.meetings") ||
                         first == own.text("route.decisions") || first == own.text("route.actions");
  return has_years && word == own.text("route.undated");
}

}  // namespace

FormerLanguages::FormerLanguages(const Language& own) : own_(own) {}

bool FormerLanguages::is_own(std::string_view segment) const {
  const std::vector<std::string> keys = own_.keys();
  return std::ranges::any_of(keys, [&](const std::string& key) {
    return key.starts_with(kRoute) && own_.text(key) == segment;
  });
}

void FormerLanguages::load() {
  is_loaded_ = true;
  for (const std::string& code : Language::available()) {
    if (code == own_.code()) continue;
    const Language other = Language::load(code);
    Words words;
    for (const std::string& key : other.keys()) {
      if (key.starts_with(kRoute)) words.emplace(other.text(key), own_.text(key));
    }
    others_.push_back(std::move(words));
  }
}

std::string FormerLanguages::now(std::string_view address) {
  const std::size_t slash = address.find('/');
  if (slash == address.npos) return std::string(address);
  const std::string_view first = address.substr(0, slash);
  if (!is_loaded_ && is_own(first) && first != own_.text("route.data")) return std::string(address);
  if (!is_loaded_) load();
  for (const Words& words : others_) {
    const auto own_first = words.find(first);
    if (own_first == words.end()) continue;
    std::string here;
    std::size_t number = 0;
    const bool is_data = first == own_.text("route.data");
    for (std::size_t begin = 0; begin < address.size(); ++number) {
      const std::size_t end = std::min(address.find('/', begin), address.size());
      const std::string_view segment = address.substr(begin, end - begin);
      const bool is_file = is_data && end == address.size();
      const std::string_view word = word_of(segment, is_file);
      const auto ours = words.find(word);
      const bool is_word =
          ours != words.end() &&
          (number != 1 || is_file || may_be_second(own_first->second, ours->second, own_));
      here += is_word ? ours->second : std::string(word);
      here += segment.substr(word.size());
      if (end < address.size()) here += '/';
      begin = end + 1;
    }
    if (here != address) return here;
  }
  return std::string(address);
}

std::optional<FormerFile> file_of_other_language(const Site& site, const std::string& file,
                                                 const std::string& called) {
  if (called == file) return std::nullopt;
  const bool is_feed = std::ranges::any_of(site.feeds, [&](const Feed& feed) {
    return feed.address == called || Routes::json_feed_of(feed.address) == called;
  });
  // Their names are words of the language, too.
  const bool is_table = called.starts_with(site.routes.data()) && called.ends_with(".csv");
  const bool is_list = called == site.routes.subscriptions() && !site.feeds.empty();
  if (is_feed || is_table || is_list) return FormerFile{file, called};
  return std::nullopt;
}

void report_other_language(const std::set<std::string, std::less<>>& before, const Routes& routes,
                           FormerLanguages& languages, Diagnostics& diagnostics) {
  const std::string meetings = routes.meetings();
  if (before.empty() || before.contains(meetings)) return;
  const bool was_other = std::ranges::any_of(
      before, [&](const std::string& each) { return languages.now(each) == meetings; });
  if (was_other) diagnostics.warning("language-changed", {"site.toml"}, {languages.code()});
}

}  // namespace openverslag
