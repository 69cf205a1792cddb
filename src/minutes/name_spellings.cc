#include "minutes/name_spellings.h"

#include <algorithm>
#include <array>

#include "privacy/hidden_words.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

struct SurnameParts {
  std::string first, last;  // folded; `last` is empty when there is one
};

SurnameParts parts_of(const PersonName& name) {
  const std::string folded = fold(name.surname);
  const std::size_t seam = folded.find('-');
  if (seam == std::string::npos || seam == 0) return {folded, {}};
  return {std::string(trim(folded.substr(0, seam))), std::string(trim(folded.substr(seam + 1)))};
}

// Letters of "v. d.".
std::string squeezed(std::string_view text) {
  std::string letters;
  for (const char each : fold(text)) {
    if (each != ' ' && each != '.' && each != '/') letters += each;
  }
  return letters;
}

bool is_short(std::string_view particle) {
  constexpr auto kShort = std::to_array<std::string_view>({"v", "vd", "vdn", "vdr"});
  return std::ranges::find(kShort, squeezed(particle)) != kShort.end();
}

// "van der" and "v.d." are one.
bool may_be_short_for(std::string_view spelled, std::string_view particle) {
  const std::string folded = fold(particle);
  if (!folded.starts_with('v')) return false;
  if (is_short(folded)) return true;
  return squeezed(spelled) == "v" || folded.find(" d") != std::string::npos;
}

bool begins_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

// Where a dash and the second surname end; `at` when they do not stand there.
std::size_t end_of_last(std::string_view text, std::size_t at, const std::string& last) {
  std::size_t next = at;
  const auto skip_blanks = [&] {
    while (next < text.size() && is_space(code_point_at(text, next).value))
      next += code_point_at(text, next).length;
  };
  skip_blanks();
  if (next == text.size()) return at;
  const CodePoint dash = code_point_at(text, next);
  if (fold(text.substr(next, dash.length)) != "-") return at;
  next += dash.length;
  skip_blanks();
  for (const std::string& spelled : {last, last + "s"}) {
    // Accents may take more than the letters; the whole rest, for each name, takes too long.
    std::size_t reach = std::min(next + 4 * spelled.size() + 40, text.size());
    while (reach < text.size() && !begins_code_point(text[reach])) ++reach;
    const std::vector<FoundWords> found =
        find_hidden_words(text.substr(next, reach - next), spelled);
    if (!found.empty() && found.front().begin == 0) return next + found.front().end;
  }
  return at;
}

class SpellingFinder {
 public:
  SpellingFinder(std::string_view text, const PersonName& name)
      : text_(text), name_(name), parts_(parts_of(name)) {}

  std::vector<SpelledName> find() {
    add_first(parts_.first);
    add_first(parts_.first + "s");
    if (!parts_.last.empty()) {
      for (const FoundWords& one : find_hidden_words(text_, parts_.last)) add_last(one);
    }
    std::ranges::sort(found_, {}, &SpelledName::begin);
    drop_those_within();
    return std::move(found_);
  }

 private:
  void add_first(const std::string& spelled) {
    const std::vector<FoundWords> all = find_hidden_words(text_, spelled);
    if (all.empty()) return;
    const std::vector<FoundWords> with = with_particle(spelled);
    for (const FoundWords& one : all) {
      SpelledName name{one.begin, one.end, one.begin, SpelledAs::whole};
      if (!parts_.last.empty()) {
        name.end = end_of_last(text_, one.end, parts_.last);
        if (name.end == one.end) name.as = SpelledAs::first_part;
      }
      take_particle(with, name);
      found_.push_back(name);
    }
  }

  std::vector<FoundWords> with_particle(const std::string& spelled) const {
    if (name_.particle.empty()) return {};
    const PersonName part{.particle = name_.particle, .surname = spelled};
    std::vector<FoundWords> found = find_hidden_words(text_, full_surname(part));
    if (!is_short(name_.particle)) return found;
    for (const char* particle : {"van ", "van der ", "van den ", "van de "}) {
      const std::vector<FoundWords> more = find_hidden_words(text_, particle + spelled);
      found.insert(found.end(), more.begin(), more.end());
    }
    return found;
  }

  void take_particle(const std::vector<FoundWords>& with, SpelledName& name) const {
    if (name_.particle.empty()) return;
    const std::size_t main = name.main;
    const auto whole = std::ranges::find_if(
        with, [&](const FoundWords& one) { return one.begin < main && main < one.end; });
    const std::size_t short_one = short_particle_before(text_, main);
    if (whole != with.end())
      name.begin = whole->begin;
    else if (short_one < main &&
             may_be_short_for(text_.substr(short_one, main - short_one), name_.particle))
      name.begin = short_one;
    else
      name.as = SpelledAs::bare;
  }

  void add_last(const FoundWords& one) {
    const bool is_taken = std::ranges::any_of(found_, [&](const SpelledName& other) {
      return one.begin < other.end && other.begin < one.end;
    });
    if (!is_taken) found_.push_back({one.begin, one.end, one.begin, SpelledAs::last_part});
  }

  // "Aa" in "Aa-Aa", which begins before it.
  void drop_those_within() {
    std::size_t last_end = 0;
    std::erase_if(found_, [&](const SpelledName& one) {
      if (one.begin < last_end) return true;
      last_end = one.end;
      return false;
    });
  }

  std::string_view text_;
  const PersonName& name_;
  SurnameParts parts_;
  std::vector<SpelledName> found_;
};

}  // namespace

std::vector<SpelledName> spellings_in(std::string_view text, const PersonName& name) {
  return SpellingFinder(text, name).find();
}

std::string spelled_key(const PersonName& name, SpelledAs as) {
  const SurnameParts parts = parts_of(name);
  if (as == SpelledAs::whole) return surname_key(name);
  if (as == SpelledAs::last_part) return parts.last;
  if (as == SpelledAs::bare) return parts.first;
  return surname_key(PersonName{.particle = name.particle, .surname = parts.first});
}

std::size_t short_particle_before(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 7;  // "v. d. "
  for (std::size_t begin = at; begin > 0 && at - begin < kLongest;) {
    const char letter = text[--begin];
    if (std::string_view("vVdDnNrR./ ").find(letter) == std::string_view::npos) return at;
    if ((letter != 'v' && letter != 'V') || !is_short(text.substr(begin, at - begin))) continue;
    if (begin == 0) return begin;
    // "R.v.Aa", and not "t.a.v. Aa".
    if (text[begin - 1] == '.')
      return begin > 1 && is_capital(code_point_before(text, begin - 1).value) ? begin : at;
    return is_letter(code_point_before(text, begin).value) || text[begin - 1] == '-' ? at : begin;
  }
  return at;
}

}  // namespace openverslag
