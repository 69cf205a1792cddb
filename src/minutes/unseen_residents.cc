#include "minutes/unseen_residents.h"

#include <algorithm>
#include <optional>
#include <string>

#include "minutes/addressed_name.h"
#include "minutes/hidden_names.h"
#include "minutes/listed_residents.h"
#include "minutes/named_things.h"
#include "minutes/passages.h"
#include "minutes/words.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

class UnseenReader {
 public:
  UnseenReader(const Meeting& meeting, const std::vector<CalledSo>& known,
               const std::vector<PersonName>& registered, const Vocabulary& vocabulary)
      : known_(registered), vocabulary_(vocabulary) {
    for (const CalledSo& one : known) known_.push_back(one.name);
    const Header& header = meeting.facts.header;
    for (const auto* list : {&header.present, &header.absent}) {
      for (const Attendee& one : *list) add(one);
    }
    for (const auto* one : {&header.chair, &header.secretary}) {
      if (*one) add(**one);
    }
  }

  std::optional<Place> first_in(const ItemText& text) const {
    for (const Block& block : text.blocks) {
      if (const Text* words = running_text(block); words && begins_with_name(words->plain))
        return words->place;
      const auto* table = std::get_if<Table>(&block);
      if (const Text* words = table ? first_in(*table) : nullptr) return words->place;
    }
    return std::nullopt;
  }

 private:
  void add(const Attendee& one) {
    if (one.name) known_.push_back(*one.name);
  }

  const Text* first_in(const Table& table) const {
    for (const Row& row : table.rows) {
      for (const Cell& cell : row.cells) {
        for (const Text& text : cell.paragraphs) {
          if (!row.heading && begins_with_name(text.plain)) return &text;
        }
      }
    }
    return nullptr;
  }

  bool begins_with_name(std::string_view text) const {
    const Words words(text, vocabulary_.lexicon);
    if (words.empty() || words[0].id != 0) return false;
    const auto found = addressed_name_at(words, 0, true, vocabulary_);
    if (!found || found->is_addressed || is_known(found->name)) return false;
    const std::string surname = fold(found->name.surname);
    if (is_street(surname) || is_thing_word(surname, vocabulary_) ||
        is_thing_word(fold(found->name.given), vocabulary_))
      return false;
    const std::size_t behind = found->end;
    constexpr std::string_view kPauses(":,(-");
    return behind == words.size() || kPauses.find(words[behind].gap) != kPauses.npos ||
           (words[behind].gap == 0 && words.match(behind, speech_verb) > 0);
  }

  bool is_known(const PersonName& name) const {
    return std::ranges::any_of(known_,
                               [&](const PersonName& other) { return may_be_one(name, other); });
  }

  std::vector<PersonName> known_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::vector<Place> unseen_residents(const Meeting& meeting, const std::vector<CalledSo>& known,
                                    const std::vector<PersonName>& registered,
                                    const Vocabulary& vocabulary) {
  std::vector<Place> places;
  std::optional<UnseenReader> reader;  // most records have no such item
  for (std::size_t i = 0; i < meeting.facts.items.size(); ++i) {
    if (!is_title_for_residents(meeting.facts.items[i].title, vocabulary)) continue;
    if (!reader) reader.emplace(meeting, known, registered, vocabulary);
    if (const auto place = reader->first_in(meeting.text.items[i])) places.push_back(*place);
  }
  return places;
}

}  // namespace openverslag
