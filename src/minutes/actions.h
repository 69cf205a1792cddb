// What is to be done, in the words of an item, in its tables and in its action column.
#pragma once

#include <vector>

#include "minutes/action_register.h"
#include "minutes/known_names.h"
#include "minutes/passages.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// "Actie Naam: …", "(actie Naam)", ticked lists and lists under "Acties". In an item whose title is
// one of an action list every list item is an action.
void add_actions_of_words(const std::vector<Passage>& passages, const std::vector<Block>& blocks,
                          const std::string& title, const KnownNames& known,
                          const Vocabulary& vocabulary, ActionRegister& actions);

}  // namespace openverslag
