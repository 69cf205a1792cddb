#include "publish/chain.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "text/digest.h"
#include "text/failure.h"
#include "text/file_bytes.h"

namespace openverslag {
namespace {

constexpr const char* kFormat = "openverslag-manifest-1";

std::string text_or_null(const nlohmann::json& value) {
  return value.is_null() ? std::string() : value.get<std::string>();
}

nlohmann::ordered_json null_if_empty(const std::string& text) {
  return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

}  // namespace

std::string write_link(const ChainLink& link) {
  nlohmann::ordered_json line;
  line["format"] = kFormat;
  line["number"] = link.number;
  line["previous"] = null_if_empty(link.previous);
  line["program"] = link.program;
  line["files"] = link.files;
  line["manifest"] = link.manifest;
  line["sources"] = null_if_empty(link.sources);
  return line.dump() + "\n";
}

std::optional<ChainLink> read_link(std::string_view line) try {
  const nlohmann::json json = nlohmann::json::parse(line);
  if (json.at("format") != kFormat) return std::nullopt;
  ChainLink link{json.at("number"),   text_or_null(json.at("previous")),
                 json.at("program"),  json.at("files"),
                 json.at("manifest"), text_or_null(json.at("sources"))};
  if (write_link(link) != line) return std::nullopt;
  return link;
} catch (const nlohmann::json::exception&) {
  return std::nullopt;
}

Chain read_chain(const std::filesystem::path& folder) {
  Chain chain;
  const auto last = file_bytes(folder / kLinkName);
  if (!last) return chain;
  if (!read_link(*last))
    throw Failure("failure.publish.in-the-way", {(folder / kLinkName).string()});
  chain.last = *last;
  chain.history = file_bytes(folder / kHistoryName).value_or("");
  return chain;
}

Chain continued(Chain chain, ChainLink made) {
  if (const auto last = read_link(chain.last)) {
    if (made.manifest == last->manifest) return chain;
    made.number = last->number + 1;
    made.previous = sha256_hex(chain.last);
  }
  chain.history += chain.last;
  chain.last = write_link(made);
  return chain;
}

std::size_t first_break(const Chain& chain) {
  const std::string lines = chain.history + chain.last;
  std::size_t number = 0;
  std::string before;
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size() - 1) + 1;
    const std::string line = lines.substr(begin, end - begin);
    const auto link = read_link(line);
    ++number;
    if (!link || link->number != number) return number;
    if (link->previous != (before.empty() ? before : sha256_hex(before))) return number;
    before = line;
    begin = end;
  }
  return 0;
}

}  // namespace openverslag
