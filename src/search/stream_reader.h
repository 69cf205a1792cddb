// The words of meetings, one after the other, with their document, position and weight.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/postings.h"

namespace openverslag {

enum class WordPlace : std::uint8_t { title, heading, paragraph, facet };

// Documents are numbered with room behind each meeting: one item more changes, three times in
// four, no number of another meeting, and so no file of the index that does not tell of it.
// (themes/default/search-words.js numbers them likewise.)
inline std::uint32_t next_meeting_from(std::uint32_t document) {
  constexpr std::uint32_t kRoom = 4;
  return (document / kRoom + 1) * kRoom;
}

// Calls take(form, document, position, place) for each word of the meetings, and
// begin_document(document) before those of a document. Between paragraphs a position is left out,
// so that no phrase goes across.
template <class Begin, class Take>
void for_each_place(const std::vector<ReadMeeting>& meetings, const Begin& begin_document,
                    const Take& take) {
  std::uint32_t documents = 0;
  for (const ReadMeeting& meeting : meetings) {
    const std::vector<std::uint32_t>& forms = *meeting.forms;
    const std::string stream = meeting.words->whole_stream();
    const char* at = stream.data();
    const char* const end = at + stream.size();
    std::uint32_t position = 0;
    WordPlace place = WordPlace::title;
    if (&meeting != &meetings.front()) documents = next_meeting_from(documents);
    while (at != end) {
      const std::uint32_t number = read_varint(at);
      switch (static_cast<StreamSign>(number)) {
        case StreamSign::document:
          position = 0;
          place = WordPlace::title;
          begin_document(documents++);
          break;
        case StreamSign::heading:
          ++position;
          place = WordPlace::heading;
          break;
        case StreamSign::paragraph:
          ++position;
          place = WordPlace::paragraph;
          break;
        case StreamSign::facet:
          take(forms[read_varint(at)], documents - 1, 0U, WordPlace::facet);
          break;
        default:
          take(forms[number - static_cast<std::uint32_t>(StreamSign::first_form)], documents - 1,
               position++, place);
      }
    }
  }
}

}  // namespace openverslag
