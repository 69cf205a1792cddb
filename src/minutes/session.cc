#include "minutes/session.h"

#include <algorithm>

#include "minutes/attendee.h"
#include "minutes/name_list.h"
#include "minutes/name_phrases.h"
#include "minutes/opened_by.h"
#include "minutes/passages.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

// Items at either end in which a meeting is opened or closed.
constexpr std::size_t kItemsAtEnd = 2;
constexpr std::size_t kShortSentence = 8;  // words: "Aa sluit af om 15.30 uur"

// The verb of a sentence that opens or closes the meeting itself, not a school or a road, or what
// stands for it: "Sluiting om 21.45 uur".
std::optional<std::size_t> find_verb(const Words& words, const Sentence& sentence, WordClass kind) {
  std::optional<std::size_t> verb;
  bool meeting = sentence.end - sentence.first <= kShortSentence;
  for (std::size_t at = sentence.first; at < sentence.end; ++at) {
    if (!verb && words.match(at, kind) > 0) verb = at;
    meeting |= words.begins(at, meeting_noun);
  }
  return meeting ? verb : std::nullopt;
}

bool is_meant(const Attendee& attendee, const PersonName& name) {
  if (!attendee.name) return false;
  const PersonName& other = *attendee.name;
  const bool given_only = name.given.empty() && name.initials.empty() && name.particle.empty();
  if (given_only && fold(other.given) == fold(name.surname)) return true;
  return surname_key(other) == surname_key(name) && first_names_agree(other, name);
}

// The only one of that name in the list, else as the sentence calls the person.
Attendee person_named(std::string_view printed, const Place& place, const Vocabulary& vocabulary,
                      const Header& header) {
  Attendee named = read_attendee(printed, "", place, vocabulary);
  if (!named.name) return named;
  const auto meant = [&](const Attendee& other) { return is_meant(other, *named.name); };
  const auto first = std::find_if(header.present.begin(), header.present.end(), meant);
  const auto all = std::count_if(header.present.begin(), header.present.end(), meant);
  return all == 1 ? *first : named;
}

// The word behind ", voorzitter," after a name.
std::size_t skip_office(const Words& words, std::size_t at) {
  if (at >= words.size() || words[at].gap != ',') return at;
  return at + words.match(at, chair);
}

// "De voorzitter, Aad Bee, opent …", "Voorzitter Aad Bee opent …": the name between the office and
// the verb, or nothing.
std::string_view name_of_chair(const Words& words, const Sentence& sentence, std::size_t verb) {
  constexpr std::size_t kMostWords = 6;
  std::size_t at = sentence.first;
  if (words.begins(at, article)) ++at;
  const std::size_t office = words.match(at, chair);
  at += office;
  if (office == 0 || at >= verb || verb - at > kMostWords || !words[at].capital) return {};
  for (std::size_t index = at; index < verb; ++index) {
    if (!words[index].capital && !words.begins(index, particle)) return {};
  }
  return words.printed(at, verb);
}

// "Vergadering geopend om 13.43, vergadering gesloten om 14.13.": without what opened it.
std::string_view closing_words(const Words& words, const Sentence& sentence, std::size_t verb) {
  const auto opening = find_verb(words, sentence, opening_verb);
  const std::string_view all = sentence.in(words.text());
  return opening && *opening < verb ? all.substr(words[verb].begin - sentence.begin) : all;
}

class SessionReader {
 public:
  SessionReader(const MeetingText& text, const Vocabulary& vocabulary, Facts& facts)
      : text_(text), vocabulary_(vocabulary), facts_(facts) {}

  void read() {
    const std::size_t count = std::min(facts_.items.size(), kItemsAtEnd);
    read_opening(text_.preamble);
    for (std::size_t index = 0; index < count; ++index) read_opening(index);
    if (count == 0) read_closing(text_.preamble);
    read_closing(text_.closing);
    for (std::size_t index = 0; index < count; ++index)
      read_closing(facts_.items.size() - 1 - index);
  }

 private:
  Header& header() { return facts_.header; }

  // A field that nothing has said yet.
  template <class Value>
  void set(std::string_view field, std::optional<Value>& value, std::optional<Value> said,
           Place place) {
    if (value || !said || is_given(header(), field)) return;
    value = std::move(said);
    note_origin(header(), {field, HeaderRule::sentence, place});
  }

  void read_opening(std::size_t index) {
    if (header().start && header().chair && header().secretary) return;
    const Item& item = facts_.items[index];
    if (index == 0) set("start", header().start, time_in_title(item), item.place);
    read_opening(text_.items[index].blocks);
  }

  void read_opening(const std::vector<Block>& blocks) {
    for (const Passage& passage : read_passages(blocks, vocabulary_.lexicon)) {
      for (const Sentence& sentence : passage.sentences) read_opening(passage, sentence);
    }
  }

  void read_opening(const Passage& passage, const Sentence& sentence) {
    if (!header().secretary) read_secretary(passage, sentence);
    const auto verb = find_verb(passage.words, sentence, opening_verb);
    if (!verb) return;
    const auto times = find_times(sentence.in(passage.words.text()));
    if (times) set("start", header().start, std::optional(times->start), passage.text->place);
    if (!header().chair) read_chair(passage, sentence, *verb);
  }

  void read_chair(const Passage& passage, const Sentence& sentence, std::size_t verb) {
    const Place place = passage.text->place;
    const std::string_view called = name_of_chair(passage.words, sentence, verb);
    if (!called.empty()) {
      Attendee person = person_named(called, place, vocabulary_, header());
      const bool whole = person.name && (is_full_name(*person.name) || person.printed != called);
      if (whole) return set("chair", header().chair, std::optional(std::move(person)), place);
    }
    const std::string_view opener = opened_by(passage.words, sentence, verb);
    if (!opener.empty()) {
      Attendee person = person_named(opener, place, vocabulary_, header());
      if (person.name) set("chair", header().chair, std::optional(std::move(person)), place);
      return;
    }
    const KnownNames known(header());
    const NameGroup group = match_names(passage.words, sentence.first, known, true);
    if (group.names.size() != 1 || group.form == PhraseForm::office) return;
    if (skip_office(passage.words, group.end) != verb) return;
    const NamePhrase& name = group.names.front();
    const std::string_view printed = passage.words.printed(name.first, name.end);
    set("chair", header().chair, std::optional(person_named(printed, place, vocabulary_, header())),
        place);
  }

  // "Aad Bee notuleert", "Aad Bee opent de vergadering en notuleert"
  void read_secretary(const Passage& passage, const Sentence& sentence) {
    const Words& words = passage.words;
    std::size_t verb = sentence.first + 1;
    while (verb < sentence.end && words.match(verb, minuting_verb) == 0) ++verb;
    if (verb >= sentence.end) return;
    const KnownNames known(header());
    const NameGroup group = match_names(words, sentence.first, known, true);
    if (group.names.size() != 1 || group.form == PhraseForm::office) return;
    if (group.end != verb && !words.begins(verb - 1, conjunction)) return;
    const NamePhrase& name = group.names.front();
    const Place place = passage.text->place;
    set("secretary", header().secretary,
        std::optional(
            person_named(words.printed(name.first, name.end), place, vocabulary_, header())),
        place);
  }

  void read_closing(std::size_t index) {
    const Item& item = facts_.items[index];
    if (index > 0 && item.generic) set("end", header().end, time_in_title(item), item.place);
    read_closing(text_.items[index].blocks);
  }

  void read_closing(const std::vector<Block>& blocks) {
    if (header().end) return;
    for (const Passage& passage : read_passages(blocks, vocabulary_.lexicon)) {
      for (const Sentence& sentence : passage.sentences) {
        const auto verb = find_verb(passage.words, sentence, closing_verb);
        if (!verb) continue;
        const auto times = find_times(closing_words(passage.words, sentence, *verb));
        if (!times) continue;
        // The last one counts.
        if (!is_given(header(), "end")) header().end = times->end.value_or(times->start);
        note_origin(header(), {"end", HeaderRule::sentence, passage.text->place});
      }
    }
  }

  // "Opening (19.30 uur)"
  static std::optional<TimeOfDay> time_in_title(const Item& item) {
    if (!item.generic) return std::nullopt;
    const auto times = find_times(item.title);
    return times ? std::optional(times->start) : std::nullopt;
  }

  const MeetingText& text_;
  const Vocabulary& vocabulary_;
  Facts& facts_;
};

}  // namespace

void read_session(const MeetingText& text, const Vocabulary& vocabulary, Facts& facts) {
  SessionReader(text, vocabulary, facts).read();
}

}  // namespace openverslag
