#include "search/lexicon_shards.h"

#include <algorithm>

#include "search/text_code.h"

namespace openverslag {

namespace {

constexpr std::size_t kLeastBytes = 4'000;
constexpr std::size_t kMostBytes = 9'000;
constexpr std::uint32_t kOneIn = 256;  // forms: some 2,000 bytes

// Counted in ASCII letters only: a script counts other letters otherwise.
std::size_t common_letters(const std::string& a, const std::string& b) {
  const std::size_t most = std::min({a.size(), b.size(), std::size_t{kOneDigit - 1}});
  std::size_t count = 0;
  while (count < most && a[count] == b[count] && static_cast<unsigned char>(a[count]) < 0x80)
    ++count;
  return count;
}

}  // namespace

LexiconShards lexicon_shards(const std::string& folder, const std::vector<LexiconEntry>& entries) {
  ShardStamps stamps;
  LexiconShards shards;
  std::string shard;
  std::string before;
  std::int64_t term_before = 0;
  const auto close = [&] {
    if (shard.empty()) return;
    std::string json;
    append_script_text(json, shard);
    const std::string name = "l-" + std::to_string(stamps.size());
    shards.files.push_back(shard_file({folder, stamps.next(json)}, name, json));
    shard.clear();
    before.clear();
    term_before = 0;
  };
  for (const auto& [form, term] : entries) {
    // Entries of one form stay together.
    const bool is_full =
        shard.size() >= kMostBytes || (shard.size() >= kLeastBytes && may_part_at(form, kOneIn));
    if (is_full && form != before) close();
    if (shard.empty()) shards.first.push_back(form);
    const std::size_t common = common_letters(before, form);
    append_number(shard, static_cast<std::uint32_t>(common));
    shard.append(form, common).append("!");
    append_signed(shard, static_cast<std::int64_t>(term) - term_before);
    before = form;
    term_before = term;
  }
  close();
  shards.stamps = stamps.code();
  return shards;
}

}  // namespace openverslag
