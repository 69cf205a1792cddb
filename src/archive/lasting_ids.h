// Ids of meetings by which their pages are found, so that nobody gets one that another ever had.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "archive/journal.h"

namespace openverslag {

// "vergaderingen/2020-10-05-dvo/" → "2020-10-05-dvo"
std::string_view last_segment(std::string_view address);

// Which record every id is of that the history knows.
class KnownIds {
 public:
  explicit KnownIds(const Journal& history);

  // Key of the record; empty: nobody had that id.
  std::string_view owner(std::string_view id) const;
  // Those that follow from `wanted` ("2020-10-05-dvo", "2020-10-05-dvo-2") and had an owner, in
  // that order.
  std::vector<std::string_view> like(std::string_view wanted) const;

 private:
  std::map<std::string, std::string, std::less<>> owners_;
};

// Who wants an id.
struct IdWish {
  std::string* id;
  std::string_view key;  // of its record; empty: it is new
  std::string wanted;
  bool is_plan;
};

// Sets all ids. Who had one that follows from what is wanted keeps it; the others get the first
// that is free, in their order. `reserved` are nobody's. `may_take(wish, owner)`: whether an id may
// go over from that owner.
void deal_ids(const KnownIds& known, const std::vector<IdWish>& wishes,
              std::set<std::string, std::less<>> reserved,
              const std::function<bool(const IdWish&, std::string_view)>& may_take);

}  // namespace openverslag
