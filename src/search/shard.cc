#include "search/shard.h"

#include <fmt/format.h>

#include "search/text_code.h"

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

std::string stamp_of(std::uint64_t digest) {
  return fmt::format("{:08x}", static_cast<std::uint32_t>(digest ^ (digest >> 32)));
}

std::uint32_t mark_of(std::uint64_t digest) {
  return static_cast<std::uint32_t>(digest % kTwoDigits);
}

}  // namespace openverslag
