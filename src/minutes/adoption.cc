#include "minutes/adoption.h"

#include <algorithm>

#include "minutes/clauses.h"

namespace openverslag {
namespace {

using enum WordClass;

constexpr std::size_t kLongestDropped = 10;  // words
constexpr std::size_t kMostDates = 12;       // of minutes adopted in one go

bool is_about_minutes(const Words& words) { return contains(words, {0, words.size()}, minutes); }

// A date at or after `from`; one without a year is the last one before the meeting.
std::optional<FoundDate> find_past_date(std::string_view text, std::size_t from,
                                        const std::optional<Date>& meeting) {
  const auto whole = find_date(text, from);
  if (!meeting) return whole;
  auto partial = find_date(text, from, meeting->year());
  if (!partial || (whole && whole->begin <= partial->begin)) return whole;
  if (partial->date >= *meeting) partial->date -= std::chrono::years{1};
  return partial->date.ok() ? partial : whole;
}

std::vector<Date> past_dates(std::string_view text, const std::optional<Date>& meeting) {
  std::vector<Date> dates;
  std::size_t from = 0;
  for (std::size_t count = 0; count < kMostDates; ++count) {
    const auto found = find_past_date(text, from, meeting);
    if (!found) break;
    if (!meeting || found->date < *meeting) dates.push_back(found->date);
    from = found->end;
  }
  return dates;
}

bool adopts(const Words& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.begins(at, adopted)) return true;
  }
  return false;
}

void add_adoption(std::vector<Adoption>& adoptions, const Adoption& adoption) {
  const bool known = std::any_of(adoptions.begin(), adoptions.end(), [&](const Adoption& other) {
    return other.date == adoption.date;
  });
  if (!known) adoptions.push_back(adoption);
}

// "Onderwerp gecancelld", "Onderwerp vervallen; komt terug in mei.", "Dit agendapunt komt te
// vervallen"; not "De vergunning is vervallen".
bool says_dropped(const Words& words, const Sentence& sentence) {
  const std::size_t count = sentence.end - sentence.first;
  const std::size_t phrase = words.match(sentence.first, dropped);
  if (phrase > 0 && (phrase == count || words.sign_after(sentence.first + phrase - 1) != 0)) {
    return true;
  }
  const std::size_t noun = sentence.first + words.begins(sentence.first, article);
  return count <= kLongestDropped && words.match(noun, item_word) > 0 &&
         !contains(words, {sentence.first, sentence.end}, negation) &&
         contains(words, {noun, sentence.end}, dropped);
}

// "Vakantieparken (vervallen)", "VERVALLEN: vakantieparken".
std::string_view dropped_in_title(std::string_view title, const Lexicon& lexicon) {
  const Words words(title, lexicon);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::size_t count = words.match(at, dropped);
    if (count == 0) continue;
    const bool last = at + count == words.size() && words[at].gap != 0;
    const bool first = at == 0 && words.sign_after(count - 1) == ':';
    if (last || first)
      return title.substr(words[at].begin, words[at + count - 1].end - words[at].begin);
  }
  return {};
}

}  // namespace

std::vector<Adoption> find_adoptions(const Item& item, const Header& header,
                                     const Lexicon& lexicon) {
  std::vector<Adoption> adoptions;
  const Words title(item.title, lexicon);
  const bool titled = is_about_minutes(title);
  for (const Decision& decision : item.decisions) {
    if (decision.kind != DecisionKind::agreed) continue;
    const Words words(decision.text, lexicon);
    const bool named = is_about_minutes(words);
    if (!adopts(words) || !(titled || named)) continue;
    std::vector<Date> dates;
    if (named) dates = past_dates(decision.text, header.date);
    if (dates.empty() && titled) dates = past_dates(item.title, header.date);
    const bool with_changes = contains(words, {0, words.size()}, amended);
    for (const Date& date : dates) add_adoption(adoptions, {date, with_changes, decision.place});
  }
  return adoptions;
}

std::string_view find_dropped(const Item& item, const std::vector<Passage>& passages,
                              const Lexicon& lexicon) {
  for (const Passage& passage : passages) {
    if (passage.sentences.empty()) continue;
    const Sentence& sentence = passage.sentences.front();
    if (says_dropped(passage.words, sentence)) return sentence.in(passage.text->plain);
    break;  // only what the item opens with
  }
  return dropped_in_title(item.title, lexicon);
}

bool has_postscript(const std::vector<Passage>& passages) {
  for (const Passage& passage : passages) {
    const Words& words = passage.words;
    if (words.text().find(':') == std::string_view::npos) continue;  // nearly always
    for (std::size_t at = 0; at < words.size(); ++at) {
      const std::size_t count = words.match(at, postscript);
      if (count == 0) continue;
      const char before = words[at].begin == 0 ? '(' : words.text()[words[at].begin - 1];
      const bool marked = at == 0 || before == '(' || before == '[';
      if (marked && words.sign_after(at + count - 1) == ':') return true;
    }
  }
  return false;
}

std::vector<std::uint32_t> postscripts_in(const std::vector<Passage>& passages) {
  std::vector<std::uint32_t> blocks;
  for (const Passage& passage : passages) {
    const bool opens = !passage.words.empty() && passage.words.match(0, postscript) > 0;
    if (passage.kind == PassageKind::paragraph && opens) blocks.push_back(passage.block);
  }
  return blocks;
}

bool is_procedural(const Item& item) {
  return (item.generic && !item.mixed) || !item.adoptions.empty();
}

}  // namespace openverslag
