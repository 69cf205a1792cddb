#include "minutes/named_things.h"

#include <algorithm>
#include <array>
#include <string>

#include "minutes/name_categories.h"
#include "minutes/name_span.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& words, std::string_view folded) {
  return std::ranges::find(words, folded) != words.end();
}

// What residents are of a club of theirs, too.
constexpr auto kPrivateOffices = std::to_array<std::string_view>(
    {"voorzitter", "vicevoorzitter", "vice-voorzitter", "secretaris", "directeur", "penningmeester",
     "chair", "chairman", "secretary", "director", "treasurer"});
constexpr auto kLegalForms = std::to_array<std::string_view>(
    {"bv", "b.v", "nv", "n.v", "v.o.f", "vof", "ltd", "inc", "gmbh", "&", "+"});
constexpr auto kPartners =
    std::to_array<std::string_view>({"zonen", "zoon", "zn", "co", "partners", "dochters", "sons"});
constexpr auto kPlaceWords = std::to_array<std::string_view>(
    {"in", "te", "uit", "richting", "nabij", "langs", "rondom", "vanuit"});
// "3 minuten" is no house number.
constexpr auto kUnits = std::to_array<std::string_view>(
    {"minuten", "minuut", "uur", "keer", "maal", "x", "dagen", "weken", "maanden", "jaar", "euro",
     "stemmen", "leden", "vragen", "punten", "procent"});
// "de Grote Aa"
constexpr auto kBefore = std::to_array<std::string_view>(
    {"grote", "kleine", "oude", "nieuwe", "hoge", "lage", "groot", "klein", "oud", "nieuw"});
constexpr auto kStreets = std::to_array<std::string_view>(
    {"straat", "weg", "laan", "plein", "dijk", "kade", "singel", "gracht", "hof", "pad", "dreef"});

bool has_capital(std::string_view word) {
  return !word.empty() && is_capital(code_point_at(word, 0).value) &&
         is_letter(code_point_at(word, 0).value);
}

bool is_all_capitals(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = code_point_at(word, at);
    if (is_letter(point.value) && !is_capital(point.value)) return false;
    at += point.length;
  }
  return true;
}

// Behind one blank; empty when a sign or a line's end stands there.
std::string_view word_behind(std::string_view text, std::size_t end) {
  std::string_view behind = text.substr(end);
  if (behind.starts_with("\xC2\xA0"))
    behind.remove_prefix(2);
  else if (behind.starts_with(' '))
    behind.remove_prefix(1);
  else
    return {};
  return behind.substr(0, behind.find_first_of(" \n,;:()\"!?"));
}

std::string bare_word(std::string_view word) {
  std::string folded = fold(word);
  while (!folded.empty() && (folded.back() == '.' || folded.back() == '\'')) folded.pop_back();
  return folded;
}

// In front of `at`, also before a quote: "café 'De Aa'".
WordBefore word_in_front(std::string_view text, std::size_t at) {
  for (const std::string_view quote : {"'", "\"", "‘", "“", "„", "’"}) {
    if (text.substr(0, at).ends_with(quote)) return word_before(text, at - quote.size());
  }
  return word_before(text, at);
}

bool holds_office(std::string_view folded, bool any, const Vocabulary& vocabulary) {
  const std::size_t dash = folded.rfind('-');
  const std::string_view last = dash == folded.npos ? folded : folded.substr(dash + 1);
  const bool is_office = holds(vocabulary.names.offices, folded) ||
                         holds(vocabulary.names.offices, std::string(folded) + ".") ||
                         holds(vocabulary.address_offices, last);
  if (!is_office) return false;
  if (!any && is_one_of(kPrivateOffices, folded)) return false;
  const auto category = category_of(folded, vocabulary);
  return category != NameCategory::resident && category != NameCategory::letter_writer;
}

// "wethouder", "officier van justitie", "raadslid mevrouw".
bool has_office_before(std::string_view text, std::size_t at, bool any,
                       const Vocabulary& vocabulary) {
  constexpr int kMostWords = 3;
  const std::size_t end = word_before(text, at).end;
  std::size_t begin = at;
  for (int count = 0; count < kMostWords; ++count) {
    const WordBefore one = word_before(text, begin);
    if (one.word.empty()) return false;
    begin = one.begin;
    if (holds_office(bare_word(text.substr(begin, end - begin)), any, vocabulary)) return true;
  }
  return false;
}

// "de wethouders Bee, Cee en Aa".
bool is_of_group(std::string_view text, std::size_t at, const Vocabulary& vocabulary) {
  constexpr int kMostWords = 12;
  for (int count = 0; count < kMostWords && at > 0; ++count) {
    if (text.substr(0, at).ends_with(", ")) --at;
    if (at > 0 && text[at - 1] == ',') --at;
    std::size_t begin = at;
    if (at > 0 && text[at - 1] == ' ') begin = word_before(text, at).begin;
    if (begin == at) {
      while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != ',') --begin;
    }
    if (begin == at) return false;
    const std::string_view word = trim(text.substr(begin, at - begin));
    const std::string folded = bare_word(word);
    if (holds(vocabulary.group_words, folded)) return true;
    if (!has_capital(word) && !holds(vocabulary.conjunctions, folded) &&
        !holds(vocabulary.names.particles, folded))
      return false;
    at = begin;
  }
  return false;
}

bool has_office_behind(std::string_view text, std::size_t end, const Vocabulary& vocabulary) {
  std::string_view behind = text.substr(end);
  if (!behind.starts_with(" (") && !behind.starts_with(", ")) return false;
  const bool is_aside = behind[1] == '(';
  behind = behind.substr(2, behind.find_first_of(is_aside ? "),;" : ",;.:\n", 2) - 2);
  return behind.size() < text.size() && holds_office(bare_word(behind), false, vocabulary);
}

// "12", "12a" and "12-14", but not a year, a phone number, a time and "3 minuten".
bool has_house_number(std::string_view text, std::size_t end) {
  const std::string_view number = word_behind(text, end);
  std::size_t digits = 0;
  while (digits < number.size() && number[digits] >= '0' && number[digits] <= '9') ++digits;
  if (digits == 0 || digits > 4 || number.find('.') < number.size() - 1) return false;
  const std::string_view next = word_behind(text, end + 1 + number.size());
  return !is_one_of(kUnits, fold(next));
}

// "Aa BV", "Aa & Zonen", "Aa Transport"; not "Aa Dorpsstraat 12", in a list of people.
bool is_named_on(std::string_view text, const BareName& name, const Vocabulary& vocabulary) {
  const std::string_view word = word_behind(text, name.end);
  const std::string folded = bare_word(word);
  if (folded.empty()) return false;
  if (is_one_of(kLegalForms, folded)) return true;
  const std::size_t end = name.end + 1 + word.size();
  if (holds(vocabulary.conjunctions, folded))
    return is_one_of(kPartners, bare_word(word_behind(text, end)));
  if (!has_capital(word) || word.ends_with('.') || is_street(folded)) return false;
  if (is_all_capitals(text.substr(name.begin, name.end - name.begin)) && is_all_capitals(word))
    return false;
  const Lexicon& lexicon = vocabulary.lexicon;
  const WordId id = lexicon.id(folded);
  return !lexicon.begins(id, WordClass::article) && !lexicon.begins(id, WordClass::pronoun) &&
         !lexicon.begins(id, WordClass::honorific) && !lexicon.begins(id, WordClass::office) &&
         !lexicon.begins(id, WordClass::action) && !lexicon.begins(id, WordClass::sentence_opener);
}

bool is_named_so(std::string_view text, const BareName& name, const Vocabulary& vocabulary) {
  const WordBefore before = word_in_front(text, name.begin);
  const std::string folded = bare_word(before.word);
  if (folded.empty()) return false;
  if (is_thing_word(folded, vocabulary) || is_one_of(kPlaceWords, folded) ||
      (folded != "van" && holds(vocabulary.articles, folded)))
    return true;
  if (name.is_resident && holds(vocabulary.named_after, folded)) return true;
  return has_capital(before.word) && is_one_of(kBefore, folded);
}

// "Aa vraagt" and "Aa: …", but not "Aa is"; "actie: Aa bellen", "Aa 3 minuten".
bool is_somebody(std::string_view text, const BareName& name, const Vocabulary& vocabulary) {
  const std::string before = bare_word(text.substr(0, name.begin));
  const bool is_action = std::ranges::any_of(vocabulary.action_words, [&](const std::string& word) {
    return before.ends_with(word + ":");
  });
  if (is_action) return true;
  const std::string folded = bare_word(word_behind(text, name.end));
  if (text.substr(name.end).starts_with(':')) return true;
  return (!folded.empty() && folded[0] >= '0' && folded[0] <= '9') ||
         (holds(vocabulary.speech_verbs, folded) && !holds(vocabulary.doing_verbs, folded));
}

}  // namespace

bool is_plain_word(std::string_view folded) {
  constexpr auto kPlain = std::to_array<std::string_view>(
      {"meer",  "veel", "goed", "groen", "rood",  "wit",  "zwart", "bruin", "blauw",  "klein",
       "groot", "jong", "oud",  "lang",  "kort",  "best", "stil",  "mooi",  "snel",   "vrij",
       "vol",   "nat",  "zand", "water", "wonen", "werk", "bos",   "mei",   "winter", "zomer"});
  return is_one_of(kPlain, folded);
}

bool is_thing_word(std::string_view folded, const Vocabulary& vocabulary) {
  constexpr std::size_t kShortestEnd = 6;  // bytes
  return std::ranges::any_of(vocabulary.named_things, [&](const std::string& thing) {
    return folded == thing || (thing.size() >= kShortestEnd && folded.ends_with(thing));
  });
}

bool is_street(std::string_view folded) {
  return std::ranges::any_of(kStreets,
                             [&](std::string_view street) { return folded.ends_with(street); });
}

bool is_in_office(std::string_view text, std::size_t begin, std::size_t end, bool any,
                  const Vocabulary& vocabulary) {
  return has_office_before(text, begin, any, vocabulary) || is_of_group(text, begin, vocabulary) ||
         has_office_behind(text, end, vocabulary);
}

bool is_named_thing(std::string_view text, const BareName& name, const Vocabulary& vocabulary) {
  const bool is_joined = name.begin > 0 && text[name.begin - 1] == '-';
  if (is_joined && name.is_resident) return true;
  if (text.substr(name.end).starts_with('-') && name.end + 1 < text.size() &&
      is_letter(code_point_at(text, name.end + 1).value))
    return true;
  return is_named_so(text, name, vocabulary) || is_named_on(text, name, vocabulary) ||
         has_house_number(text, name.end) ||
         (name.is_word && begins_sentence(text, name.begin) &&
          !is_somebody(text, name, vocabulary));
}

bool begins_sentence(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n')) --at;
  return at == 0 || std::string_view(".!?:").find(text[at - 1]) != std::string_view::npos;
}

}  // namespace openverslag
