// What was changed in published minutes, as readers are told.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "archive/journal.h"
#include "archive/published_text.h"
#include "archive/versions.h"
#include "text/word_diff.h"

namespace openverslag {

// Why the words that differ are not told.
enum class Untold : std::uint8_t {
  told,
  hidden,     // something in them is not published any more
  forgotten,  // they are not kept
};

struct PartChange {
  std::string anchor;  // as it is now; empty: the part is gone, or nobody knows where it is now
  std::string title;   // of an item, as it was then
  std::string title_before;
  std::vector<EditedParagraph> words;  // when they are told
  Untold untold = Untold::told;
  bool is_new = false;
  bool is_gone = false;
};

// What one publication changed in one record, or its adoption.
struct MinutesChange {
  MeetingIndex meeting = 0;
  std::string id;  // "2020-10-05-dvo.2": of key and version
  Date date = {};
  bool after_draft = false;   // the words before were a draft, and these are not
  bool beside_draft = false;  // and they still stand in a file of their own
  std::vector<PartChange> parts;
};

// The words of one record as they were after each version, as they may be published now.
struct PublishedWords {
  unsigned first = 1;                // number of the version whose words come first
  std::vector<PublishedText> texts;  // none when all are forgotten
  PublishedText now;                 // of the minutes as they are
};

// Every version of `minutes` in which something changed, oldest first. `marks` are what stands in
// place of words that are not published: where a later version has more of them, what was there
// before is not told. `facts` are those of the record now: nothing is told of an item that is
// withdrawn.
std::vector<MinutesChange> changes_of(std::string_view key, const KnownMinutes& minutes,
                                      const PublishedWords& words, const Facts& facts,
                                      const std::vector<std::string>& marks);

// What stands in a text in place of words that are not published.
std::size_t marks_in(const PublishedText& text, const std::vector<std::string>& marks);

// Whether a version that tells no correction has more of those marks in its words than the one
// before. `versions` are the words as they were published then.
bool has_hidden_words(const KnownMinutes& minutes, const std::vector<TextVersion>& versions,
                      const std::vector<std::string>& marks);

}  // namespace openverslag
