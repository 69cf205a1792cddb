#include "minutes/in_office.h"

#include "minutes/beside_name.h"
#include "minutes/name_categories.h"
#include "minutes/name_span.h"
#include "minutes/named_things.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// What residents are of a club of theirs, too.
constexpr auto kPrivateOffices = std::to_array<std::string_view>(
    {"voorzitter", "vicevoorzitter", "vice-voorzitter", "secretaris", "directeur", "penningmeester",
     "chair", "chairman", "secretary", "director", "treasurer"});

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
    if (one.word.empty() || ends_sentence(one.word, vocabulary)) return false;
    begin = one.begin;
    if (holds_office(bare_word(text.substr(begin, end - begin)), any, vocabulary)) return true;
  }
  return false;
}

// "de wethouders Bee, Cee en Aa".
bool is_of_group(std::string_view text, std::size_t at, const Vocabulary& vocabulary) {
  constexpr int kMostWords = 12;
  constexpr std::size_t kLongestWord = 100;  // bytes
  for (int count = 0; count < kMostWords && at > 0; ++count) {
    if (text.substr(0, at).ends_with(", ")) --at;
    if (at > 0 && text[at - 1] == ',') --at;
    std::size_t begin = at;
    if (at > 0 && text[at - 1] == ' ') begin = word_before(text, at).begin;
    if (begin == at) {
      while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != ',') {
        if (at - begin == kLongestWord) return false;
        --begin;
      }
    }
    if (begin == at) return false;
    const std::string_view word = trim(text.substr(begin, at - begin));
    const std::string folded = bare_word(word);
    if (ends_sentence(word, vocabulary)) return false;
    if (holds(vocabulary.group_words, folded)) return true;
    if (!has_capital(word) && !holds(vocabulary.conjunctions, folded) &&
        !holds(vocabulary.names.particles, folded))
      return false;
    at = begin;
  }
  return false;
}

bool has_office_behind(std::string_view text, std::size_t end, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongestOffice = 80;  // bytes
  std::string_view behind = text.substr(end, kLongestOffice);
  if (!behind.starts_with(" (") && !behind.starts_with(", ")) return false;
  const bool is_aside = behind[1] == '(';
  behind = behind.substr(2, behind.find_first_of(is_aside ? "),;" : ",;.:\n", 2) - 2);
  return holds_office(bare_word(behind), false, vocabulary);
}

// "Lokaal Wolderland", "Gemeentebelangen". What a village has ("Dorpsbelang") is an association.
bool is_local_party(std::string_view printed, const Vocabulary& vocabulary) {
  const std::string folded = fold(printed);
  const std::size_t blank = folded.find(' ');
  const std::string first = folded.substr(0, blank);
  // "lokaal ondernemer"
  if (!has_capital(printed) || !has_capital(printed.substr(printed.rfind(' ') + 1))) return false;
  // "Lokaal Comité Bomen", "Algemeen Dagblad", "Leefbaar Kerkplein"
  for (std::size_t at = blank; at != std::string::npos; at = folded.find(' ', at + 1)) {
    const std::string_view rest = std::string_view(folded).substr(at + 1);
    const std::string_view word = rest.substr(0, rest.find(' '));
    if (is_thing_word(word, vocabulary) || is_street(word, vocabulary) ||
        holds(vocabulary.organisation_words, word))
      return false;
  }
  if (holds(vocabulary.party_openings, first)) return blank != std::string::npos;
  return holds(vocabulary.local_parties, first) || folded.ends_with(" lokaal");
}

}  // namespace

bool is_in_office(std::string_view text, std::size_t begin, std::size_t end, bool any,
                  const Vocabulary& vocabulary) {
  return has_office_before(text, begin, any, vocabulary) || is_of_group(text, begin, vocabulary) ||
         has_office_behind(text, end, vocabulary);
}

bool is_in_party(std::string_view text, std::size_t end, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongestParty = 48;  // bytes
  if (!text.substr(end).starts_with(" (")) return false;
  const std::string_view behind = text.substr(end + 2, kLongestParty);
  const std::size_t close = behind.find(')');
  if (close == std::string_view::npos) return false;
  const std::string_view party = behind.substr(0, close);
  return holds(vocabulary.party_names, fold(party)) || is_local_party(party, vocabulary);
}

}  // namespace openverslag
