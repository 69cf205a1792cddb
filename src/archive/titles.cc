#include "archive/titles.h"

#include <algorithm>
#include <cctype>
#include <span>
#include <utility>

#include "text/dates.h"
#include "text/embedded.h"
#include "text/failure.h"
#include "text/fold.h"
#include "text/toml_fields.h"

namespace openverslag {

std::span<const EmbeddedFile> embedded_subject_words();

namespace {

bool is_digit(char each) { return each >= '0' && each <= '9'; }

bool is_word_byte(char each) {
  return is_digit(each) || (each >= 'a' && each <= 'z') || static_cast<unsigned char>(each) >= 0x80;
}

// "2020", "3", "1e", "2de".
bool is_number(std::string_view word) {
  const auto letters = std::ranges::find_if_not(word, is_digit);
  const std::string_view ending = word.substr(letters - word.begin());
  if (ending.size() == word.size()) return false;
  return ending.empty() || ending == "e" || ending == "de" || ending == "ste" || ending == "st" ||
         ending == "nd" || ending == "rd" || ending == "th";
}

// Dates become blanks; of those without a year the year does not matter.
std::string without_dates(std::string_view title) {
  std::string text(title);
  std::size_t from = 0;
  while (const auto found = find_date(text, from, std::chrono::year(2000))) {
    std::fill(text.begin() + found->begin, text.begin() + found->end, ' ');
    from = found->end;
  }
  return text;
}

std::string joined(std::span<const std::string> words) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

bool begins_with(std::span<const std::string> words, std::span<const std::string> beginning) {
  return words.size() >= beginning.size() &&
         std::ranges::equal(words.first(beginning.size()), beginning);
}

bool ends_with(std::span<const std::string> words, std::span<const std::string> ending) {
  return words.size() >= ending.size() && std::ranges::equal(words.last(ending.size()), ending);
}

void add_words(std::set<std::string, std::less<>>& set, std::span<const std::string> phrases) {
  for (const std::string& phrase : phrases) {
    for (std::string& word : words_of(phrase)) set.insert(std::move(word));
  }
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  for (const char each : fold(text)) {
    if (each == '\'') continue;
    if (!is_word_byte(each)) {
      inside = false;
    } else {
      if (!inside) words.emplace_back();
      words.back() += each;
      inside = true;
    }
  }
  return words;
}

Titles::Titles(const Vocabulary& vocabulary, const std::vector<Body>& bodies) {
  const EmbeddedFile& file = embedded_subject_words().front();
  const Source source{std::string(file.name), std::string(file.bytes)};
  Diagnostics mistakes;
  const TomlNode tree = read_toml(source, mistakes);
  const TomlFields data(tree, source.path, mistakes);
  for (const std::string& phrase : data.texts("treatments"))
    treatments_.push_back(words_of(phrase));
  std::ranges::stable_sort(treatments_, std::greater(), &Words::size);
  add_words(connectives_, data.texts("connectives"));
  add_words(adoption_words_, data.texts("adoption"));
  add_words(minutes_words_, data.texts("leftovers"));
  if (!mistakes.empty()) throw Failure("failure.embedded-data", {source.path});

  add_words(adoption_words_, vocabulary.title_fillers);
  for (const Body& body : bodies) add_words(adoption_words_, std::vector{body.name, body.id});
  add_words(minutes_words_, vocabulary.minutes_words);
  for (const auto* words :
       {&vocabulary.names.offices, &vocabulary.chair_words, &vocabulary.secretary_words}) {
    offices_.insert(words->begin(), words->end());
  }
  const auto add_generic = [this](const auto& titles) {
    for (const std::string& title : titles) {
      generic_.insert(fold(title));
      generic_.insert(joined(words_of(title)));
    }
  };
  add_generic(vocabulary.generic_items);
  add_generic(vocabulary.action_list_titles);
  add_generic(data.texts("generic"));
}

const std::string& Titles::key(const std::string& title) {
  const auto found = keys_.find(title);
  if (found != keys_.end()) return found->second;
  return keys_.emplace(title, make_key(title)).first->second;
}

std::string Titles::make_key(std::string_view title) const {
  Words words = words_of(without_dates(without_office(title)));
  std::erase_if(words, is_number);
  if (is_adoption(words)) return {};
  std::string key = joined(words);
  if (is_generic(title, key)) return {};
  while (strip_treatment(words)) {
  }
  key = joined(words);
  return is_generic(title, key) ? std::string() : key;
}

// "Secretaris: Training" → "Training".
std::string_view Titles::without_office(std::string_view title) const {
  const auto colon = title.find(':');
  if (colon == title.npos || !offices_.contains(fold(title.substr(0, colon)))) return title;
  return trim(title.substr(colon + 1));
}

// Takes one phrase off the edges, with the small words it leaves there.
bool Titles::strip_treatment(Words& words) const {
  for (const Words& phrase : treatments_) {
    const bool first = begins_with(words, phrase);
    if (!first && !ends_with(words, phrase)) continue;
    const auto begin = first ? words.begin() : words.end() - phrase.size();
    words.erase(begin, begin + phrase.size());
    while (!words.empty() && first && connectives_.contains(words.front())) {
      words.erase(words.begin());
    }
    while (!words.empty() && !first && connectives_.contains(words.back())) words.pop_back();
    return true;
  }
  return false;
}

bool Titles::is_adoption(const Words& words) const {
  const auto is_minutes = [&](const auto& word) { return minutes_words_.contains(word); };
  if (std::ranges::none_of(words, is_minutes)) return false;
  Words rest;
  for (const std::string& word : words) {
    if (!is_minutes(word) && !adoption_words_.contains(word)) rest.push_back(word);
  }
  while (strip_treatment(rest)) {
  }
  return std::ranges::all_of(rest, [&](const auto& word) { return connectives_.contains(word); });
}

bool Titles::is_generic(std::string_view title, const std::string& key) const {
  return key.empty() || generic_.contains(key) || generic_.contains(fold(title));
}

std::string Titles::shown(std::string_view title) const {
  const std::string whole = collapse_space(without_office(title));
  std::string_view text = whole;
  while (!text.empty()) {
    const auto blank = text.rfind(' ');
    const std::string_view last = blank == text.npos ? text : text.substr(blank + 1);
    const bool is_year =
        std::ranges::count_if(last, is_digit) >= 4 && std::ranges::all_of(last, [](char each) {
          return is_digit(each) || each == '-' || each == '/' || each == '.' || each == '\'';
        });
    const bool is_dash = last == "-" || last == "–";
    if (blank == text.npos || (!is_year && !is_dash)) break;
    text = trim(text.substr(0, blank));
  }
  while (text.size() > 1 && (text.ends_with('.') || text.ends_with(',') || text.ends_with(':')) &&
         !text.ends_with("..")) {
    text.remove_suffix(1);
  }
  return std::string(text.empty() ? std::string_view(whole) : text);
}

}  // namespace openverslag
