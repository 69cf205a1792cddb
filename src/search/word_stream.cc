#include "search/word_stream.h"

#include "search/words.h"
#include "text/fold.h"

namespace openverslag {

void append_varint(std::string& out, std::uint32_t number) {
  for (; number >= 128; number >>= 7) out += static_cast<char>(number | 128);
  out += static_cast<char>(number);
}

void WordStreams::add(const SearchDocument& document) {
  sign(StreamSign::document);
  for (const auto* values : {&document.topics, &document.people}) {
    for (const FacetValue& value : *values) facet(value.term);
  }
  if (document.decides) facet(kDecisionTerm);
  if (document.acts) facet(kActionTerm);
  words(document.title);
  for (const SearchParagraph& paragraph : document.paragraphs) {
    sign(paragraph.is_heading ? StreamSign::heading : StreamSign::paragraph);
    words(paragraph.text);
  }
}

void WordStreams::end(std::uint64_t digest) {
  MeetingWords& words = meetings_.back();
  words.digest = digest;
  if (put_aside_) words.aside = put_aside_(std::exchange(words.stream, {}));
}

void WordStreams::sign(StreamSign sign) {
  append_varint(meetings_.back().stream, static_cast<std::uint32_t>(sign));
}

void WordStreams::words(std::string_view text) {
  std::string& stream = meetings_.back().stream;
  for_each_word(fold(text), [&](std::string_view word) {
    append_varint(stream, form(word) + static_cast<std::uint32_t>(StreamSign::first_form));
  });
}

void WordStreams::facet(std::string_view term) {
  sign(StreamSign::facet);
  append_varint(meetings_.back().stream, form(term));
}

std::uint32_t WordStreams::form(std::string_view form) {
  FormTable::Entry& known = numbers_.find(form);
  if (known.number == FormTable::kNone) {
    known.number = static_cast<std::uint32_t>(forms_.size());
    known.word = forms_.emplace_back(form);
  }
  return known.number;
}

}  // namespace openverslag
