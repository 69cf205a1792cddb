// The files of the index, read back as the script of the page reads them.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "search/lexicon_shards.h"
#include "search/posting_blocks.h"
#include "search/text_code.h"

namespace openverslag {
namespace {

nlohmann::json data_of(const std::string& script) {
  const std::size_t comma = script.find(',', script.find(',') + 1);  // behind name and stamp
  const std::size_t end = script.rfind(");");
  REQUIRE(comma != std::string::npos);
  REQUIRE(end != std::string::npos);
  return nlohmann::json::parse(script.substr(comma + 1, end - comma - 1));
}

TEST_CASE("numbers are read back from their characters", "[search]") {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t i = 0; i < 70'000; i += 7) numbers.push_back(i);
  for (const std::uint32_t big : {1'000'000U, 4'294'967'295U}) numbers.push_back(big);
  std::string code;
  for (const std::uint32_t number : numbers) append_number(code, number);
  CHECK(read_numbers(code) == numbers);
  CHECK(code.find_first_of("\"\\<! ") == std::string::npos);
  std::string one;
  append_number(one, 59);
  CHECK(one.size() == 1);
}

TEST_CASE("text in a script ends neither the script nor the line", "[search]") {
  std::string json;
  append_script_text(json, "</script><!-- \"\\ \xE2\x80\xA8\xE2\x80\xA9 -->");
  CHECK(json.find('<') == std::string::npos);
  CHECK(json.find("\xE2\x80\xA8") == std::string::npos);
  CHECK(json.find("\xE2\x80\xA9") == std::string::npos);
  CHECK(nlohmann::json::parse(json) == "</script><!-- \"\\ \xE2\x80\xA8\xE2\x80\xA9 -->");
}

TEST_CASE("the lexicon is read back", "[search]") {
  std::vector<LexiconEntry> entries = {
      {"dijk", 7}, {"dijken", 7}, {"dijken", 2}, {"élan", 9}, {"garage", 1}};
  std::ranges::sort(entries);
  const LexiconShards shards = lexicon_shards({"zoeken/", "1f"}, entries);
  REQUIRE(shards.files.size() == 1);
  CHECK(shards.first == std::vector<std::string>{"dijk"});
  const std::string text = data_of(shards.files[0].bytes);
  std::vector<LexiconEntry> read;
  std::string form;
  std::int64_t term = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('!', at);
    const std::uint32_t common = read_numbers(text.substr(at, 1))[0];
    form = form.substr(0, common) + text.substr(at + 1, end - at - 1);
    std::size_t last = end + 1;
    while (read_numbers(text.substr(end + 1, last - end)).empty()) ++last;
    const std::uint32_t code = read_numbers(text.substr(end + 1, last - end))[0];
    term += code % 2 == 1 ? -static_cast<std::int64_t>((code + 1) / 2) : code / 2;
    read.emplace_back(form, static_cast<TermIndex>(term));
    at = last + 1;
  }
  CHECK(read == entries);
}

std::vector<Posting> many_postings(std::uint32_t count) {
  static const auto kPositions = [] {
    std::array<std::array<std::uint32_t, 2>, 35> pairs;
    for (std::uint32_t i = 0; i < pairs.size(); ++i) pairs[i] = {i % 5, 5 + i % 7};
    return pairs;
  }();
  std::vector<Posting> postings;
  for (std::uint32_t i = 0; i < count; ++i) {
    postings.push_back(
        {3 * i, static_cast<std::uint8_t>(1 + i % 59), kPositions[i % kPositions.size()]});
  }
  return postings;
}

std::vector<OutputFile> blocks_of(const std::vector<std::vector<Posting>>& terms,
                                  std::vector<TermIndex>& first) {
  std::vector<OutputFile> files;
  const auto take = [&](const OutputFile& file) { files.push_back(file); };
  PostingBlocks blocks({"zoeken/", "1f"});
  for (TermIndex term = 0; term < terms.size(); ++term)
    blocks.add(term, "vorm", "", terms[term], take);
  blocks.finish(take);
  first = blocks.first_terms();
  return files;
}

TEST_CASE("postings are read back", "[search]") {
  std::vector<TermIndex> first;
  const auto files = blocks_of({many_postings(2), many_postings(3)}, first);
  REQUIRE(files.size() == 2);
  CHECK(files[0].path == "zoeken/p-0.js");
  CHECK(files[1].path == "zoeken/o-0.js");
  CHECK(first == std::vector<TermIndex>{0});
  const std::string entry = data_of(files[0].bytes)[1];
  REQUIRE(entry.starts_with("vorm!"));
  CHECK(read_numbers(entry.substr(5)) == std::vector<std::uint32_t>{3, 0, 0, 1, 3, 2, 3, 3});
  const std::string positions = data_of(files[1].bytes)[1];
  CHECK(read_numbers(positions) == std::vector<std::uint32_t>{2, 0, 5, 2, 1, 5, 2, 2, 5});
}

TEST_CASE("a word that stands everywhere has its best places in one small file", "[search]") {
  std::vector<TermIndex> first;
  const auto files = blocks_of({many_postings(1), many_postings(12'000), many_postings(1)}, first);
  CHECK(first == std::vector<TermIndex>{0, 1, 1, 1, 1, 1, 2});
  for (const OutputFile& file : files) CHECK(file.bytes.size() < 40'000);
  const std::string best = data_of(files[2].bytes)[0];
  const auto numbers = read_numbers(best.substr(5));
  CHECK(numbers[0] == 12'000);
  CHECK(numbers[1] == 4);
  CHECK(std::vector(numbers.begin() + 2, numbers.begin() + 6) ==
        std::vector<std::uint32_t>{0, 9'000, 18'000, 27'000});
  // Pairs of 1,500 documents, none of them of little impact.
  CHECK(numbers.size() == 6 + 2 * 1'500);
  for (std::size_t i = 7; i < numbers.size(); i += 2) CHECK(numbers[i] >= 52);
}

}  // namespace
}  // namespace openverslag
