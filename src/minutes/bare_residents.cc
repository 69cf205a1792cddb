#include "minutes/bare_residents.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "minutes/after_bare_name.h"
#include "minutes/bare_name.h"
#include "minutes/hidden_names.h"
#include "minutes/listed_residents.h"
#include "minutes/name_categories.h"
#include "minutes/named_things.h"
#include "minutes/passages.h"
#include "minutes/seen_otherwise.h"
#include "minutes/words.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

enum class Where : std::uint8_t { paragraph, list, cell };

// No surname ends so; "Verkeersveiligheid: …" is a subject.
constexpr auto kSubjects = std::to_array<std::string_view>(
    {"heid",        "teit",          "bouw",       "overlast",  "beheer",        "beleid",
     "plan",        "plannen",       "verkeer",    "onderhoud", "vergunning",    "vergunningen",
     "voorziening", "voorzieningen", "inrichting", "situatie",  "reconstructie", "energie",
     "vragen",      "avond",         "route",      "kap",       "tarieven"});
// With "de" before them they are people; "De Fietsbond" is none.
constexpr auto kWithArticle = std::to_array<std::string_view>(
    {"vries",  "jong",  "jonge",  "boer",   "groot",  "wit",   "graaf", "haan",
     "bruijn", "bruin", "ruiter", "lange",  "koning", "leeuw", "bruyn", "jager",
     "ridder", "haas",  "roos",   "vos",    "goede",  "zwart", "wilde", "winter",
     "weerd",  "waal",  "kok",    "bie",    "beer",   "rooij", "roo",   "witte",
     "kort",   "korte", "bakker", "koster", "vreede", "nijs",  "gier",  "meij"});

class BareReader {
 public:
  BareReader(const Meeting& meeting, const std::vector<PersonName>& known,
             const std::vector<std::string>& no_names, const Vocabulary& vocabulary)
      : meeting_(meeting), known_(known), no_names_(no_names), vocabulary_(vocabulary) {
    const Header& header = meeting.facts.header;
    for (const auto* list : {&header.present, &header.absent}) {
      for (const Attendee& one : *list) add_known(one);
    }
    for (const auto* one : {&header.chair, &header.secretary}) {
      if (*one) add_known(**one);
    }
  }

  void read(std::size_t item) {
    item_ = item;
    is_of_speakers_ = names_speakers(title_for_residents(meeting_.facts, item, vocabulary_));
    const Item& here = meeting_.facts.items[item];
    if (here.parent) read_line(here.title, here.place, Where::list);
    for (const Block& block : meeting_.text.items[item].blocks) {
      const bool is_paragraph = std::holds_alternative<Paragraph>(block);
      if (const Text* text = running_text(block))
        read(*text, is_paragraph ? Where::paragraph : Where::list);
      if (const auto* table = std::get_if<Table>(&block)) read(*table);
    }
  }

  std::vector<BareResident> take() {
    for (BareResident& one : found_) {
      one.is_clear = (one.is_clear || comes_again(one.name)) &&
                     !is_seen_otherwise(one.name, meeting_, vocabulary_);
    }
    return std::move(found_);
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

  void read(const Table& table) {
    for (const Row& row : table.rows) {
      for (const Cell& cell : row.cells) {
        for (const Text& text : cell.paragraphs) {
          if (!row.heading)
            read(text, &cell == &row.cells.front() ? Where::cell : Where::paragraph);
        }
      }
    }
  }

  // In text alone a list may be lines of a paragraph: "- Aa, over de weg", "2. Bee".
  void read(const Text& text, Where where) {
    Place place = text.place;
    std::string_view rest = text.plain;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < rest.size(); ++at) {
      if (rest[at] != '\n' || behind_marker(rest.substr(at + 1)) == 0) continue;
      read_entry(rest.substr(begin, at - begin), place, where);
      place.line +=
          static_cast<std::uint32_t>(std::ranges::count(rest.substr(begin, at + 1 - begin), '\n'));
      begin = at + 1;
    }
    read_entry(rest.substr(begin), place, where);
  }

  void read_entry(std::string_view entry, const Place& place, Where where) {
    const std::size_t marker = behind_marker(entry);
    read_line(entry.substr(marker), place, marker > 0 ? Where::list : where);
  }

  void read_line(std::string_view line, const Place& place, Where where) {
    const Words words(line, vocabulary_.lexicon);
    for (std::size_t at = 0; at < words.size(); ++at) {
      const bool begins =
          at == 0 || std::string_view(".!?").find(words[at].gap) != std::string_view::npos;
      if (begins || begins_line(words, at)) read_names(words, at, place, where);
      if (at > 1 && words.folded(at - 1) == "aan" && words.folded(at - 2) == "woord")
        read_named(words, at, place);
      if (begins && words.match(at, sentence_opener) > 0) read_turned(words, at, place);
    }
  }

  // And does not go on with a name or a clause of the line before.
  static bool begins_line(const Words& words, std::size_t at) {
    return words.after(at - 1).find('\n') != std::string_view::npos && words[at].gap == 0 &&
           words[at - 1].id == 0 && !words[at - 1].capital;
  }

  // "Daarna vraagt Aa of …"
  void read_turned(const Words& words, std::size_t at, const Place& place) {
    const std::size_t verb = at + words.match(at, sentence_opener);
    if (verb >= words.size() || words[verb].gap != 0 ||
        holds(vocabulary_.doing_verbs, words.folded(verb)))
      return;
    const std::size_t length = words.match(verb, speech_verb);
    if (length > 0) read_named(words, verb + length, place);
  }

  // Whom the words before make somebody who speaks.
  void read_named(const Words& words, std::size_t at, const Place& place) {
    if (at >= words.size() || words[at].gap != 0) return;
    auto one = bare_name_at(words, at, no_names_, vocabulary_);
    if (!one || is_known(one->name)) return;
    const bool is_clear = is_clear_by(one->name, Behind::speech, Where::paragraph);
    found_.push_back({item_, std::move(one->name), place, is_clear});
  }

  // "Aa vraagt", "Aa en Bee: …"
  void read_names(const Words& words, std::size_t at, const Place& place, Where where) {
    std::vector<AddressedName> people;
    const std::size_t first = at;
    while (auto one = bare_name_at(words, at, no_names_, vocabulary_)) {
      at = one->end;
      people.push_back(std::move(*one));
      if (at < words.size() && words[at].gap == '/') continue;
      if (!words.begins(at, conjunction) || words[at].gap != 0) break;
      ++at;
    }
    if (people.empty()) return;
    const auto behind = after_bare_name(words, people.back().end, vocabulary_);
    if (!behind || (first > 0 && *behind != Behind::speech)) return;
    if (*behind == Behind::about && !(is_of_speakers_ && where == Where::list)) return;
    for (AddressedName& one : people) {
      if (is_known(one.name)) continue;
      const bool is_clear = is_clear_by(one.name, *behind, where);
      found_.push_back({item_, std::move(one.name), place, is_clear});
    }
  }

  bool is_clear_by(const PersonName& name, Behind behind, Where where) const {
    const std::string surname = fold(name.surname);
    const bool is_matter = std::ranges::any_of(
        kSubjects, [&](std::string_view end) { return surname.ends_with(end); });
    if (behind == Behind::resident) return true;
    // "Veenhof" is somebody, or where something is.
    const bool is_place = is_street(surname) && name.particle.empty() && name.given.empty();
    if (is_matter || is_place || behind == Behind::doing) return false;
    if (behind == Behind::speech) return !is_called_by_article(name) || where == Where::list;
    if (is_of_speakers_) return where != Where::paragraph || behind != Behind::nothing;
    if (behind == Behind::nothing) return false;
    return where == Where::list || !name.given.empty();
  }

  // "De Fietsbond"
  static bool is_called_by_article(const PersonName& name) {
    return name.given.empty() && fold(name.particle) == "de" &&
           std::ranges::find(kWithArticle, fold(name.surname)) == kWithArticle.end();
  }

  // Twice at the beginning of a line there: a subject of its own is a heading once.
  bool comes_again(const PersonName& name) const {
    return !is_called_by_article(name) &&
           std::ranges::count_if(
               found_, [&](const BareResident& other) { return may_be_one(name, other.name); }) > 1;
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
  std::vector<BareResident> found_;
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
