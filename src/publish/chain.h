// The chain of published states of a site: each names the one before it by its digest.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace openverslag {

inline constexpr std::string_view kLinkName = "manifest.json";
// Every manifest.json before this one, a line each, oldest first.
inline constexpr std::string_view kHistoryName = "manifest-history.jsonl";

// Signatures of manifest.json, by the tool that makes them: ssh-keygen -Y and minisign.
inline constexpr std::string_view kSshSignature = "manifest.json.sig";
inline constexpr std::string_view kMinisignSignature = "manifest.json.minisig";

// One state of the site. Nothing in it depends on the clock.
struct ChainLink {
  std::size_t number = 1;
  std::string previous = {};  // SHA-256 of the link before, as it was written; empty: the first
  std::string program = {};   // "openverslag 0.1.0": that which made it first
  std::size_t files = 0;      // that manifest.sha256 names
  std::string manifest = {};  // SHA-256 of manifest.sha256
  std::string sources = {};   // SHA-256 of sources.sha256; empty: there is none

  bool operator==(const ChainLink&) const = default;
};

// One line of JSON, with its end.
std::string write_link(const ChainLink& link);
// Nothing when write_link did not make it.
std::optional<ChainLink> read_link(std::string_view line);

struct Chain {
  std::string history;  // the lines before the last
  std::string last;     // empty: none yet
};

// As a published folder has it. Throws Failure when the folder has a manifest.json that is not
// ours.
Chain read_chain(const std::filesystem::path& folder);

// With `made` as its last link, numbered and bound to the one before. The same chain when no file
// is different from those of its last link.
Chain continued(Chain chain, ChainLink made);

// The number of the first link that does not follow from the one before it; 0: all of them do.
std::size_t first_break(const Chain& chain);

}  // namespace openverslag
