// Which frequent words follow each other, read back as the script of the page reads it.
#include "search/followers.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "search/text_code.h"

namespace openverslag {
namespace {

std::string times(std::size_t count, const std::string& words) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += words + " ";
  return text;
}

struct Read {
  WordStreams streams;
  std::vector<std::uint32_t> forms;  // as the streams count them
  std::vector<ReadMeeting> meetings;
  SearchTerms terms;
  WordCounts counts;

  explicit Read(const std::vector<SearchDocument>& documents) {
    streams.begin(0);
    for (const SearchDocument& document : documents) streams.add(document);
    std::vector<std::string> sorted(streams.forms().begin(), streams.forms().end());
    std::ranges::sort(sorted);
    terms = make_search_terms(sorted, WordList::load("nl"));
    for (const std::string& form : streams.forms())
      forms.push_back(static_cast<std::uint32_t>(std::ranges::lower_bound(terms.forms, form) -
                                                 terms.forms.begin()));
    meetings.push_back({&streams.meetings().front(), &forms});
    counts = count_words(meetings, terms);
  }

  TermIndex term(const std::string& word) const {
    return static_cast<TermIndex>(std::ranges::lower_bound(terms.terms, word) -
                                  terms.terms.begin());
  }
};

bool follows(const std::string& row, const std::string& after) {
  const std::uint32_t column = read_numbers(after.substr(0, 1)).front();
  char digit = row.at(1 + column / 6);
  std::uint32_t bits = 0;
  while (bit_digit(bits) != digit) ++bits;
  return ((bits >> (column % 6)) & 1U) != 0;
}

}  // namespace

TEST_CASE("frequent words tell which others ever stand right behind them", "[search]") {
  SearchDocument one;
  one.title = "Titel";
  one.paragraphs = {{times(1'001, "de raad"), false}, {times(1'001, "het zeldzame het"), false}};
  SearchDocument other;
  other.title = "de";  // not behind the last word of the document before it
  other.paragraphs = {{"raad het", true}};
  const Read read({one, other});
  const Followers followers(read.meetings, read.terms, read.counts);
  const std::string de = followers.code_of(read.term("de"));
  const std::string raad = followers.code_of(read.term("raad"));
  const std::string het = followers.code_of(read.term("het"));
  REQUIRE(de.size() == 2);
  CHECK(follows(de, raad));
  CHECK(follows(raad, de));
  CHECK(follows(raad, het));  // in the heading of the other document alone
  CHECK(follows(het, het));
  CHECK_FALSE(follows(de, het));
  CHECK_FALSE(follows(het, de));
  CHECK_FALSE(follows(de, de));
  CHECK(followers.code_of(read.term("titel")).empty());
}

}  // namespace openverslag
