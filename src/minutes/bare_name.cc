#include "minutes/bare_name.h"

#include <algorithm>
#include <array>
#include <string_view>

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
    if (at >= words.size() || !words[at].capital || !may_begin(words, at)) return std::nullopt;
    auto found = addressed_name_at(words, at, true, vocabulary_);
    if (!found || found->is_addressed || is_thing(found->name)) return std::nullopt;
    return found;
  }

 private:
  // A word that minutes are not recognised by; or "Van der", "De" before one.
  bool may_begin(const Words& words, std::size_t at) const {
    if (words[at].id == 0) return true;
    const std::size_t particles = words.match(at, particle);
    const std::size_t main = at + particles;
    if (particles == 0 || main >= words.size() || !words[main].capital || words[main].id != 0 ||
        words[main].gap == '.')
      return false;
    const std::string_view first = words.folded(at);
    constexpr auto kOfNames = std::to_array<std::string_view>(
        {"van", "von", "ter", "ten", "te", "de", "den", "der", "vd", "v.d", "el", "al", "ben"});
    return std::ranges::find(kOfNames, first) != kOfNames.end();
  }

  bool is_thing(const PersonName& name) const {
    const std::string surname = fold(name.surname);
    const std::string given = fold(name.given);
    return is_thing_word(surname, vocabulary_) || is_thing_word(given, vocabulary_) ||
           is_no_name(surname) || is_no_name(given) || has_capital_inside(name.surname) ||
           has_capital_inside(name.given);
  }

  bool is_no_name(const std::string& folded) const {
    return std::ranges::find(no_names_, folded) != no_names_.end() ||
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
