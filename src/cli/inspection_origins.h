// Where the fields of a header were read, for openverslag inspect.
#pragma once

#include <string>
#include <string_view>

#include "cli/inspection.h"

namespace openverslag {

// The words that the field was read in, of its own file or of the one beside it; empty: of the name
// of a file or folder.
std::string origin_words(const Inspection& inspection, const FieldOrigin& origin);

// "label": the rule as a word, which is a key of the languages too ("cli.inspect.rule.label").
std::string_view word_of(HeaderRule rule);

// The same for what was found in the words of an item. An item without title or number is
// "item-rest": nothing told it.
std::string_view word_of_rule(const Item& item);
std::string_view word_of(ActionRule rule);
std::string_view word_of(DecisionRule rule);

// A title with a number, in a heading or of a usual item is one for certain; "Akkoord." and a name
// behind the task are probably what they seem.
bool is_certain(const Item& item);
bool is_certain(ActionRule rule);
bool is_certain(DecisionRule rule);

// Nobody but a clerk or a label says for certain what the words are.
bool is_certain(HeaderRule rule);

}  // namespace openverslag
