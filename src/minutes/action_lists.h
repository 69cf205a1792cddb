// Which items of a list of actions head a smaller list, or explain the item above them.
#pragma once

#include <limits>
#include <optional>
#include <span>
#include <string_view>

#include "minutes/action_owners.h"
#include "minutes/known_names.h"
#include "minutes/meeting.h"
#include "minutes/passages.h"
#include "minutes/vocabulary.h"

namespace openverslag {

class ActionLists {
 public:
  // Both must outlive it.
  ActionLists(const KnownNames& known, const Vocabulary& vocabulary)
      : known_(known), vocabulary_(vocabulary) {}

  // Another paragraph: nothing above heads what follows.
  void leave();
  // The first of the items that are left of a list, or a later one.
  void enter(std::span<const Passage> items);
  // "Aa:" in a paragraph over a list below "Actiepunten": who is to do all of it.
  bool heads(const Passage& passage);
  // "Acties Aa:" over a list; the words must outlive it.
  void head(std::string_view owners) { owners_ = owners; }
  // Who is to do all items that name nobody; empty: nobody.
  std::string_view owners() const { return owners_; }

  // Of an item that begins with a name in bold, or of a list told by names; nothing else.
  std::optional<OwnedTask> named_task(const Passage& passage) const;

  // "Website:" and "Aa" over a smaller list only say what, or who, that is about.
  bool heads_smaller(const Passage& passage, int depth, bool smaller_follows);
  // Smaller items below an action that somebody is to do explain it, unless they name somebody.
  bool explains(const Action& action, const ListItem& item);

 private:
  static constexpr int kNone = std::numeric_limits<int>::max();

  const KnownNames& known_;
  const Vocabulary& vocabulary_;
  std::string_view owners_;
  std::optional<bool> by_names_;  // of the list that is read
  int head_depth_ = -1;           // of the item that names them; -1: it is none
  int owned_depth_ = kNone;       // of the last action that has owners
};

}  // namespace openverslag
