#include "search/shard.h"

#include "search/text_code.h"
#include "text/digest.h"

namespace openverslag {

OutputFile shard_file(const ShardSet& set, std::string_view name, std::string_view json) {
  std::string script = "openverslagSearch(";
  append_script_text(script, name);
  script += ',';
  append_script_text(script, set.stamp);
  script += ',';
  script += json;
  script += ");\n";
  return {set.folder + std::string(name) + ".js", std::move(script)};
}

std::uint32_t mark_of(std::uint64_t digest) {
  return static_cast<std::uint32_t>(digest % kTwoDigits);
}

std::string ShardStamps::next(std::string_view words) {
  std::uint32_t stamp = 0;
  const Digest digest = sha256(words);
  for (std::size_t i = 0; i < kDigits; ++i) {
    const std::uint32_t digit = digest[i] % kOneDigit;
    append_number(code_, digit);
    stamp = stamp * kOneDigit + digit;
  }
  return std::to_string(stamp);
}

bool may_part_at(std::string_view word, std::uint32_t one_in) {
  // FNV-1a
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char byte : word) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  return (hash >> 32) % one_in == 0;
}

}  // namespace openverslag
