#include "minutes/after_bare_name.h"

#include <string_view>

#include "minutes/name_categories.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

// " – "
bool is_dash(std::string_view after) {
  after = trim(after);
  return after == "\xE2\x80\x93" || after == "\xE2\x80\x94";
}

class BehindReader {
 public:
  BehindReader(const Words& words, bool are_several, const Vocabulary& vocabulary)
      : words_(words), are_several_(are_several), vocabulary_(vocabulary) {}

  std::optional<Behind> read(std::size_t at) const {
    if (at >= words_.size())
      return words_.after(at - 1).starts_with(':') ? Behind::colon : Behind::nothing;
    const char gap = words_[at].gap;
    if (gap == '(' && is_of_resident(at)) return Behind::resident;
    if (gap == ':') return Behind::colon;
    if (gap == ',' || gap == '(' || gap == ')' || gap == '-' || is_dash(words_.after(at - 1)))
      return Behind::sign;
    if (gap != 0) return std::nullopt;
    if (words_.begins(at, conjunction))
      return at + 1 < words_.size() && holds(vocabulary_.possessives, words_.folded(at + 1))
                 ? std::optional(Behind::company)
                 : std::nullopt;
    if (is_about(at)) return speaks_after(at) ? Behind::speech : Behind::about;
    return read_verb(at);
  }

 private:
  bool is_of_resident(std::size_t at) const {
    const std::string_view behind = words_.text().substr(words_[at].begin);
    return category_of(behind.substr(0, behind.find(')')), vocabulary_) == NameCategory::resident;
  }

  // "(Aa) over de weg", "(Aa) van de Dorpsstraat"
  bool is_about(std::size_t at) const {
    return holds(vocabulary_.about_words, words_.folded(at)) || words_.match(at, affiliation) > 0;
  }

  // "(Aa) van de Dorpsstraat vraagt"
  bool speaks_after(std::size_t at) const {
    constexpr std::size_t kFarthest = 8;  // words
    for (std::size_t next = at + 1; next < words_.size() && next - at <= kFarthest; ++next) {
      if (words_[next].gap != 0 && words_[next].gap != ',') return false;
      if (is_speech(next) && !words_[next].capital) return true;
    }
    return false;
  }

  bool is_speech(std::size_t at) const {
    return words_.match(at, speech_verb) > 0 &&
           !holds(vocabulary_.doing_verbs, words_.folded(at)) && !is_of_several(at);
  }

  // "Ouders vragen" is of no single person.
  bool is_of_several(std::size_t at) const {
    return !are_several_ && holds(vocabulary_.plural_verbs, words_.folded(at));
  }

  std::optional<Behind> read_verb(std::size_t at) const {
    const std::string_view verb = words_.folded(at);
    // "Belangrijker vindt hij dat …"
    const bool has_subject = at + 1 < words_.size() && words_[at + 1].gap == 0 &&
                             holds(vocabulary_.sentence_subjects, words_.folded(at + 1));
    if (has_subject || is_of_several(at)) return std::nullopt;
    if (words_.match(at, speech_verb) > 0)
      return holds(vocabulary_.doing_verbs, verb) ? Behind::doing : Behind::speech;
    if (holds(vocabulary_.doing_verbs, verb) || holds(vocabulary_.resident_verbs, verb))
      return Behind::doing;
    constexpr std::size_t kShortest = 5;  // bytes; "niet" and "heel" are none
    const bool looks_like_one = words_[at].id == 0 && !words_[at].capital &&
                                verb.size() >= kShortest && verb.ends_with('t');
    return looks_like_one ? std::optional(Behind::unknown) : std::nullopt;
  }

  const Words& words_;
  bool are_several_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::optional<Behind> after_bare_name(const Words& words, std::size_t at, bool are_several,
                                      const Vocabulary& vocabulary) {
  return BehindReader(words, are_several, vocabulary).read(at);
}

}  // namespace openverslag
