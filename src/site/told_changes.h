// What was changed and what was withdrawn, as pages and feeds tell it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "site/writings.h"

namespace openverslag {

struct ListedChange {
  Date date;
  std::uint32_t index;  // of the change, or of the withdrawal
  bool is_withdrawal;
};

// All of it, oldest first.
std::vector<ListedChange> listed_changes(const Writings& writings);

// Indices in Writings::withdrawals: of meetings and items, each once and newest first; of a
// meeting that is withdrawn whole no items. Of people nothing is told: that would publish who they
// are once more.
std::vector<std::uint32_t> told_withdrawals(const Writings& writings);
// Whether the site has a page of changes.
bool tells_changes(const Writings& writings);

// The address of the notice: the page of the meeting, or the item on it.
std::string place_of_notice(const Withdrawal& one);

// Of its entry in the list of changes, and in feeds: the index is that in Writings::withdrawals.
std::string id_of_notice(const Writings& writings, std::uint32_t index);

}  // namespace openverslag
