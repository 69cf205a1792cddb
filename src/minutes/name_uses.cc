#include "minutes/name_uses.h"

#include "minutes/inline_labels.h"
#include "minutes/name_starts.h"
#include "minutes/speakers.h"
#include "minutes/whose_words.h"
#include "privacy/redacted_text.h"

namespace openverslag {
namespace {

using enum WordClass;

class NameFinder {
 public:
  NameFinder(const KnownNames& known, const Strangers& strangers)
      : known_(known), strangers_(strangers) {}

  void read(const Passage& passage) {
    const bool after_speaker = speaking_;
    speaking_ = false;
    speaker_ = {};
    std::size_t at = read_opening(passage, after_speaker);
    std::size_t sentence = 0;
    std::size_t inverted = 0;
    while (at < passage.words.size()) {
      while (sentence < passage.sentences.size() && passage.sentences[sentence].first < at)
        ++sentence;
      const std::size_t next = sentence < passage.sentences.size()
                                   ? passage.sentences[sentence].first
                                   : passage.words.size();
      const bool starts = next == at;
      if (starts) inverted = behind_inverted_verb(passage.words, passage.sentences[sentence]);
      if (const std::size_t plain = starts ? at : end_of_plain(passage.words, at, next, inverted);
          plain > at)
        at = plain;
      else if (const std::size_t end = starts ? read_turn(passage, at) : read_aside(passage, at))
        at = end;
      else if (starts && passage.words.begins(at, addition) && at + 1 < passage.words.size())
        at = read_names(passage, at + 1, opening_at(passage, at, true));
      else if (at == inverted && at > 0)
        at = read_inverted(passage, at);
      else
        at = read_names(passage, at, opening_at(passage, at, starts));
    }
    // Who was taken out may have spoken last: nobody knows whom "Zij" means after that.
    if (is_redacted(*passage.text)) speaking_ = false;
  }

  std::vector<NameUse> take() { return std::move(uses_); }

 private:
  // "Zij vraagt", "DW: …"; how many words were read.
  std::size_t read_opening(const Passage& passage, bool after_speaker) {
    const Words& words = passage.words;
    if (words.empty()) return 0;
    if (is_monogram_speaking(words, 0, known_)) {
      add(passage, {0, 1}, passage.task ? NameRole::mention : NameRole::speaker);
      return 1;
    }
    if (!after_speaker || !continues_speaking(words)) return 0;
    const std::uint32_t begin = words[0].begin;
    uses_.push_back(
        {NameRole::speaker, true, passage.block, begin, begin, std::string(words.printed(0, 1))});
    speaking_ = true;
    return 1;
  }

  // "…, zegt Aa.", "…, aldus Bee."; the next word to look at, 0: it is none.
  std::size_t read_aside(const Passage& passage, std::size_t at) {
    const Words& words = passage.words;
    // "…, zo meldt Aa, …"
    const bool so = at > 0 && words[at].gap == 0 && words[at - 1].gap == ',' &&
                    words.begins(at - 1, sentence_opener);
    const bool said = (words[at].gap == ',' || so) && words.begins(at, speech_verb) &&
                      !words.begins(at, doing) && !words[at].capital;
    const bool quoted = words[at].gap == ',' && !said;
    const std::size_t name = at + (said ? 1 : 0) + (quoted ? words.match(at, attribution) : 0);
    if (name == at || name >= words.size() || words[name].gap != 0 || passage.task) return 0;
    const NameGroup names = match_names(words, name, known_, true);
    if (names.names.size() != 1 || !is_known(words, names) || name_goes_on(words, names.end))
      return 0;
    const bool closes = names.end >= words.size() || words[names.end].gap != 0;
    if (said && !closes) return 0;
    if (is_new_speaker(words, names)) add(passage, names.names.front(), NameRole::speaker);
    return names.end;
  }

  // "DW vraagt", "Vraag Aa: …", "Antwoord (Bee): …"; the next word to look at, 0: it is none.
  std::size_t read_turn(const Passage& passage, std::size_t at) {
    const Words& words = passage.words;
    if (is_monogram_speaking(words, at, known_)) {
      add(passage, {at, at + 1}, passage.task ? NameRole::mention : NameRole::speaker);
      return at + 1;
    }
    const std::size_t name = at + words.match(at, turn);
    if (name == at || name >= words.size()) return 0;
    const bool bracket = words[name].gap == '(';
    if (!bracket && words[name].gap != 0) return 0;
    const NameGroup names = match_names(words, name, known_, true);
    const bool closed =
        names.names.size() == 1 && words.after(names.end - 1).starts_with(bracket ? "):" : ":");
    if (!closed) return 0;
    add(passage, names.names.front(), NameRole::speaker);
    return names.end;
  }

  // Where names may be those of speakers: at the start of what somebody says, further on in other
  // words, or behind their subject.
  enum class Opening : std::uint8_t { none, turn, sentence, topic, clause };

  Opening opening_at(const Passage& passage, std::size_t at, bool starts) const {
    if (starts) return at == 0 || speaking_ ? Opening::turn : Opening::sentence;
    if (is_behind_topic(passage, at)) return Opening::topic;
    return begins_clause(passage.words, at) ? Opening::clause : Opening::none;
  }

  bool is_said_by(const Words& words, const NameGroup& names, Opening opening) const {
    if (opening == Opening::none || !is_new_speaker(words, names)) return false;
    if (opening == Opening::topic && names.form != PhraseForm::addressed) return false;
    if (opening == Opening::clause) return says_in_clause(words, names);
    return opening == Opening::turn ? speaks(words, names) : says(words, names);
  }

  // The names at the word, if any; the next word to look at.
  std::size_t read_names(const Passage& passage, std::size_t at, Opening opening) {
    const bool starts = opening != Opening::none;
    const Words& words = passage.words;
    if (!may_begin_name(words, at) && !starts) return at + 1;
    if (starts && words.begins(at, attribution)) return read_quoted(passage, at);
    const NameGroup names = match_names(words, at, known_, starts);
    if (names.names.empty()) return starts ? read_stranger(passage, at, opening) : at + 1;
    const bool speaker =
        is_said_by(words, names, opening) || (at == 0 && is_name_over_words(passage, names));
    if (!speaker && names.form != PhraseForm::addressed) return at + 1;
    // "[x] Henk vraagt de pachters": what he is to do, not what he said.
    const bool is_said = speaker && !passage.task;
    const NameRole role = is_said ? NameRole::speaker : NameRole::mention;
    for (const NamePhrase& name : names.names) add(passage, name, role);
    return names.end;
  }

  // "Gerda Zand, voorzitter van het fonds, geeft aan"; the next word to look at.
  std::size_t read_stranger(const Passage& passage, std::size_t at, Opening opening) {
    const bool begins = opening == Opening::turn || opening == Opening::sentence;
    if (!begins || passage.task) return at + 1;
    const auto name = strangers_.speaking_at(passage.words, at);
    if (!name) return at + 1;
    add(passage, *name, NameRole::speaker);
    return name->end;
  }

  // "Vervolgens licht de voorzitter toe", from the name on.
  std::size_t read_inverted(const Passage& passage, std::size_t at) {
    const NameGroup names = match_names(passage.words, at, known_, true);
    // "vraagt Jan Pieters": somebody else of that first name.
    if (names.names.empty() || name_goes_on(passage.words, names.end)) return at + 1;
    const bool is_said = !passage.task && is_new_speaker(passage.words, names);
    if (!is_said && names.form != PhraseForm::addressed) return at + 1;
    const NameRole role = is_said ? NameRole::speaker : NameRole::mention;
    for (const NamePhrase& name : names.names) add(passage, name, role);
    return names.end;
  }

  // "Blz. 2: de heer Aa vraagt"; "Actie: mevrouw Bee zoekt" is a task.
  static bool is_behind_topic(const Passage& passage, std::size_t at) {
    constexpr std::size_t kLongestTopic = 5;  // words
    if (at == 0 || at > kLongestTopic) return false;
    const std::string_view signs = passage.words.after(at - 1);
    return signs.find(':') != signs.npos && !find_inline_label(passage.words, 0, *passage.text);
  }

  // "Volgens Eikman is dat gemeld": one who was there said so.
  std::size_t read_quoted(const Passage& passage, std::size_t at) {
    const Words& words = passage.words;
    const std::size_t first = at + words.match(at, attribution);
    if (first == at) return at + 1;
    const NameGroup names = match_names(words, first, known_, true);
    if (names.names.size() != 1 || !is_known(words, names) || !is_quoted(words, names))
      return first;
    const NameRole role = is_new_speaker(words, names) ? NameRole::speaker : NameRole::mention;
    add(passage, names.names.front(), role);
    return names.end;
  }

  bool is_known(const Words& words, const NameGroup& names) const {
    if (names.form != PhraseForm::addressed) return true;
    const NamePhrase& name = names.names.front();
    if (known_.has_given(words.folded(name.end - 1))) return true;
    for (std::size_t at = name.first; at < name.end; ++at) {
      const std::size_t count = known_.match(words, at);
      if (count > 0 && at + count == name.end) return true;
    }
    return false;
  }

  // Further on in a paragraph its own speaker is only mentioned again.
  bool is_new_speaker(const Words& words, const NameGroup& names) const {
    return speaker_ != words.printed(names.names.front().first, names.names.front().end);
  }

  void add(const Passage& passage, const NamePhrase& name, NameRole role) {
    const Words& words = passage.words;
    const std::string_view printed = words.printed(name.first, name.end);
    const std::uint32_t begin = words[name.first].begin;
    uses_.push_back({role, false, passage.block, begin,
                     static_cast<std::uint32_t>(begin + printed.size()), std::string(printed)});
    if (role != NameRole::speaker) return;
    speaking_ = true;
    speaker_ = printed;
  }

  const KnownNames& known_;
  const Strangers& strangers_;
  std::vector<NameUse> uses_;
  bool speaking_ = false;     // somebody speaks in the paragraph, or did in the one before
  std::string_view speaker_;  // as printed, of this paragraph
};

}  // namespace

std::vector<NameUse> find_name_uses(const std::vector<Passage>& passages, const KnownNames& known,
                                    const Strangers& strangers) {
  NameFinder finder(known, strangers);
  for (const Passage& passage : passages) {
    if (passage.kind != PassageKind::heading) finder.read(passage);
  }
  return finder.take();
}

bool turn_begins(const Words& words, std::size_t at, const KnownNames& known) {
  if (at >= words.size()) return false;
  if (is_monogram_speaking(words, at, known)) return true;
  const NameGroup names = match_names(words, at, known, true);
  return !names.names.empty() && speaks(words, names);
}

}  // namespace openverslag
