#include "archive/themes.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "archive/unique_ids.h"
#include "text/fold.h"

namespace openverslag {
namespace {

void sort_once(std::vector<std::uint32_t>& numbers) {
  std::ranges::sort(numbers);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

// "woningen" ends in "woning": the endings of a plural do not count.
bool ends_like(std::string_view word, std::string_view ending) {
  for (const std::string_view plural : {"", "en", "s", "n", "es"}) {
    if (!word.ends_with(plural)) continue;
    if (word.substr(0, word.size() - plural.size()).ends_with(ending)) return true;
  }
  return false;
}

// The themes of each item, as numbers in the registry.
using ItemThemes = std::vector<std::vector<std::vector<std::uint32_t>>>;

ItemThemes match_items(const MeetingList& meetings, ThemeMatcher& matcher,
                       const Subjects& subjects) {
  ItemThemes found;
  found.reserve(meetings.size());
  for (MeetingIndex meeting = 0; meeting < meetings.size(); ++meeting) {
    auto& items = found.emplace_back();
    items.reserve(meetings[meeting].items.size());
    for (std::size_t i = 0; i < meetings[meeting].items.size(); ++i) {
      const Item& item = meetings[meeting].items[i];
      auto& themes = items.emplace_back();
      if (subjects.of_items[meeting][i]) themes = matcher.themes_of(item.title);
      for (const Decision& decision : item.decisions) {
        const auto& more = matcher.themes_of(decision.text);
        themes.insert(themes.end(), more.begin(), more.end());
      }
      sort_once(themes);
    }
  }
  return found;
}

// A theme of one item among many says little about the matter: a subject, whose themes come here
// once for each item that has them, keeps those that at least half of its items have.
void keep_usual_themes(Subject& subject) {
  std::ranges::sort(subject.themes);
  std::vector<ThemeIndex> usual;
  for (auto theme = subject.themes.begin(); theme != subject.themes.end();) {
    const auto next = std::upper_bound(theme, subject.themes.end(), *theme);
    if (2 * static_cast<std::size_t>(next - theme) >= subject.items.size()) usual.push_back(*theme);
    theme = next;
  }
  subject.themes = std::move(usual);
}

// Where each theme of the registry comes among those that have items, by label.
std::vector<std::optional<ThemeIndex>> place_themes(const ItemThemes& found,
                                                    const Registry& registry,
                                                    std::vector<Theme>& themes) {
  std::vector<std::optional<ThemeIndex>> places(registry.themes.size());
  std::vector<bool> is_used(registry.themes.size());
  for (const auto& items : found) {
    for (const auto& numbers : items) {
      for (const auto number : numbers) is_used[number] = true;
    }
  }
  std::set<std::tuple<std::string, std::uint32_t>> used;
  for (std::uint32_t number = 0; number < is_used.size(); ++number) {
    if (is_used[number]) used.insert({fold(registry.themes[number].label), number});
  }
  UniqueIds ids;
  for (const RegisteredTheme& theme : registry.themes) {
    if (!theme.id.empty()) ids.take(slug(theme.id));
  }
  for (const auto& [label, number] : used) {
    const RegisteredTheme& theme = registry.themes[number];
    places[number] = static_cast<ThemeIndex>(themes.size());
    const std::string id = theme.id.empty() ? ids.take(slug(theme.label)) : slug(theme.id);
    themes.push_back({id, theme.label, theme.uri, {}, {}, theme.language});
  }
  return places;
}

}  // namespace

ThemeMatcher::ThemeMatcher(const std::vector<RegisteredTheme>& themes, std::string language)
    : language_(std::move(language)) {
  for (std::uint32_t theme = 0; theme < themes.size(); ++theme) {
    for (const std::string& keyword : themes[theme].keywords) {
      std::string_view rest = keyword;
      Keyword read{theme, {}};
      while (!(rest = trim(rest)).empty()) {
        const auto blank = std::min(rest.find(' '), rest.size());
        read.words.push_back(read_pattern(rest.substr(0, blank)));
        rest.remove_prefix(blank);
      }
      if (read.words.empty()) continue;
      const auto number = static_cast<std::uint32_t>(keywords_.size());
      const WordPattern& first = read.words.front();
      (first.shape == Shape::whole ? of_stem_[first.text] : with_star_).push_back(number);
      keywords_.push_back(std::move(read));
    }
  }
}

ThemeMatcher::WordPattern ThemeMatcher::read_pattern(std::string_view word) const {
  const bool open_begin = word.starts_with('*');
  const bool open_end = word.ends_with('*');
  std::string letters;
  for (const std::string& part : words_of(word)) letters += part;
  if (open_begin && open_end) return {Shape::part, letters};
  if (open_begin) return {Shape::ending, letters};
  if (open_end) return {Shape::beginning, letters};
  return {Shape::whole, stem(letters, language_)};
}

bool ThemeMatcher::fits(const WordPattern& pattern, const std::string& word,
                        const std::string& stemmed) const {
  switch (pattern.shape) {
    case Shape::whole:
      return stemmed == pattern.text;
    case Shape::beginning:
      return word.starts_with(pattern.text);
    case Shape::ending:
      return ends_like(word, pattern.text);
    case Shape::part:
      break;
  }
  return word.find(pattern.text) != word.npos;
}

const std::vector<std::uint32_t>& ThemeMatcher::keywords_of(const std::string& word) {
  const auto [known, is_new] = of_word_.try_emplace(word);
  if (!is_new) return known->second;
  const std::string stemmed = stem(word, language_);
  const auto same_stem = of_stem_.find(stemmed);
  if (same_stem != of_stem_.end()) known->second = same_stem->second;
  for (const std::uint32_t number : with_star_) {
    if (fits(keywords_[number].words.front(), word, stemmed)) known->second.push_back(number);
  }
  return known->second;
}

// Whether the words of the keyword after its first one stand there.
bool ThemeMatcher::follows(const Keyword& keyword, const std::vector<std::string>& words,
                           std::size_t at) const {
  if (at + keyword.words.size() > words.size()) return false;
  for (std::size_t i = 1; i < keyword.words.size(); ++i) {
    const std::string& word = words[at + i];
    if (!fits(keyword.words[i], word, stem(word, language_))) return false;
  }
  return true;
}

const std::vector<std::uint32_t>& ThemeMatcher::themes_of(const std::string& text) {
  const auto [known, is_new] = of_text_.try_emplace(text);
  if (!is_new) return known->second;
  const std::vector<std::string> words = words_of(text);
  std::vector<std::uint32_t> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    for (const std::uint32_t number : keywords_of(words[at])) {
      if (follows(keywords_[number], words, at)) found.push_back(keywords_[number].theme);
    }
  }
  sort_once(found);
  return known->second = std::move(found);
}

Themes find_themes(const MeetingList& meetings, const std::vector<MeetingLinks>& links,
                   const Registry& registry, const std::string& language, Subjects& subjects) {
  ThemeMatcher matcher(registry.themes, language);
  Themes all;
  all.of_items = match_items(meetings, matcher, subjects);
  for (MeetingIndex meeting = 0; meeting < meetings.size(); ++meeting) {
    if (!links[meeting].translation_of) continue;
    for (auto& themes : all.of_items[meeting]) themes.clear();
  }
  const auto places = place_themes(all.of_items, registry, all.themes);
  for (MeetingIndex meeting = 0; meeting < meetings.size(); ++meeting) {
    for (std::uint32_t i = 0; i < all.of_items[meeting].size(); ++i) {
      auto& themes = all.of_items[meeting][i];
      for (auto& theme : themes) theme = *places[theme];
      std::ranges::sort(themes);
      const auto& subject = subjects.of_items[meeting][i];
      // Another file of the meeting may tell the item too.
      const bool counts = !subject || std::ranges::binary_search(subjects.subjects[*subject].items,
                                                                 ItemRef{meeting, i});
      for (const ThemeIndex theme : themes) {
        if (!counts) continue;
        all.themes[theme].items.push_back({meeting, i});
        if (subject) subjects.subjects[*subject].themes.push_back(theme);
      }
    }
  }
  for (SubjectIndex subject = 0; subject < subjects.subjects.size(); ++subject) {
    keep_usual_themes(subjects.subjects[subject]);
    for (const ThemeIndex theme : subjects.subjects[subject].themes) {
      all.themes[theme].subjects.push_back(subject);
    }
  }
  return all;
}

}  // namespace openverslag
