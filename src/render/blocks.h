// Blocks of the record as HTML: paragraphs with their address, lists, tables, headings.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "document/document.h"
#include "render/rich_text.h"
#include "text/language.h"

namespace openverslag {

struct BlockSetting {
  const Language& language;
  std::string (*anchor)(const void* owner, std::uint32_t block);  // "b5-3"
  const void* owner;                                              // handed to `anchor`: the item
  int heading_level;                              // of the outermost heading among the blocks
  std::vector<std::vector<NameLink>> names = {};  // by block; may be shorter than the blocks
  std::vector<std::uint32_t> postscripts = {};    // blocks written after the meeting
  std::string place = {};                         // "D1", for the names of links to its blocks
};

// `tables` counts those of the page, so that each has a name of its own.
std::string blocks_html(const std::vector<Block>& blocks, const BlockSetting& setting,
                        std::uint32_t& tables);

}  // namespace openverslag
