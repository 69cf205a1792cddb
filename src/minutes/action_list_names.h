// Lists of actions whose items begin with who is to do them, whether a list of people has them or
// not.
#pragma once

#include <optional>
#include <span>

#include "minutes/action_owners.h"
#include "minutes/known_names.h"
#include "minutes/passages.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Are these items, up to the end of their list, told by names: do two or more begin with somebody
// and a colon, and none with words and a colon that are nobody ("Website: foto's plaatsen")?
bool is_list_by_names(std::span<const Passage> items, const KnownNames& known,
                      const Vocabulary& vocabulary);

// "Jorik: drukker bellen", whoever that is; the words must outlive what is returned.
std::optional<OwnedTask> task_behind_bare_name(const Words& words, const Vocabulary& vocabulary);

}  // namespace openverslag
