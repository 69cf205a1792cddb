// The words of meetings, kept in memory or put aside.
#include "search/word_stream.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <memory>

#include "search/stream_reader.h"

namespace openverslag {
namespace {

SearchDocument document(const std::string& title, const std::string& words) {
  SearchDocument document;
  document.title = title;
  document.paragraphs = {{words, false}};
  return document;
}

void read_two(WordStreams& streams) {
  streams.begin(0);
  streams.add(document("Opening", "De voorzitter opent, foto's en al."));
  streams.end(1);
  streams.begin(1);
  streams.add(document("Zwembad", "De raad opent het zwembad."));
  streams.end(2);
}

// "form document position", in order.
std::vector<std::string> places_of(const WordStreams& streams) {
  std::vector<std::uint32_t> forms(streams.forms().size());
  for (std::uint32_t i = 0; i < forms.size(); ++i) forms[i] = i;
  std::vector<ReadMeeting> meetings;
  for (const MeetingWords& words : streams.meetings()) meetings.push_back({&words, &forms});
  std::vector<std::string> places;
  for_each_place(
      meetings, [](std::uint32_t) {},
      [&](std::uint32_t form, std::uint32_t document, std::uint32_t position, WordPlace) {
        places.push_back(streams.forms()[form] + " " + std::to_string(document) + " " +
                         std::to_string(position));
      });
  return places;
}

}  // namespace

TEST_CASE("words that were put aside are read as those in memory", "[search]") {
  WordStreams in_memory;
  read_two(in_memory);
  const auto all = std::make_shared<std::vector<std::string>>();
  WordStreams aside([&](std::string bytes) -> BytesAgain {
    all->push_back(std::move(bytes));
    return [all, number = all->size() - 1] { return all->at(number); };
  });
  read_two(aside);
  CHECK(all->size() == 2);
  for (const MeetingWords& words : aside.meetings()) CHECK(words.stream.empty());
  const std::vector<std::string> places = places_of(in_memory);
  CHECK(places == std::vector<std::string>{"opening 0 0", "de 0 2", "voorzitter 0 3", "opent 0 4",
                                           "fotos 0 5", "en 0 6", "al 0 7", "zwembad 4 0", "de 4 2",
                                           "raad 4 3", "opent 4 4", "het 4 5", "zwembad 4 6"});
  CHECK(places_of(aside) == places);
}

}  // namespace openverslag
