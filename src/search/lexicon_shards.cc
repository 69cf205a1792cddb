#include "search/lexicon_shards.h"

#include <algorithm>

#include "search/text_code.h"

namespace openverslag {

namespace {

constexpr std::size_t kShardBytes = 6'000;

// Counted in ASCII letters only: a script counts other letters otherwise.
std::size_t common_letters(const std::string& a, const std::string& b) {
  const std::size_t most = std::min({a.size(), b.size(), std::size_t{kOneDigit - 1}});
  std::size_t count = 0;
  while (count < most && a[count] == b[count] && static_cast<unsigned char>(a[count]) < 0x80)
    ++count;
  return count;
}

}  // namespace

LexiconShards lexicon_shards(const ShardSet& set, const std::vector<LexiconEntry>& entries) {
  LexiconShards shards;
  std::string shard;
  std::string before;
  std::int64_t term_before = 0;
  const auto close = [&] {
    if (shard.empty()) return;
    const std::string name = "l-" + std::to_string(shards.files.size());
    std::string json;
    append_script_text(json, shard);
    shards.files.push_back(shard_file(set, name, json));
    shard.clear();
    before.clear();
    term_before = 0;
  };
  for (const auto& [form, term] : entries) {
    // Entries of one form stay together.
    if (shard.size() >= kShardBytes && form != before) close();
    if (shard.empty()) shards.first.push_back(form);
    const std::size_t common = common_letters(before, form);
    append_number(shard, static_cast<std::uint32_t>(common));
    shard.append(form, common).append("!");
    append_signed(shard, static_cast<std::int64_t>(term) - term_before);
    before = form;
    term_before = term;
  }
  close();
  return shards;
}

}  // namespace openverslag
