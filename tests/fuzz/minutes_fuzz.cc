// Fuzz target: minutes are recognised in any Markdown or HTML without harm, and whatever points at
// something points at what is there. Build with clang and -DOPENVERSLAG_FUZZ=ON, run
// build/tests/minutes_fuzz.
#include <set>

#include "fuzz/read_bytes.h"
#include "minutes/read.h"

using namespace openverslag;

namespace {

using test::require;

void check(const Item& item, const std::vector<Block>& blocks) {
  for (const Block& block : blocks) test::check(block);
  for (const NameUse& use : item.names) {
    require(use.block < blocks.size() && use.begin <= use.end);
    require(use.end <= plain_text(blocks[use.block]).size());
  }
  for (const Action& action : item.actions) require(!action.block || *action.block < blocks.size());
  for (const Decision& decision : item.decisions)
    require(!decision.block || *decision.block < blocks.size());
  for (const std::uint32_t block : item.postscripts) require(block < blocks.size());
}

void check(const Meeting& meeting) {
  const Facts& facts = meeting.facts;
  require(facts.items.size() == meeting.text.items.size());
  std::set<std::string> anchors;
  for (std::size_t index = 0; index < facts.items.size(); ++index) {
    const Item& item = facts.items[index];
    require(!item.section || *item.section < facts.sections.size());
    require(!item.parent || *item.parent < index);
    require(!item.anchor.empty() && anchors.insert(item.anchor).second);
    check(item, meeting.text.items[index].blocks);
  }
  for (const Block& block : meeting.text.preamble) test::check(block);
  for (const Block& block : meeting.text.closing) test::check(block);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Vocabulary vocabulary = standard_vocabulary();
  for (const char* path : {"meetings/a.md", "meetings/a.html"}) {
    auto document = test::read_bytes(path, data, size);
    if (!document) continue;  // a zip file by another name
    Diagnostics diagnostics;
    check(read_minutes(std::move(*document), vocabulary, diagnostics));
  }
  return 0;
}
