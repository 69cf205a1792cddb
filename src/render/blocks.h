// Blocks of the record as HTML: paragraphs with their address, lists, tables, headings.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "document/document.h"
#include "render/abbreviations.h"
#include "render/rich_text.h"
#include "text/language.h"

namespace openverslag {

struct BlockSetting {
  const Language& language;
  // "b5-3"; "" for a block without an address of its own.
  std::string (*anchor)(const void* owner, std::uint32_t block);
  const void* owner;                              // handed to `anchor`: the item
  int heading_level;                              // of the outermost heading among the blocks
  std::vector<std::vector<NameLink>> names = {};  // by block; may be shorter than the blocks
  std::vector<std::uint32_t> postscripts = {};    // blocks written after the meeting
  std::string place = {};                         // "D1", for the names of links to its blocks
  FirstUses* abbreviations = nullptr;             // of the item, if they are explained
  bool permalinks = true;                         // a sign at each block that links to it
  // The links of words of the publisher to the site itself; then there are no `names`.
  std::function<std::vector<NameLink>(const Text&)> site_links = {};
};

// `tables` counts those of the page, so that each has a name of its own.
std::string blocks_html(const std::vector<Block>& blocks, const BlockSetting& setting,
                        std::uint32_t& tables);

}  // namespace openverslag
