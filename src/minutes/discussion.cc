#include "minutes/discussion.h"

#include "minutes/known_names.h"
#include "minutes/name_uses.h"
#include "minutes/passages.h"
#include "minutes/split_turns.h"

namespace openverslag {

void read_discussion(const Header& header, const Vocabulary& vocabulary, std::string_view,
                     std::vector<ActionCell>, Item& item, ItemText& text, Diagnostics&) {
  const KnownNames known(header);
  split_turns(text.blocks, vocabulary.lexicon, known);
  const std::vector<Passage> passages = read_passages(text.blocks, vocabulary.lexicon);
  item.names = find_name_uses(passages, known);
}

}  // namespace openverslag
