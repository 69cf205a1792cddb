#include "minutes/addressed_name.h"

#include <algorithm>
#include <string>
#include <utility>

#include "minutes/name_list.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

// More than anybody has: a run of them is read once.
constexpr std::size_t kMostTitles = 6;
constexpr std::size_t kMostInitials = 6;

constexpr WordClasses kTitles = {honorific, plural_honorific, title, family};

class AddressReader {
 public:
  AddressReader(const Words& words, const Vocabulary& vocabulary)
      : words_(words), vocabulary_(vocabulary) {}

  std::optional<AddressedSpan> at(std::size_t at, bool bare) const {
    AddressedSpan found;
    found.begin = at;
    std::size_t next = at;
    if (words_.begins(next, article) && words_.match(next, honorific) == 0) ++next;
    const std::size_t first = next;
    if (!bare && !may_address(first)) return std::nullopt;
    for (std::size_t count = 1; count > 0 && next - first < kMostTitles; next += count) {
      if (next > first && !adjoins(next)) return std::nullopt;
      count = 0;
      for (const WordClass kind : {honorific, plural_honorific, title, family}) {
        const std::size_t length = words_.match(next, kind);
        if (kind == family && length > 0) found.is_family = true;
        if (kind == plural_honorific && length > 0) found.is_group = true;
        count = std::max(count, length);
      }
      found.is_addressed = found.is_addressed || count > 0;
      if (count == 0 && is_couple(first, next)) {
        found.are_two = true;
        count = 1;
      }
    }
    if (words_.match(next, office) > 0 && words_.match(next, resident) == 0) return std::nullopt;
    found.name = next;
    while (next < words_.size() && next - found.name < kMostInitials && words_.is_initials(next) &&
           (next == at || next == found.name || adjoins(next)))
      ++next;
    found.is_addressed = found.is_addressed || next > found.name;
    if (!found.is_addressed && !bare) return std::nullopt;
    found.surname = next;
    found.end = end_of_names(next, next > at, found.is_addressed);
    if (found.end == next) return std::nullopt;
    return found;
  }

  // Can a name be read there?
  bool is_name(const AddressedSpan& span) const {
    return has_bare_name(span.are_two ? span.surname : span.name, span.end) ||
           name_of(span).has_value();
  }

  std::optional<PersonName> name_of(const AddressedSpan& span) const {
    if (span.are_two) return bare_name(span.surname, span.end);
    std::optional<PersonName> name;
    if (!span.is_family) name = read_person(words_.printed(span.begin, span.end), "", vocabulary_);
    return name ? name : bare_name(span.name, span.end);
  }

 private:
  // A quick look, for nearly every word of some paragraphs comes by.
  bool may_address(std::size_t at) const {
    return at < words_.size() && (words_.may_match(at, kTitles) || words_.is_initials(at));
  }

  // The "en" of "de heer en mevrouw Aa", who are two with one name.
  bool is_couple(std::size_t first, std::size_t next) const {
    return next > first && words_.begins(next, conjunction) && adjoins(next + 1) &&
           words_.match(next + 1, honorific) > 0 && words_.match(first, honorific) > 0;
  }

  bool adjoins(std::size_t at) const {
    return at < words_.size() && (words_[at].gap == 0 || words_[at].gap == '.');
  }

  // "Piet van der Aa-Bee", "van 't Cee"; `at` when it does not end in a word with a capital.
  std::size_t end_of_names(std::size_t at, bool has_before, bool is_addressed) const {
    constexpr std::size_t kMostWords = 3;
    std::size_t end = at;
    std::size_t next = at;
    for (std::size_t taken = 0; taken < kMostWords && next < words_.size(); ++taken) {
      if (next > at && is_double(next)) {
        end = ++next;
        continue;
      }
      if ((next > at || has_before) && !adjoins(next)) break;
      if (next > at && words_[next].gap == '.') break;
      // "De heer Aa te Bee" lives there.
      if (next > at && is_addressed && words_.folded(next) == "te") break;
      const std::size_t particles = words_.match(next, particle);
      next += particles;
      if (next >= words_.size() || (particles > 0 && begins_sentence(next)) || !has_capital(next) ||
          is_no_name(next))
        break;
      if (!is_addressed && words_.is_all_capitals(next)) break;
      end = ++next;
    }
    return end;
  }

  // "(spreekt mevrouw Aa) in. Bee"; "v.d. Aa" is a name.
  bool begins_sentence(std::size_t at) const {
    return words_[at].gap == '.' &&
           words_.folded(at - 1).find_first_of("aeiou") != std::string_view::npos;
  }

  // "d'Aa"
  bool has_capital(std::size_t at) const {
    if (words_[at].capital) return true;
    const std::string_view word = words_.printed(at, at + 1);
    const std::string folded = fold(word);
    const std::size_t sign = folded.find('\'');
    if (sign == std::string::npos || sign > 1 || folded.size() < sign + 3) return false;
    const std::size_t letter = word.size() - (folded.size() - sign - 1);
    return letter < word.size() && word[letter] >= 'A' && word[letter] <= 'Z';
  }

  // "Aa - Bee"
  bool is_double(std::size_t at) const {
    return at < words_.size() && words_[at].gap == '-' && words_[at].capital && !is_no_name(at) &&
           words_.after(at - 1).size() <= 3;
  }

  bool is_no_name(std::size_t at) const {
    for (const WordClass kind : {article, honorific, pronoun, organisation, negation}) {
      if (words_.begins(at, kind) && words_.match(at, kind) > 0) return true;
    }
    return false;
  }

  // A name that is only a surname, with its particle: of "familie Aa", and of "Aa".
  std::optional<PersonName> bare_name(std::size_t at, std::size_t end) const {
    if (!has_bare_name(at, end)) return std::nullopt;
    PersonName name;
    const std::size_t particles = words_.match(at, particle);
    if (particles > 0) name.particle = fold(words_.printed(at, at + particles));
    name.surname = words_.printed(at + particles, end);
    return name;
  }

  bool has_bare_name(std::size_t at, std::size_t end) const {
    return at + words_.match(at, particle) < end &&
           !has_organisation_word(words_.printed(at, end), vocabulary_);
  }

  const Words& words_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::optional<AddressedName> addressed_name_at(const Words& words, std::size_t at, bool bare,
                                               const Vocabulary& vocabulary) {
  const AddressReader reader(words, vocabulary);
  const auto span = reader.at(at, bare);
  auto name = span ? reader.name_of(*span) : std::nullopt;
  if (!name) return std::nullopt;
  return AddressedName{std::move(*name), span->end, span->is_addressed, span->is_group,
                       span->is_family};
}

std::optional<AddressedSpan> addressed_span_at(const Words& words, std::size_t at, bool bare,
                                               const Vocabulary& vocabulary) {
  const AddressReader reader(words, vocabulary);
  const auto span = reader.at(at, bare);
  return span && reader.is_name(*span) ? span : std::nullopt;
}

PersonName name_in(const Words& words, const AddressedSpan& span, const Vocabulary& vocabulary) {
  return AddressReader(words, vocabulary).name_of(span).value_or(PersonName{});
}

}  // namespace openverslag
