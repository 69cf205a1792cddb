// The words of HTML: those that a reader of the page sees, and those that stay in the file.
#include <algorithm>
#include <string>
#include <utility>

#include "document/html_reader.h"
#include "document/raised_digits.h"
#include "text/fold.h"

namespace openverslag {

// White words may stand on the ground of a rule that nobody understands: they stay.
Unseen HtmlReader::unseen_at(std::size_t offset) {
  const Unseen unseen = open_.unseen();
  const std::string& ground = styles_.unknown_ground();
  if (unseen != Unseen::white || ground.empty() || !open_.has_white_on_white()) return unseen;
  if (!std::exchange(has_told_ground_, true))
    report_.warning("style-not-understood", offset, ground);
  return Unseen::no;
}

void HtmlReader::take_words(std::string_view words, std::size_t offset, std::size_t printed) {
  const bool has_letters = words.find_first_not_of(" \t\n\r") != std::string_view::npos;
  const Unseen unseen = has_letters ? unseen_at(offset) : open_.unseen();
  if (has_letters && unseen != unseen_) report_unseen();
  if (unseen == Unseen::no)
    return builder_.text().words(raised_ > 0 ? raised_digits(words) : words, offset);
  builder_.leave_out(offset, offset + printed);
  if (!has_letters && unseen_words_.empty()) return;
  if (unseen_words_.empty()) unseen_offset_ = offset + words.find_first_not_of(" \t\n\r");
  unseen_ = unseen;
  unseen_words_ += words;
}

// Blackened words, deleted ones and remarks are not repeated: somebody meant to hide them.
void HtmlReader::report_unseen() {
  if (unseen_words_.empty() && unseen_ == Unseen::no) return;  // nearly always
  const std::string words = collapse_space(std::exchange(unseen_words_, {}));
  const Unseen unseen = std::exchange(unseen_, Unseen::no);
  if (words.empty()) return;
  if (unseen == Unseen::hidden) report_.note("hidden-text", unseen_offset_, words);
  if (unseen == Unseen::white) report_.warning("white-text", unseen_offset_, words);
  if (unseen == Unseen::deleted) report_.note("tracked-changes", unseen_offset_, "");
  if (unseen == Unseen::comment) report_.note("html-remark", unseen_offset_, "");
  if (unseen != Unseen::blackened) return;
  const auto count = 1 + std::ranges::count(words, ' ');
  report_.warning("blackened-words", unseen_offset_, "", {std::to_string(count)});
}

// A picture that stands in the file itself tells where and by whom it was taken.
void HtmlReader::leave_out_embedded(const Tag& tag) {
  const std::size_t begin = tag.printed.find("data:");
  if (begin == std::string_view::npos) return;
  const std::size_t end = std::min(tag.printed.find_first_of(" \"'>", begin), tag.printed.size());
  builder_.leave_out(offset_of(tag) + begin, offset_of(tag) + end);
}

}  // namespace openverslag
