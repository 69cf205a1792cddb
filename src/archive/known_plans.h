// Which meeting that the history knows to be planned a plan of today is, or the minutes of one.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "archive/journal.h"
#include "text/diagnostic.h"

namespace openverslag {

struct KnownPlan {
  std::string_view key;
  EventFacts facts;
};

class KnownPlans {
 public:
  // Keeps a reference to the history. `settled`: ids of which somebody said where they lead, or
  // that they are gone.
  KnownPlans(const Journal& history, const std::set<std::string, std::less<>>& settled);

  // The keys of the plans that the minutes of these meetings take the place of, as archive/plans
  // has it: of the same body and day, by the start, else the first that is left and may be it.
  // Empty: none.
  std::vector<std::string_view> take_held(const Archive& archive,
                                          const std::vector<MeetingIndex>& meetings);

  // The keys of archive.planned, empty for what is new: by what the clerk wrote, the body and day
  // (and start, when there are several), or as the only one of its body that is gone while there is
  // only one that is new, perhaps at that time of day. What the clerk wrote and the history does
  // not know is a warning.
  std::vector<std::string_view> take_planned(const Archive& archive, Diagnostics& diagnostics);

  // Plans that nothing of today is.
  const std::vector<KnownPlan>& left() const { return left_; }

 private:
  std::string_view take_of_clerk(const std::string& was);
  template <class IsOne>
  std::string_view take_first(const IsOne& is_one);
  template <class LooksOf>
  void take_alike(const Archive& archive, std::size_t most, const LooksOf& looks_of,
                  std::vector<std::string_view>& keys);

  const Journal& history_;
  std::vector<KnownPlan> left_;  // by date, body and start
};

}  // namespace openverslag
