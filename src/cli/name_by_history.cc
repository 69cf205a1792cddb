#include "cli/name_by_history.h"

#include <algorithm>
#include <map>
#include <set>

#include "archive/known_plans.h"
#include "archive/lasting_ids.h"
#include "archive/order.h"
#include "archive/settled_plans.h"
#include "cli/read_again.h"

namespace openverslag {
namespace {

using Ids = std::set<std::string, std::less<>>;

// Each key is given once.
class KeyGiver {
 public:
  explicit KeyGiver(const Journal& history) : history_(history) {}

  bool is_taken(std::string_view key) const { return taken_.contains(key); }

  bool give(std::string_view key, std::string& id) {
    if (key.empty() || !taken_.emplace(key).second) return false;
    id = key;
    return true;
  }

  void give_new(std::string& id) {
    const std::string wanted = id;
    const auto is_used = [&] {
      return taken_.contains(id) || history_.minutes.contains(id) || history_.events.contains(id);
    };
    for (int n = 2; is_used(); ++n) id = wanted + "_" + std::to_string(n);
    taken_.insert(id);
  }

 private:
  const Journal& history_;
  Ids taken_;
};

// Where notices of withdrawn meetings stand.
Ids ids_of_notices(const Writings& writings) {
  Ids ids;
  for (const Withdrawal& one : writings.withdrawals) {
    if (one.is_meeting()) ids.emplace(last_segment(one.address));
  }
  return ids;
}

// And those of which the clerk wrote where they lead, or that they are gone.
Ids settled_ids(const Content& content) {
  Ids ids = ids_of_notices(content.writings);
  for (const Redirect& redirect : content.writings.redirects)
    ids.emplace(last_segment(redirect.from));
  for (const std::string& address : content.history.gone) ids.emplace(last_segment(address));
  return ids;
}

class Namer {
 public:
  Namer(const KnownFiles& known, Content& content)
      : known_(known),
        content_(content),
        archive_(content.archive),
        ids_(content.history),
        plans_(content.history, settled_ids(content)),
        keys_(content.history),
        is_named_(archive_.links.size()) {}

  void name(Diagnostics& diagnostics) {
    for_leading([&](MeetingIndex i) { name_as(i, key_of_file(i)); });
    for_nameless([&](MeetingIndex i) {
      if (archive_.links[i].same_as) name_with_other(i);
    });
    name_by_words(diagnostics);
    for_leading([&](MeetingIndex i) { name_by_day(i); });
    drop_withdrawn_plans(archive_.planned);
    drop_withdrawn_plans(archive_.given_way);
    const std::vector<std::string_view> plans = name_by_plans(diagnostics);
    for (PlanIndex i = 0; i < plans.size(); ++i) keys_.give(plans[i], archive_.planned[i].first_id);
    deal_ids(plans);
    for_nameless([&](MeetingIndex i) { name_new(archive_.links[i]); });
    for (PlanIndex i = 0; i < plans.size(); ++i) {
      if (plans[i].empty()) name_new(archive_.planned[i]);
    }
  }

 private:
  template <class Name>
  void for_nameless(const Name& name) {
    for (MeetingIndex i = 0; i < archive_.links.size(); ++i) {
      if (!is_named_[i]) name(i);
    }
  }

  // Those that stand for their meeting.
  template <class Name>
  void for_leading(const Name& name) {
    for_nameless([&](MeetingIndex i) {
      if (!archive_.links[i].same_as) name(i);
    });
  }

  std::string_view key_of_file(MeetingIndex i) const {
    const MinutesFile& file = content_.files[i];
    if (!file.key.empty()) return file.key;
    return known_.key_of(archive_.meetings[i].source, file.lasting_digest);
  }

  bool name_as(MeetingIndex i, std::string_view key) {
    if (!keys_.give(key, archive_.links[i].first_id)) return false;
    is_named_[i] = true;
    return true;
  }

  // When the file did not tell, its items do not have the anchors of the record yet.
  void go_on_with(MeetingIndex i, std::string_view key) {
    if (name_as(i, key))
      keep_known_anchors(content_, key, content_.files[i].lasting_digest, words_of(content_, i),
                         archive_.meetings.change(i));
  }

  // What was adopted goes on with the record of the draft that is still beside it.
  void name_with_other(MeetingIndex i) {
    const MeetingIndex leading = *archive_.links[i].same_as;
    if (!is_named_[leading] && !archive_.links[i].translation_of)
      go_on_with(leading, key_of_file(i));
    name_as(i, key_of_file(i));
  }

  void name_by_words(Diagnostics& diagnostics) {
    std::vector<std::string_view> lost = known_.lost();
    std::erase_if(lost, [&](std::string_view key) { return keys_.is_taken(key); });
    std::vector<MeetingIndex> others;
    for_nameless([&](MeetingIndex i) { others.push_back(i); });
    const std::vector<std::string> found = find_by_words(content_, lost, others, diagnostics);
    for (std::size_t i = 0; i < others.size(); ++i) go_on_with(others[i], found[i]);
  }

  std::string wanted(MeetingIndex i) const {
    const MeetingLinks& links = archive_.links[i];
    return wanted_id(archive_.meetings[i], archive_.bodies[links.body],
                     links.translation_of.has_value());
  }

  void name_by_day(MeetingIndex i) {
    for (const std::string_view id : ids_.like(wanted(i))) {
      const std::string_view key = ids_.owner(id);
      const bool is_lost = std::ranges::binary_search(known_.lost(), key);
      if (is_lost && !is_named_[i]) go_on_with(i, key);
    }
  }

  // The keys of the plans that are left.
  std::vector<std::string_view> name_by_plans(Diagnostics& diagnostics) {
    std::vector<MeetingIndex> known;
    std::vector<MeetingIndex> fresh;
    for (MeetingIndex i = 0; i < archive_.links.size(); ++i) {
      if (!archive_.links[i].same_as) (is_named_[i] ? known : fresh).push_back(i);
    }
    PlanKeys keys = settle_plans(known, fresh, plans_, archive_, diagnostics);
    for (std::size_t i = 0; i < fresh.size(); ++i) name_as(fresh[i], keys.minutes[i]);
    return std::move(keys.planned);
  }

  // Their minutes, which they would give way to, are not read.
  void drop_withdrawn_plans(std::vector<PlannedMeeting>& plans) const {
    std::multimap<std::pair<std::string_view, Date>, std::optional<TimeOfDay>> withdrawn;
    for (const std::string& id : ids_of_notices(content_.writings)) {
      const auto event = content_.history.events.find(ids_.owner(id));
      if (event == content_.history.events.end()) continue;
      const EventFacts& facts = event->second.facts;
      withdrawn.emplace(std::pair(std::string_view(facts.body), facts.date), facts.start);
    }
    std::erase_if(plans, [&](const PlannedMeeting& each) {
      const std::optional<TimeOfDay>& start = each.plan.start;
      const auto [begin, end] = withdrawn.equal_range(
          std::pair(std::string_view(archive_.bodies[each.body].id), each.plan.date));
      return std::any_of(begin, end, [&](const auto& held) {
        return !start || !held.second || start == held.second;
      });
    });
  }

  // Minutes may stand where a plan of that body and day stood that gave way to them.
  bool has_given_way(std::string_view owner) const {
    return std::ranges::find(plans_.left(), owner, &KnownPlan::key) != plans_.left().end();
  }

  // It is known by the address that it is published at first.
  template <class Links>
  void name_new(Links& links) {
    links.first_id = links.id;
    keys_.give_new(links.first_id);
  }

  void deal_ids(const std::vector<std::string_view>& plans) {
    std::vector<IdWish> wishes;
    for (MeetingIndex i = 0; i < archive_.links.size(); ++i) {
      MeetingLinks& links = archive_.links[i];
      wishes.push_back({&links.id,
                        is_named_[i] ? std::string_view(links.first_id) : std::string_view(),
                        wanted(i), false});
    }
    for (PlanIndex i = 0; i < plans.size(); ++i) {
      PlannedMeeting& each = archive_.planned[i];
      wishes.push_back(
          {&each.id, plans[i], wanted_id(each.plan.date, archive_.bodies[each.body]), true});
    }
    openverslag::deal_ids(ids_, wishes, ids_of_notices(content_.writings),
                          [&](const IdWish& wish, std::string_view owner) {
                            return !wish.is_plan && has_given_way(owner);
                          });
  }

  const KnownFiles& known_;
  Content& content_;
  Archive& archive_;
  const KnownIds ids_;
  KnownPlans plans_;
  KeyGiver keys_;
  std::vector<bool> is_named_;
};

}  // namespace

void tell_first_addresses(const KnownFiles& known, const Routes& routes, Content& content) {
  std::set<std::string_view> there;
  for (const MeetingLinks& links : content.archive.links) there.insert(links.id);
  for (Withdrawal& one : content.writings.withdrawals) {
    const std::string_view key = one.is_meeting() ? known.key_of(one.file, {}) : std::string_view();
    if (!key.empty() && !there.contains(key))
      one.first_address = routes.meetings().append(key) + "/";
  }
}

void name_by_history(const KnownFiles& known, Content& content, Diagnostics& diagnostics) {
  Namer(known, content).name(diagnostics);
}

}  // namespace openverslag
