#include "minutes/title.h"

#include <algorithm>
#include <vector>

#include "minutes/signed_titles.h"
#include "minutes/title_words.h"
#include "text/fold.h"

namespace openverslag {

namespace {

std::string printed(const std::vector<TitleWord>& words, std::size_t begin, std::size_t length) {
  std::string all;
  for (std::size_t index = begin; index < begin + length; ++index) {
    all += (index > begin ? " " : "") + std::string(words[index].printed);
  }
  return all;
}

// Takes the words that say what kind of record it is; the others are what is left of the body.
std::vector<TitleWord> take_kind(const std::vector<TitleWord>& words, const Vocabulary& vocabulary,
                                 TitleFacts& facts) {
  std::vector<TitleWord> rest;
  bool begins_part = false;
  for (std::size_t at = 0; at < words.size();) {
    const TitlePhrases phrases(words, at);
    const std::size_t minutes = phrases.length_in(vocabulary.minutes_words);
    const std::size_t draft = phrases.length_in(vocabulary.draft_words);
    const std::size_t closed = phrases.length_in(vocabulary.closed_words);
    const std::size_t open = phrases.length_in(vocabulary.public_words);
    // "Vastgesteld verslag"
    std::size_t settled = phrases.length_in(vocabulary.final_words);
    if (settled > 0 && TitlePhrases(words, at + settled).length_in(vocabulary.minutes_words) == 0)
      settled = 0;
    facts.of_minutes |= minutes > 0;
    facts.draft |= draft > 0;
    if (closed > 0 || open > 0) facts.publicity = printed(words, at, std::max(closed, open));
    const std::size_t taken = std::max({minutes, draft, closed, open, settled});
    begins_part |= words[at].begins_part || taken > 0;
    if (taken == 0) {
      rest.push_back(words[at]);
      rest.back().begins_part = begins_part;
      begins_part = false;
    }
    at += std::max<std::size_t>(taken, 1);
  }
  return rest;
}

// The first part that is more than small words and words like "vergadering van de".
std::string first_part(const std::vector<TitleWord>& words, const Vocabulary& vocabulary) {
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = begin + 1;
    while (end < words.size() && !words[end].begins_part) ++end;
    std::vector<TitleWord> part(words.begin() + static_cast<std::ptrdiff_t>(begin),
                                words.begin() + static_cast<std::ptrdiff_t>(end));
    begin = end;
    while (!part.empty()) {
      const std::size_t filler = TitlePhrases(part, 0).length_in(vocabulary.title_fillers);
      if (filler == 0) break;
      part.erase(part.begin(), part.begin() + static_cast<std::ptrdiff_t>(filler));
    }
    // "Verenigde Vergadering" is a body, and "Raad vergadering" is one with a filler.
    while (!part.empty() && holds(vocabulary.title_fillers, part.back().folded) &&
           TitlePhrases(part, 0).length_in(vocabulary.body_words) < part.size()) {
      part.pop_back();
    }
    if (!part.empty()) return printed(part, 0, part.size());
  }
  return "";
}

// Without its dates, which part what stands around them.
std::string without_dates(std::string_view words, std::optional<Date>& first) {
  std::string rest;
  std::size_t from = 0;
  for (auto found = find_date(words); found; found = find_date(words, from)) {
    if (!first) first = found->date;
    rest.append(words.substr(from, found->begin - from)).append(", ,");
    from = found->end;
  }
  return rest.append(words.substr(from));
}

// "11 juni" without a year is no date of the meeting yet, and no body.
std::string without_days(std::string rest) {
  constexpr std::chrono::year kAny(2000);
  constexpr std::string_view kSigns = ", ,";
  std::size_t from = 0;
  for (auto found = find_date(rest, from, kAny); found; found = find_date(rest, from, kAny)) {
    const std::size_t length = found->end - found->begin;
    const std::string_view printed = std::string_view(rest).substr(found->begin, length);
    const bool spelled = std::ranges::any_of(printed, [](char c) { return c >= 'a' && c <= 'z'; });
    if (spelled) rest.replace(found->begin, length, kSigns);  // "4/5" may be of a name
    from = spelled ? found->begin + kSigns.size() : found->end;
  }
  return rest;
}

bool is_number(std::string_view word) {
  return word.find_first_not_of("0123456789.:-–u") == std::string_view::npos;
}

// "20u30", "19h", and not "UTC".
bool is_hour(std::string_view folded) {
  const std::size_t sign = folded.find_first_of("uh");
  return sign != 0 && is_number(folded.substr(0, sign));
}

// A colon, and not that of "11:00 uur".
bool holds_label(std::string_view words) {
  for (std::size_t at = words.find(':'); at != words.npos; at = words.find(':', at + 1)) {
    const std::string_view behind = words.substr(at + 1, 1);
    if (behind.empty() || behind[0] < '0' || behind[0] > '9') return true;
  }
  return false;
}

// "Notulen Dorpsraad Aa, 12 mei 2018 in het dorpshuis.": no sentence, and no labels.
bool is_one_title(std::string_view words, const Vocabulary& vocabulary) {
  const auto says = [&](const TitleWord& word) {
    return holds(vocabulary.adopted_phrases, word.folded) ||
           holds(vocabulary.final_words, word.folded);
  };
  return std::ranges::count(words, '\n') < 2 && !holds_label(words) &&
         words.find('?') == words.npos && !holds_verb(words, vocabulary) &&
         std::ranges::none_of(title_words(words), says);
}

}  // namespace

TitleFacts read_title(std::string_view title, const Vocabulary& vocabulary) {
  TitleFacts facts;
  const std::string rest = without_days(without_dates(title, facts.date));
  std::vector<TitleWord> words = title_words(rest);
  std::string split;
  if (take_kind(words, vocabulary, facts).size() == words.size()) {
    // "Concept-verslag", "Verslag/notulen": the parts of a compound.
    split = rest;
    std::replace(split.begin(), split.end(), '/', ' ');
    TitleFacts parts = facts;
    std::string loose = split;
    std::replace(loose.begin(), loose.end(), '-', ' ');
    take_kind(title_words(loose), vocabulary, parts);
    if (parts.of_minutes) split = loose, words = title_words(split);
  }
  const std::vector<TitleWord> left = take_kind(words, vocabulary, facts);
  std::vector<TitleWord> body;
  std::copy_if(left.begin(), left.end(), std::back_inserter(body),
               [](const TitleWord& word) { return !is_number(word.printed); });
  facts.body = first_part(body, vocabulary);
  // "Gebruikersraad/2021-04-06"
  while (facts.body.ends_with('/')) facts.body.pop_back();
  return facts;
}

std::string body_in(std::string_view words, const Vocabulary& vocabulary) {
  return read_title(words, vocabulary).body;
}

bool says_only_a_body(std::string_view words, const Vocabulary& vocabulary) {
  const TitleFacts facts = read_title(words, vocabulary);
  if (facts.of_minutes || facts.draft || facts.date || !facts.publicity.empty()) return false;
  const std::vector<TitleWord> all = title_words(words);
  const bool begins_with_filler = TitlePhrases(all, 0).length_in(vocabulary.title_fillers) > 0;
  return !begins_with_filler && std::none_of(all.begin(), all.end(), [](const TitleWord& word) {
    return is_number(word.printed);
  });
}

bool names_a_body(std::string_view words, const Vocabulary& vocabulary) {
  const std::vector<TitleWord> all = title_words(words);
  return std::any_of(all.begin(), all.end(), [&](const TitleWord& word) {
    return holds(vocabulary.body_words, word.folded);
  });
}

bool is_opening_formula(std::string_view words, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongest = 400;  // bytes
  if (words.size() > kLongest) return false;
  const auto found = find_date(words);
  if (!found || words.substr(found->end).find(". ") != words.npos) return false;
  const std::string before = fold(trim(words.substr(0, found->begin))) + " ";
  const bool held = std::ranges::any_of(vocabulary.held_words, [&](const std::string& word) {
    return before.find(" " + word + " ") != before.npos;
  });
  if (!held && !is_one_title(words, vocabulary)) return false;
  const std::vector<TitleWord> all = title_words(before);
  const std::size_t draft = TitlePhrases(all, 0).length_in(vocabulary.draft_words);
  return TitlePhrases(all, draft).length_in(vocabulary.minutes_words) > 0;
}

bool says_more_than_date_and_time(std::string_view words, const Vocabulary& vocabulary) {
  std::optional<Date> date;
  const std::string rest = without_dates(words, date);
  const std::vector<TitleWord> all = title_words(rest);
  return std::any_of(all.begin(), all.end(), [&](const TitleWord& word) {
    return !is_number(word.printed) && !holds(vocabulary.time_words, word.folded) &&
           !is_hour(word.folded);
  });
}

}  // namespace openverslag
