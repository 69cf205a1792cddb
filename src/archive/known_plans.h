// Which meeting that the history knows to be planned a plan of today is, or the minutes of one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
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

// A plan of today, and what it is.
struct NamedPlan {
  PlannedMeeting meeting;
  std::string_view body;                    // its id
  std::string_view key = {};                // of the history; empty: not known
  bool has_moved = false;                   // since it was published, as the clerk says
  std::optional<std::size_t> minutes = {};  // that take its place, among those that are new
};

// What two plans of one body have in common.
enum class Likeness : std::uint8_t { day_and_time, day, time, body };

class KnownPlans {
 public:
  // Keeps a reference to the history. `settled`: ids of which somebody said where they lead, or
  // that they are gone.
  KnownPlans(const Journal& history, const std::set<std::string, std::less<>>& settled);

  // The plan with that address or id, which is taken; nothing: there is none that is left.
  std::optional<KnownPlan> take_of_clerk(const std::string& was);
  // Whether there ever was a meeting with that address or id.
  bool knows(const std::string& was) const;

  // Gives the plans without a key those of what is like them: when there are as many of them, and
  // on another day, when it is the only one. Who is called off and then gone may have been somebody
  // else.
  void take_alike(Likeness likeness, std::vector<NamedPlan>& plans);

  void take(std::string_view key);

  // Plans that nothing of today is, by date, body and start.
  const std::vector<KnownPlan>& left() const { return left_; }

 private:
  const Journal& history_;
  std::vector<KnownPlan> left_;
  // Those whose page leads to minutes that had been published beside them: only the clerk can say
  // that one is something else after all.
  std::vector<KnownPlan> became_minutes_;
};

}  // namespace openverslag
