// The files of the index, read back as the script of the page reads them.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <map>
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
  const LexiconShards shards = lexicon_shards("zoeken/", entries);
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

struct MadeBlocks {
  std::map<std::string, std::string> files;  // by path
  std::vector<TermIndex> first;

  nlohmann::json data(const std::string& name) const {
    return data_of(files.at("zoeken/" + name + ".js"));
  }
};

MadeBlocks blocks_of(const std::vector<std::pair<std::string, std::vector<Posting>>>& terms) {
  MadeBlocks made;
  const auto take = [&](const OutputFile& file) {
    CHECK(made.files.emplace(file.path, file.bytes).second);
  };
  PostingBlocks blocks("zoeken/");
  TermIndex number = 0;
  for (const auto& [term, postings] : terms) blocks.add({number++, term, term, ""}, postings, take);
  blocks.finish(take);
  made.first = blocks.first_terms();
  CHECK(blocks.stamps().size() == made.first.size());
  return made;
}

TEST_CASE("postings are read back", "[search]") {
  const MadeBlocks made = blocks_of({{"een", many_postings(2)}, {"twee", many_postings(3)}});
  REQUIRE(made.files.size() == 2);
  CHECK(made.first == std::vector<TermIndex>{0});
  const std::string entry = made.data("p-0")[1];
  REQUIRE(entry.starts_with("twee!"));
  CHECK(read_numbers(entry.substr(5)) == std::vector<std::uint32_t>{3, 0, 0, 1, 3, 2, 3, 3});
  const std::string positions = made.data("o-0")[1];
  CHECK(read_numbers(positions) == std::vector<std::uint32_t>{2, 0, 5, 2, 1, 5, 2, 2, 5});
}

TEST_CASE("a word that stands everywhere has its best places in one small file", "[search]") {
  const MadeBlocks made = blocks_of(
      {{"een", many_postings(1)}, {"twee", many_postings(12'000)}, {"drie", many_postings(1)}});
  CHECK(made.first == std::vector<TermIndex>{0, 1, 1, 1, 1, 1, 2});
  for (const auto& [path, bytes] : made.files) CHECK(bytes.size() < 40'000);
  const std::string best = made.data("p-1")[0];
  const auto numbers = read_numbers(best.substr(5));
  CHECK(numbers[0] == 12'000);
  CHECK(numbers[1] == 4);
  CHECK(std::vector(numbers.begin() + 2, numbers.begin() + 6) ==
        std::vector<std::uint32_t>{0, 9'000, 18'000, 27'000});
  // Pairs of 1,500 documents, none of them of little impact.
  CHECK(numbers.size() == 6 + 2 * 1'500);
  for (std::size_t i = 7; i < numbers.size(); i += 2) CHECK(numbers[i] >= 52);
}

// The files of the first that the second has not.
std::size_t made_anew(const std::map<std::string, std::string>& some,
                      const std::map<std::string, std::string>& before) {
  return static_cast<std::size_t>(std::ranges::count_if(some, [&](const auto& file) {
    const auto same = before.find(file.first);
    return same == before.end() || same->second != file.second;
  }));
}

TEST_CASE("one word more in one document makes few files of postings anew", "[search]") {
  std::vector<std::pair<std::string, std::vector<Posting>>> terms;
  for (std::uint32_t i = 0; i < 2'000; ++i)
    terms.emplace_back("woord" + std::to_string(i), many_postings(1 + i % 97));
  const MadeBlocks before = blocks_of(terms);
  REQUIRE(before.files.size() > 60);
  terms[777].second = many_postings(778 % 97 + 5);
  const std::size_t anew = made_anew(blocks_of(terms).files, before.files);
  CHECK(anew >= 2);
  CHECK(anew <= 8);
}

TEST_CASE("one form more makes few files of the lexicon anew", "[search]") {
  std::vector<LexiconEntry> entries;
  for (TermIndex i = 0; i < 20'000; ++i) entries.emplace_back("woord" + std::to_string(i), i);
  const auto made = [&] {
    std::ranges::sort(entries);
    std::map<std::string, std::string> files;
    for (const OutputFile& file : lexicon_shards("zoeken/", entries).files)
      files.emplace(file.path, file.bytes);
    return files;
  };
  const auto before = made();
  REQUIRE(before.size() > 10);
  entries.emplace_back("woord1234s", 1234);
  const std::size_t anew = made_anew(made(), before);
  CHECK(anew >= 1);
  CHECK(anew <= 3);
}

TEST_CASE("the index has the stamp of each file", "[search]") {
  ShardStamps stamps;
  const std::string first = stamps.next("een");
  const std::string second = stamps.next("twee");
  CHECK(first != second);
  const auto digits = read_numbers(stamps.code());
  REQUIRE(digits.size() == 8);
  const auto stamp_at = [&](std::size_t at) {
    std::uint32_t stamp = 0;
    for (std::size_t i = at; i < at + 4; ++i) stamp = 60 * stamp + digits[i];
    return std::to_string(stamp);
  };
  CHECK(stamp_at(0) == first);
  CHECK(stamp_at(4) == second);
}

}  // namespace
}  // namespace openverslag
