// What the labelled values of the header say.
#pragma once

#include <vector>

#include "minutes/header_labels.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// What the clerk says first, then the surest first.
enum class DateSource : std::uint8_t {
  sidecar,
  front_matter,
  label,
  timed_line,  // "wo 29/01/2025 - 20:30" and nothing else
  title,
  program,  // "date" above the words, which other programs write too
  letterhead,
  loose_line,
  file_name,
};

struct DateSaid {
  Date date;
  DateSource source;
  Place place;            // line 0: the name of the file
  std::string file = {};  // of a file beside the minutes
};

// "31 februari 2021", where the date of the meeting should stand.
struct ImpossibleDateSaid {
  std::string printed;
  Place place;
  std::string file = {};  // of a file beside the minutes
};

// "Donderdag 12 maart 2020, 10:00–11:30, via videoverbinding", without a label.
struct DateLine {
  Date date;
  std::size_t date_end;  // bytes of the text
  bool opens;            // nothing but "gehouden op" stands before the date
  Text text;
};

// The header while it is read.
struct HeaderDraft {
  Header header;
  std::vector<DateSaid> dates;
  std::vector<ImpossibleDateSaid> impossible_dates;
  std::optional<DateLine> date_line;      // the first one
  bool letterhead = false;                // "Ons kenmerk:" stands beside the labels
  bool bare_labels = false;               // "Vergaderdatum 7 december 2023": without colons
  std::optional<std::chrono::year> year;  // for a date that is printed without one
};

// Sets the field that the label names. A value that the field cannot hold, or not all of it, is
// kept in Header::extra.
void set_value(const LabelledText& labelled, const Vocabulary& vocabulary, HeaderDraft& draft);

// The first date of the words, if there is one, is one of the header's dates. One that cannot be is
// noted where a date is expected.
void take_date(const Text& text, DateSource source, HeaderDraft& draft);
// The words hold a date that cannot be?
void note_impossible_date(std::string_view words, Place place, HeaderDraft& draft);

// The times in the words are those of the meeting, if none are known yet. Says whether they are
// now.
bool take_times(std::string_view words, HeaderRule rule, Place place, HeaderDraft& draft);
// The place behind date and times: "in de raadzaal", ", GC De Kring", "via Teams".
void take_location(std::string_view rest, const Vocabulary& vocabulary, HeaderRule rule,
                   Place place, HeaderDraft& draft);

// A line without a label that may say when the meeting was.
void take_loose_line(const Text& text, const Vocabulary& vocabulary, HeaderDraft& draft);
// The same of a paragraph, which may be no more than the times.
void take_unlabelled_line(const Text& text, const Vocabulary& vocabulary, HeaderDraft& draft);
// "Vergaderplaats De Kring" and "Voorzitter A. Aa" below "Vergaderdatum 7 december 2023". Words
// that are a label elsewhere are one without a colon only beside a date with such a label.
void take_bare_labels(const Text& text, const Vocabulary& vocabulary, HeaderDraft& draft);
// Times and place that labels and title left unsaid, from the line with the date that was chosen.
void take_date_line(const Vocabulary& vocabulary, HeaderDraft& draft);

// Date, times and place of a line like "Verslag van 27 mei 2014, 13.00-15.00 uur, zaal 2.03".
void take_title_line(const Text& text, const Vocabulary& vocabulary, HeaderDraft& draft);

// The first sentence of a paragraph; empty for another block.
std::string_view opening_sentence(const Block& block);

// The same of "Notulen ledenvergadering, 27 mei 2014 gehouden in Delden." before more sentences.
void take_opening_sentence(const std::vector<Block>& preamble, const Vocabulary& vocabulary,
                           HeaderDraft& draft);

}  // namespace openverslag
