#include "minutes/bare_residents.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "minutes/after_bare_name.h"
#include "minutes/bare_certainty.h"
#include "minutes/bare_name.h"
#include "minutes/hidden_names.h"
#include "minutes/listed_residents.h"
#include "minutes/name_categories.h"
#include "minutes/named_things.h"
#include "minutes/resident_lines.h"
#include "minutes/seen_otherwise.h"
#include "minutes/words.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

struct FoundName {
  BareResident resident;
  bool is_mention;
};

class BareReader {
 public:
  BareReader(const Meeting& meeting, const std::vector<PersonName>& known,
             const std::vector<std::string>& no_names, const Vocabulary& vocabulary)
      : meeting_(meeting), known_(known), no_names_(no_names), vocabulary_(vocabulary) {
    const Header& header = meeting.facts.header;
    for (const auto* list : {&header.present, &header.absent})
      for (const Attendee& one : *list) add_known(one);
    for (const auto* one : {&header.chair, &header.secretary})
      if (*one) add_known(**one);
  }

  void read(std::size_t item) {
    item_ = item;
    is_of_speakers_ = names_speakers(title_for_residents(meeting_.facts, item, vocabulary_));
    for (const ResidentLine& line :
         resident_lines(meeting_.facts.items[item], meeting_.text.items[item]))
      read_line(line);
  }

  std::vector<BareResident> take() {
    constexpr std::size_t kMostMentions = 300;  // each looks at those before it
    std::vector<BareResident> residents;
    std::map<std::string, bool> words;  // by name: to look is to read all minutes
    std::size_t mentions = 0;
    for (FoundName& one : found_) {
      if (one.is_mention && (++mentions > kMostMentions || is_found(one.resident.name))) continue;
      const auto [seen, is_new] = words.try_emplace(display_name(one.resident.name));
      if (is_new) seen->second = is_seen_otherwise(one.resident.name, meeting_, vocabulary_);
      const bool is_word = seen->second;
      if (is_word && one.is_mention) continue;
      one.resident.is_clear = !is_word && (one.resident.is_clear || comes_again(one.resident.name));
      residents.push_back(one.resident);
    }
    return residents;
  }

 private:
  void add_known(const Attendee& one) {
    if (one.name) known_.push_back(*one.name);
  }

  // "Insprekers", "Sprekers bij punt 4"
  bool names_speakers(std::string_view title) const {
    const std::string_view first = title.substr(0, title.find_first_of(" :"));
    return is_speaker(first, vocabulary_);
  }

  void read_line(const ResidentLine& line) {
    const Words words(line.words, vocabulary_.lexicon);
    const std::size_t first = behind_time(words, vocabulary_);
    std::size_t read_end = 0;  // of names at the beginning
    for (std::size_t at = 0; at < words.size(); ++at) {
      const bool begins =
          at == first || std::string_view(".!?").find(words[at].gap) != std::string_view::npos;
      if (begins || begins_line(words, at)) {
        const std::size_t label = words.match(at, turn);  // "Vraag Aa:"
        read_end = read_names(words, at + (at == first ? label : 0), at == first, line);
      } else if (words[at].capital && at >= read_end && at > 0) {
        read_within(words, at, line);
      }
    }
  }

  // And does not go on with a name or a clause of the line before.
  static bool begins_line(const Words& words, std::size_t at) {
    return at > 0 && words.after(at - 1).find('\n') != std::string_view::npos &&
           words[at].gap == 0 && words[at - 1].id == 0 && !words[at - 1].capital;
  }

  // "De voorzitter dankt Aa", "het woord aan Aa", "aldus Aa"; and what is only told, "de heg van
  // Aa".
  void read_within(const Words& words, std::size_t at, const ResidentLine& line) {
    if (words[at].gap == 0 && has_floor_before(words, at, vocabulary_)) {
      std::size_t end = at;
      return add_all(people_at(words, at, end), Behind::speech, line);
    }
    const bool is_behind_name = words[at - 1].capital && words[at - 1].id == 0;
    if (words[at].gap != 0 || !is_behind_name) read_mention(words, at, line);
  }

  // Who is only spoken of.
  void read_mention(const Words& words, std::size_t at, const ResidentLine& line) {
    const auto one = bare_name_at(words, at, no_names_, vocabulary_);
    if (!one || is_known(one->name)) return;
    const std::size_t main = at + words.match(at, particle);
    const bool is_thing =
        main < one->end &&
        is_named_thing(words.text(),
                       {words[at].begin, words[one->end - 1].end, words[main].begin, false, true},
                       vocabulary_);
    if (!is_thing) add(one->name, Behind::mention, line);
  }

  // "Aa", "Aa en Bee", "Aa, Bee en Cee"; sets the word behind them.
  std::vector<AddressedName> people_at(const Words& words, std::size_t at, std::size_t& end) const {
    std::vector<AddressedName> people;
    end = at;
    while (auto one = bare_name_at(words, at, no_names_, vocabulary_)) {
      end = at = one->end;
      people.push_back(std::move(*one));
      if (at < words.size() && (words[at].gap == '/' || goes_on(words, at))) continue;
      if (!words.begins(at, conjunction) || words[at].gap != 0) break;
      ++at;
    }
    return people;
  }

  // "Aa vraagt", "Aa en Bee: …". Returns the word behind them.
  std::size_t read_names(const Words& words, std::size_t at_first, bool is_first,
                         const ResidentLine& line) {
    std::size_t end = at_first;
    const std::vector<AddressedName> people = people_at(words, at_first, end);
    if (people.empty()) return end;
    auto behind = after_bare_name(words, end, people.size() > 1, vocabulary_);
    if (!behind || (!is_first && *behind != Behind::speech)) {
      if (!is_surely_name(words, at_first, people.front())) return at_first + 1;
      behind = Behind::mention;
    }
    add_all(people, *behind, line);
    return end;
  }

  // "Aa's heg", "Bea Aa": whatever stands behind them. "Fietsers" and "auto's" are words, perhaps.
  static bool is_surely_name(const Words& words, std::size_t at, const AddressedName& one) {
    if (!one.name.given.empty()) return words[at].id == 0;
    const std::string_view printed = words.printed(at, one.end);
    const bool owns = printed.ends_with("'s") || printed.ends_with("\xE2\x80\x99s");
    return owns && one.end < words.size() && words[one.end].gap == 0 && words[one.end].id == 0 &&
           !words.folded(one.end).ends_with("en");
  }

  // Behind the first of "Aa, Bee en Cee vragen".
  bool goes_on(const Words& words, std::size_t at) const {
    constexpr std::size_t kLongestList = 40;  // names
    if (at >= words.size() || words[at].gap != ',') return false;
    for (std::size_t count = 0; at < words.size() && words[at].gap == ','; ++count) {
      if (count == kLongestList) return false;
      const auto next = bare_name_at(words, at, no_names_, vocabulary_);
      if (!next) return false;
      at = next->end;
    }
    return at < words.size() && words[at].gap == 0 && words.begins(at, conjunction) &&
           bare_name_at(words, at + 1, no_names_, vocabulary_).has_value();
  }

  void add_all(const std::vector<AddressedName>& people, Behind behind, const ResidentLine& line) {
    for (const AddressedName& one : people) {
      if (!is_known(one.name)) add(one.name, behind, line);
    }
  }

  void add(const PersonName& name, Behind behind, const ResidentLine& line) {
    const bool is_clear =
        is_clearly_resident(name, behind, line.kind, is_of_speakers_, vocabulary_);
    found_.push_back({{item_, name, line.place, is_clear}, behind == Behind::mention});
  }

  // By more than that it stands there.
  bool is_found(const PersonName& name) const {
    return std::ranges::any_of(found_, [&](const FoundName& other) {
      return !other.is_mention && may_be_one(name, other.resident.name);
    });
  }

  // Twice at the beginning of a line there: a subject of its own is a heading once.
  bool comes_again(const PersonName& name) const {
    return !is_called_by_article(name, vocabulary_) &&
           std::ranges::count_if(found_, [&](const FoundName& other) {
             return !other.is_mention && may_be_one(name, other.resident.name);
           }) > 1;
  }

  bool is_known(const PersonName& name) const {
    return std::ranges::any_of(known_,
                               [&](const PersonName& other) { return may_be_one(name, other); });
  }

  const Meeting& meeting_;
  std::vector<PersonName> known_;
  const std::vector<std::string>& no_names_;
  const Vocabulary& vocabulary_;
  std::size_t item_ = 0;
  bool is_of_speakers_ = false;
  std::vector<FoundName> found_;
};

}  // namespace

std::vector<BareResident> bare_residents(const Meeting& meeting,
                                         const std::vector<PersonName>& known,
                                         const std::vector<std::string>& no_names,
                                         const Vocabulary& vocabulary) {
  std::optional<BareReader> reader;  // most records have no such item
  for (std::size_t i = 0; i < meeting.facts.items.size(); ++i) {
    if (title_for_residents(meeting.facts, i, vocabulary).empty()) continue;
    if (!reader) reader.emplace(meeting, known, no_names, vocabulary);
    reader->read(i);
  }
  return reader ? reader->take() : std::vector<BareResident>{};
}

std::vector<CalledSo> called_by_place(const Meeting& meeting, const std::vector<PersonName>& known,
                                      const std::vector<std::string>& no_names,
                                      const Vocabulary& vocabulary) {
  std::vector<CalledSo> people;
  for (BareResident& one : bare_residents(meeting, known, no_names, vocabulary)) {
    const Item& item = meeting.facts.items[one.item];
    if (!one.is_clear) continue;
    people.push_back({.name = std::move(one.name),
                      .speaks = true,
                      .is_sure = false,
                      .passages = {{item.place.line, item.last_line}},
                      .guessed_on = one.place.line});
  }
  return people;
}

}  // namespace openverslag
