// The names of pages that a search leads to beside its results: people, bodies, themes, subjects.
#pragma once

#include <string>
#include <vector>

#include "search/shard.h"
#include "search/word_list.h"
#include "site/site.h"

namespace openverslag {

// Who only stands in lists of attendance is in no item, and has a page all the same; so have
// bodies, themes, and subjects that topics.toml gives a title of its own. Those of other subjects
// stand in items, where they are found.
//
// Files "n-0", "n-1", …, each a list of words in order, with the pages that have it in their names:
// [["smit", kind, "J. Smit", "personen/j-smit/"], …]. The kinds are 0 for a person, 1 a body, 2 a
// topic; behind that stands the language of a name in another than the site's. Words are those of
// for_each_word but for `list.stop` and single letters.
struct NameShards {
  std::string stamp;  // of these files alone: they change with other things than the rest
  std::vector<OutputFile> files;
  std::vector<std::string> first;  // the first word of each file
};

NameShards name_shards(const Site& site, const WordList& list);

}  // namespace openverslag
