#include "minutes/seen_otherwise.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "minutes/listed_residents.h"
#include "minutes/name_span.h"
#include "minutes/named_things.h"
#include "minutes/words.h"
#include "privacy/hidden_words.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

class OtherwiseReader {
 public:
  OtherwiseReader(const PersonName& name, const Meeting& meeting, const Vocabulary& vocabulary)
      : name_(name), meeting_(meeting), vocabulary_(vocabulary) {}

  bool read() const {
    if (is_in_header()) return true;
    for (const auto* blocks : {&meeting_.text.preamble, &meeting_.text.closing}) {
      if (is_something_in(*blocks)) return true;
    }
    for (std::size_t i = 0; i < meeting_.facts.items.size(); ++i) {
      const bool is_theirs = !title_for_residents(meeting_.facts, i, vocabulary_).empty();
      const std::vector<Block>& blocks = meeting_.text.items[i].blocks;
      if (!is_theirs && (begins_so(meeting_.facts.items[i].title) || speaks_in(blocks)))
        return true;
      if (is_something_in(blocks)) return true;
    }
    return false;
  }

 private:
  bool stands_in(std::string_view words) const {
    return !find_hidden_words(words, name_.surname).empty();
  }

  bool is_in_header() const {
    const Header& header = meeting_.facts.header;
    if (stands_in(header.body) || stands_in(header.location) || stands_in(header.title))
      return true;
    for (const auto* list : {&header.present, &header.absent}) {
      for (const Attendee& one : *list) {
        if (stands_in(one.organisation.str()) || (!one.name && stands_in(one.printed.str())))
          return true;
      }
    }
    return false;
  }

  bool begins_so(std::string_view title) const {
    const auto found = find_hidden_words(title, name_.surname);
    return !found.empty() && found.front().begin == 0;
  }

  bool is_something_in(const std::vector<Block>& blocks) const {
    return std::ranges::any_of(
        blocks, [&](const Block& block) { return is_something_in(plain_text(block)); });
  }

  bool is_something_in(std::string_view text) const {
    return std::ranges::any_of(find_hidden_words(text, name_.surname),
                               [&](const FoundWords& found) { return is_something(text, found); });
  }

  bool is_something(std::string_view text, const FoundWords& found) const {
    if (is_letter(code_point_at(text, found.begin).value) &&
        !is_capital(code_point_at(text, found.begin).value))
      return true;
    const bool is_in_brackets =
        found.begin > 0 && text[found.begin - 1] == '(' && text.substr(found.end).starts_with(')');
    const BareName bare{found.begin, found.end, found.begin, false, true};
    // "Naar Aa", beside "in Aa" and the like.
    const bool is_gone_to =
        holds(vocabulary_.place_goals, fold(word_before(text, found.begin).word));
    return is_in_brackets || is_gone_to ||
           (name_.particle.empty() && is_named_thing(text, bare, vocabulary_));
  }

  // By that name alone, as those do who are known there: "Aa vraagt", "Aa: …".
  bool speaks_in(const std::vector<Block>& blocks) const {
    return std::ranges::any_of(blocks, [&](const Block& block) {
      const std::string text = plain_text(block);
      const auto found = find_hidden_words(text, name_.surname);
      if (found.empty() ||
          found.front().begin != (name_.particle.empty() ? 0 : name_.particle.size() + 1))
        return false;
      const Words words(std::string_view(text).substr(found.front().end), vocabulary_.lexicon);
      return text.substr(found.front().end).starts_with(':') ||
             (!words.empty() && words[0].gap == 0 && words.match(0, WordClass::speech_verb) > 0);
    });
  }

  const PersonName& name_;
  const Meeting& meeting_;
  const Vocabulary& vocabulary_;
};

}  // namespace

bool is_seen_otherwise(const PersonName& name, const Meeting& meeting,
                       const Vocabulary& vocabulary) {
  return OtherwiseReader(name, meeting, vocabulary).read();
}

}  // namespace openverslag
