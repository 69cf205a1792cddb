#include "minutes/bare_name.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "minutes/name_list.h"
#include "minutes/named_things.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

using enum WordClass;

// "GroenLinks"; "McAa" is somebody.
bool has_capital_inside(std::string_view word) {
  if (word.starts_with("Mc") || word.starts_with("Mac")) return false;
  bool was_small = false;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = code_point_at(word, at);
    const bool is_big = is_letter(point.value) && is_capital(point.value);
    if (is_big && was_small) return true;
    was_small = is_letter(point.value) && !is_big;
    at += point.length;
  }
  return false;
}

class BareNameReader {
 public:
  BareNameReader(const std::vector<std::string>& no_names, const Vocabulary& vocabulary)
      : no_names_(no_names), vocabulary_(vocabulary) {}

  std::optional<AddressedName> at(const Words& words, std::size_t at) const {
    if (at >= words.size() || !words[at].capital) return std::nullopt;
    if (auto big = in_capitals(words, at)) return big;
    if (!may_begin(words, at)) return std::nullopt;
    auto found = addressed_name_at(words, at, true, vocabulary_);
    if (!found || found->is_addressed) return std::nullopt;
    take_possessive(found->name.surname);
    // "Aa van de Dorpsstraat"; Bea Rietdijk is somebody.
    const PersonName& name = found->name;
    if (!name.given.empty() && !name.particle.empty() &&
        is_street(fold(name.surname), vocabulary_)) {
      found->name = PersonName{.surname = std::string(words.printed(at, at + 1))};
      found->end = at + 1;
    }
    return is_thing(found->name) ? std::nullopt : found;
  }

 private:
  // "Aa's heg", "Aa’s heg"
  static void take_possessive(std::string& surname) {
    for (const std::string_view end : {"'s", "\xE2\x80\x99s"}) {
      if (surname.ends_with(end)) surname.resize(surname.size() - end.size());
    }
  }

  std::optional<AddressedName> in_capitals(const Words& words, std::size_t at) const {
    const std::size_t end = end_in_capitals(words, at);
    if (end == at) return std::nullopt;
    const std::string_view printed = words.printed(at, end);
    auto name = read_person(printed, "", vocabulary_);
    if (!name || name->surname.empty()) {
      name.emplace();
      name->surname = printed;
    }
    if (is_thing(*name)) return std::nullopt;
    return AddressedName{std::move(*name), end, false, false, false};
  }

  // Behind "WARTENA", "JAN WARTENA" and "Jan VAN DER WARTENA"; `at` when none stands there.
  std::size_t end_in_capitals(const Words& words, std::size_t at) const {
    constexpr std::size_t kMostWords = 5;
    std::size_t end = at;
    std::size_t next = at;
    if (words[at].id == 0 && !words.is_all_capitals(at)) ++next;
    while (next < words.size() && next - at < kMostWords &&
           (next == at || words[next].gap == 0 || words[next].gap == '-')) {
      const std::size_t particles = words.match(next, particle);
      if (next > at || holds(vocabulary_.name_openings, words.folded(next))) next += particles;
      if (next >= words.size() || !may_be_surname(words, next)) break;
      end = ++next;
    }
    return end;
  }

  // All capitals, and can be said: "VVD" and "D66" are none, nor is "ABC".
  static bool may_be_surname(const Words& words, std::size_t at) {
    constexpr std::string_view kVowels = "aeiouy";
    constexpr std::size_t kShort = 3;
    const std::string_view folded = words.folded(at);
    if (words[at].id != 0 || !words.is_all_capitals(at) || folded.size() < kShort) return false;
    if (folded.find_first_of("0123456789") != folded.npos) return false;
    if (folded.size() > kShort) return folded.find_first_of(kVowels) != folded.npos;
    return kVowels.find(folded[1]) != kVowels.npos && kVowels.find(folded[0]) == kVowels.npos &&
           kVowels.find(folded[2]) == kVowels.npos;
  }

  // A word that minutes are not recognised by; or "Van der", "De" before one.
  bool may_begin(const Words& words, std::size_t at) const {
    if (words[at].id == 0) return true;
    const std::size_t particles = words.match(at, particle);
    const std::size_t main = at + particles;
    if (particles == 0 || main >= words.size() || !words[main].capital || words[main].id != 0 ||
        words[main].gap == '.')
      return false;
    return holds(vocabulary_.name_openings, words.folded(at));
  }

  bool is_thing(const PersonName& name) const {
    const std::string surname = fold(name.surname);
    const std::string given = fold(name.given);
    const bool is_whole = !given.empty() && !name.particle.empty();  // "Piet van de Molen"
    return (!is_whole && is_thing_word(surname, vocabulary_)) ||
           is_thing_word(given, vocabulary_) || is_no_name(surname) || is_no_name(given) ||
           has_capital_inside(name.surname) || has_capital_inside(name.given);
  }

  bool is_no_name(const std::string& folded) const {
    return holds(vocabulary_.party_names, folded) ||
           std::ranges::find(no_names_, folded) != no_names_.end() ||
           holds(vocabulary_.plain_words, folded);
  }

  const std::vector<std::string>& no_names_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::optional<AddressedName> bare_name_at(const Words& words, std::size_t at,
                                          const std::vector<std::string>& no_names,
                                          const Vocabulary& vocabulary) {
  return BareNameReader(no_names, vocabulary).at(words, at);
}

}  // namespace openverslag
