// The words of meetings in the order they were read, kept small until all of them are known.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "search/form_table.h"
#include "search/search_documents.h"

namespace openverslag {

// Signs between the words of a stream; a word is its form's number and these behind it.
enum class StreamSign : std::uint32_t { document, heading, paragraph, facet, first_form };

// Puts bytes aside, outside of memory, and says how to get them again.
using BytesAgain = std::function<std::string()>;
using PutAside = std::function<BytesAgain(std::string)>;

// The words of one meeting. Costs 1 to 2 bytes a word: the forms that a thread meets first, and so
// most of its words, have small numbers.
struct MeetingWords {
  MeetingIndex meeting = 0;
  std::string stream;                // numbers of seven bits a byte; empty when it was put aside
  BytesAgain aside = {};             // the stream, in that case
  std::vector<std::uint32_t> parts;  // how many documents are in each part of the words shown
  std::uint64_t digest = 0;          // of the words shown, with all that is shown beside them

  std::string whole_stream() const { return aside ? aside() : stream; }
};

// Appends and reads numbers of a stream.
void append_varint(std::string& out, std::uint32_t number);
inline std::uint32_t read_varint(const char*& at) {
  std::uint32_t number = 0;
  for (int shift = 0;; shift += 7) {
    const auto byte = static_cast<unsigned char>(*at++);
    number |= static_cast<std::uint32_t>(byte & 127U) << shift;
    if (byte < 128) return number;
  }
}

// What one thread has read: the forms it met, each once, and the words of its meetings.
class WordStreams {
 public:
  // Without `put_aside` all stays in memory.
  explicit WordStreams(PutAside put_aside = {}) : put_aside_(std::move(put_aside)) {}

  void begin(MeetingIndex meeting) { meetings_.emplace_back().meeting = meeting; }
  void add(const SearchDocument& document);
  void end_part(std::uint32_t documents) { meetings_.back().parts.push_back(documents); }
  void end(std::uint64_t digest);

  const std::deque<std::string>& forms() const { return forms_; }
  const std::vector<MeetingWords>& meetings() const { return meetings_; }

 private:
  void sign(StreamSign sign);
  void words(std::string_view text);
  void facet(std::string_view term);
  std::uint32_t form(std::string_view form);

  PutAside put_aside_;
  std::deque<std::string> forms_;  // stay where they are: the numbers are kept by views of them
  FormTable numbers_;
  std::vector<MeetingWords> meetings_;
};

}  // namespace openverslag
