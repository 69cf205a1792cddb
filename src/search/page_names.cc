#include "search/page_names.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <functional>
#include <string_view>

#include "render/record_words.h"
#include "search/text_code.h"
#include "search/words.h"
#include "text/fold.h"

namespace openverslag {

namespace {

// Small: a question loads them with what its results have left of its budget.
constexpr std::size_t kShardBytes = 2'000;

enum class NamedKind : std::uint8_t { person, body, topic };

struct NamedPage {
  NamedKind kind;
  std::string_view name;
  std::string_view address;
  std::string_view language;

  auto operator<=>(const NamedPage&) const = default;
};

// A word that a page is found by.
struct WordOfName {
  std::string word;
  NamedPage page;

  auto operator<=>(const WordOfName&) const = default;
};

class WordsOfNames {
 public:
  WordsOfNames(const Site& site, const WordList& list) : site_(site), stop_(list.stop) {}

  std::vector<WordOfName> sorted() && {
    for (const Page& page : site_.pages) {
      if (page.shows != Shows::part) add(page);
    }
    std::ranges::sort(found_);
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return std::move(found_);
  }

 private:
  void add(const Page& page) {
    const Archive& archive = site_.archive;
    if (page.kind == PageKind::person) {
      const Person& person = archive.people[page.subject];
      add({NamedKind::person, person.name, page.address, {}}, person.variants);
    } else if (page.kind == PageKind::body) {
      const Body& body = archive.bodies[page.subject];
      add({NamedKind::body, body.name, page.address, {}}, body.names);
    } else if (page.kind == PageKind::theme) {
      const Theme& theme = archive.themes[page.subject];
      add({NamedKind::topic, theme.label, page.address, foreign_language(site_, theme)});
    } else if (page.kind == PageKind::subject) {
      const Subject& subject = archive.subjects[page.subject];
      if (!has_printed_title(site_, subject))
        add({NamedKind::topic, subject.title, page.address, {}});
    }
  }

  // By all that it is called.
  void add(const NamedPage& page, const std::vector<std::string>& others = {}) {
    add_words(page, page.name);
    for (const std::string& other : others) add_words(page, other);
  }

  void add_words(const NamedPage& page, std::string_view name) {
    for_each_word(fold(name), [&](std::string_view word) {
      const bool is_telling = word.size() > 1 && std::ranges::count(stop_, word) == 0;
      if (is_telling) found_.push_back({std::string(word), page});
    });
  }

  const Site& site_;
  const std::vector<std::string>& stop_;
  std::vector<WordOfName> found_;
};

std::string json_of(const WordOfName& each) {
  const auto& [kind, name, address, language] = each.page;
  std::string json = "[";
  append_script_text(json, each.word);
  json += "," + std::to_string(static_cast<int>(kind)) + ",";
  append_script_text(json, name);
  json += ',';
  append_script_text(json, address);
  if (!language.empty()) {
    json += ',';
    append_script_text(json, language);
  }
  return json += ']';
}

}  // namespace

NameShards name_shards(const Site& site, const WordList& list) {
  NameShards shards;
  std::vector<std::string> lists;
  std::string_view before;
  const std::vector<WordOfName> words = WordsOfNames(site, list).sorted();
  for (const WordOfName& each : words) {
    // Those of one word stay together.
    const bool is_full = lists.empty() || lists.back().size() >= kShardBytes;
    if (is_full && each.word != before) {
      shards.first.push_back(each.word);
      lists.emplace_back();
    }
    lists.back() += (lists.back().empty() ? "[" : ",") + json_of(each);
    before = each.word;
  }
  std::string all;
  for (std::string& json : lists) all += json += ']';
  shards.stamp = ShardStamps().next(all);
  const ShardSet set{site.routes.search(), shards.stamp};
  for (std::size_t i = 0; i < lists.size(); ++i)
    shards.files.push_back(shard_file(set, "n-" + std::to_string(i), lists[i]));
  return shards;
}

}  // namespace openverslag
