#include "minutes/apologies.h"

#include <algorithm>

#include "minutes/attendance.h"
#include "minutes/attendee.h"
#include "minutes/bare_name.h"
#include "minutes/header_labels.h"
#include "minutes/name_list.h"
#include "minutes/passages.h"
#include "minutes/rich_text.h"
#include "minutes/speakers.h"
#include "minutes/text_cutter.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::size_t kLongestSubject = 16;  // words before the verb: several names

bool is_full_person(const Attendee& attendee) {
  return attendee.name && is_full_name(*attendee.name);
}

// "Ben" is somebody where people go by their first names, when it is no other word.
bool is_first_name(const Attendee& attendee, const Header& header, const Vocabulary& vocabulary) {
  const auto short_name = [](const Attendee& each) {
    return each.name && !is_full_name(*each.name);
  };
  if (!short_name(attendee)) return false;
  const Words words(attendee.printed.str(), vocabulary.lexicon);
  return std::ranges::any_of(header.present, short_name) && words.size() == 1 &&
         bare_name_at(words, 0, {}, vocabulary);
}

bool is_same(const Attendee& a, const Attendee& b) {
  return a.name && b.name && surname_key(*a.name) == surname_key(*b.name) &&
         first_names_agree(*a.name, *b.name);
}

bool is_listed(const Attendee& person, const Header& header) {
  const auto is_person = [&](const Attendee& other) { return is_same(person, other); };
  return std::ranges::any_of(header.present, is_person) ||
         std::ranges::any_of(header.absent, is_person) ||
         (header.chair && is_person(*header.chair)) ||
         (header.secretary && is_person(*header.secretary));
}

// "Bericht van verhindering is ontvangen van mevrouw Aa en de heer Bee".
std::vector<Attendee> after_opening(const Text& sentence, const Vocabulary& vocabulary) {
  const auto labelled = read_labelled(sentence, false, vocabulary);
  if (!labelled || labelled->label.kind != HeaderField::absent) return {};
  return read_attendees(labelled->value, vocabulary);
}

// "Jan Aa meldt dat afbericht is ontvangen van Bea Bee": the names behind the phrase.
std::vector<Attendee> within(const Text& sentence, const Vocabulary& vocabulary) {
  const std::string folded = fold(sentence.plain);
  if (folded.size() != sentence.plain.size()) return {};
  for (const std::string& opening : vocabulary.absent_openings) {
    const std::size_t at = folded.find(" " + opening + " ");
    if (at == folded.npos) continue;
    const std::size_t begin = at + opening.size() + 2;
    return read_attendees(slice(sentence, begin, sentence.plain.size()), vocabulary);
  }
  return {};
}

// "Mevrouw Aa en de heer Bee (Plaats) hebben zich afgemeld".
std::vector<Attendee> before_verb(const Passage& passage, const Sentence& sentence,
                                  TextCutter& cutter, const Vocabulary& vocabulary) {
  const std::size_t end = std::min(sentence.end, sentence.first + kLongestSubject);
  for (std::size_t verb = sentence.first + 1; verb < end; ++verb) {
    if (!tells_absence(passage.words, verb)) continue;
    return read_attendees(cutter.cut(sentence.begin, passage.words[verb].begin), vocabulary);
  }
  return {};
}

void add_apologies(const Passage& passage, const Vocabulary& vocabulary, Header& header) {
  TextCutter cutter(*passage.text);
  for (const Sentence& sentence : passage.sentences) {
    const Text words = cutter.cut(sentence.begin, sentence.stop);
    std::vector<Attendee> people = after_opening(words, vocabulary);
    if (people.empty()) people = within(words, vocabulary);
    if (people.empty()) people = before_verb(passage, sentence, cutter, vocabulary);
    const bool all = std::ranges::all_of(people, [&](const Attendee& each) {
      return is_full_person(each) || is_first_name(each, header, vocabulary);
    });
    if (!all) continue;
    for (Attendee& person : people) {
      if (is_listed(person, header)) continue;
      note_origin(header, {"absent", HeaderRule::sentence, passage.text->place});
      header.absent.push_back(std::move(person));
    }
  }
}

void add_apologies(const std::vector<Block>& blocks, const Vocabulary& vocabulary, Header& header) {
  for (const Passage& passage : read_passages(blocks, vocabulary.lexicon)) {
    if (passage.kind != PassageKind::heading) add_apologies(passage, vocabulary, header);
  }
}

}  // namespace

void add_apologies(const Vocabulary& vocabulary, Meeting& meeting) {
  Header& header = meeting.facts.header;
  if (is_given(header, "absent")) return;
  add_apologies(meeting.text.preamble, vocabulary, header);
  for (std::size_t index = 0; index < meeting.facts.items.size(); ++index) {
    if (!meeting.facts.items[index].generic) continue;
    add_apologies(meeting.text.items[index].blocks, vocabulary, header);
  }
}

}  // namespace openverslag
