#include "archive/bodies.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "archive/unique_ids.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// What is known of one body before it gets its place among the others.
struct Draft {
  const RegisteredBody* registered = nullptr;
  std::map<std::string, std::size_t> printed;  // how often each form is printed
  const Facts* first = nullptr;                // its earliest meeting, whose print names the id
  std::string first_printed;
  bool planned = false;  // to meet, and its id does not wait for a meeting
  const KeptBody* kept = nullptr;

  bool is_known() const { return first != nullptr || planned || kept != nullptr; }
  // Nothing: it goes by what its first meeting prints.
  const std::string* own_id() const {
    if (kept != nullptr) return &kept->id;
    return registered != nullptr && !registered->id.empty() ? &registered->id : nullptr;
  }
  std::string wanted_id() const { return slug(own_id() != nullptr ? *own_id() : first_printed); }
};

bool is_number(std::string_view text) {
  return std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

// The folder a file stands in, years left out: "dvo" for "meetings/dvo/2020/verslag.md". Nothing
// for the folder of all meetings.
std::string_view folder_name(std::string_view source) {
  for (auto slash = source.rfind('/'); slash != source.npos; slash = source.rfind('/')) {
    source = source.substr(0, slash);
    const auto before = source.rfind('/');
    const bool outermost = before == source.npos;
    const std::string_view name = outermost ? source : source.substr(before + 1);
    if (outermost && name == "meetings") break;
    if (!is_number(name)) return name;
  }
  return {};
}

std::string printed_body(const Facts& facts, std::string_view unnamed) {
  if (!facts.header.body.empty()) return collapse_space(facts.header.body);
  const std::string_view folder = folder_name(facts.source);
  return std::string(folder.empty() ? unnamed : folder);
}

// One that never met is younger than all others.
bool is_earlier(const Facts* first, const Facts* second) {
  if (first == nullptr || second == nullptr) return first != nullptr;
  const Facts& a = *first;
  const Facts& b = *second;
  return std::tuple(!a.header.date, a.header.date, std::string_view(a.source)) <
         std::tuple(!b.header.date, b.header.date, std::string_view(b.source));
}

class Assignment {
 public:
  Assignment(const Registry& registry, std::string_view unnamed) : unnamed_(unnamed) {
    for (const RegisteredBody& body : registry.bodies) {
      drafts_.push_back({.registered = &body,
                         .printed = {},
                         .first = nullptr,
                         .first_printed = {},
                         .planned = false,
                         .kept = nullptr});
      by_name_.emplace(fold(body.name), drafts_.size() - 1);
      for (const std::string& alias : body.aliases) {
        by_name_.emplace(fold(alias), drafts_.size() - 1);
      }
    }
  }

  void add(const Facts& facts) {
    std::string printed = printed_body(facts, unnamed_);
    const auto [known, is_new] = by_name_.emplace(fold(printed), drafts_.size());
    if (is_new) drafts_.emplace_back();
    Draft& draft = drafts_[known->second];
    ++draft.printed[printed];
    if (is_earlier(&facts, draft.first)) {
      draft.first = &facts;
      draft.first_printed = std::move(printed);
    }
    draft_of_meeting_.push_back(known->second);
  }

  // Without an id of the registry its address would change with its first minutes.
  void add_planned(const RegisteredPlan& plan) {
    const auto known = by_name_.find(fold(plan.body));
    if (known == by_name_.end()) return;
    Draft& draft = drafts_[known->second];
    draft.planned = draft.registered != nullptr && !draft.registered->id.empty();
  }

  // Unless it met, or is to meet.
  void add_kept(const KeptBody& body) {
    const auto is_it = [&](const Draft& draft) {
      return draft.is_known() && draft.wanted_id() == body.id;
    };
    if (std::ranges::any_of(drafts_, is_it)) return;
    const auto [known, is_new] = by_name_.emplace(fold(body.name), drafts_.size());
    if (is_new) drafts_.emplace_back();
    if (!drafts_[known->second].is_known()) drafts_[known->second].kept = &body;
  }

  BodyTable table() const {
    const std::vector<std::size_t> order = by_body_name();
    std::vector<std::optional<BodyIndex>> index_of_draft(drafts_.size());
    BodyTable table;
    for (const std::size_t draft : order) {
      index_of_draft[draft] = static_cast<BodyIndex>(table.bodies.size());
      Body& body = table.bodies.emplace_back();
      body.name = name_of(drafts_[draft]);
      body.names = names_of(drafts_[draft]);
      if (const RegisteredBody* registered = drafts_[draft].registered) {
        body.description = registered->description;
        body.woo = registered->woo;
      }
    }
    give_ids(order, table.bodies);
    for (const std::size_t draft : draft_of_meeting_) {
      table.of_meeting.push_back(*index_of_draft[draft]);
    }
    for (const auto& [name, draft] : by_name_) {
      if (index_of_draft[draft]) table.by_name.emplace(name, *index_of_draft[draft]);
    }
    return table;
  }

 private:
  static std::string name_of(const Draft& draft) {
    if (draft.registered) return draft.registered->name;
    if (draft.kept != nullptr) return draft.kept->name;
    const auto usual =
        std::ranges::max_element(draft.printed, {}, [](const auto& form) { return form.second; });
    return usual->first;
  }

  static std::vector<std::string> names_of(const Draft& draft) {
    std::vector<std::string> names;
    for (const auto& [form, times] : draft.printed) names.push_back(form);
    if (draft.registered == nullptr) return names;
    names.push_back(draft.registered->name);
    names.insert(names.end(), draft.registered->aliases.begin(), draft.registered->aliases.end());
    return names;
  }

  // Those that met or are to meet.
  std::vector<std::size_t> by_body_name() const {
    std::vector<std::pair<std::pair<std::string, std::string>, std::size_t>> named;
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      if (!drafts_[i].is_known()) continue;
      std::string name = name_of(drafts_[i]);
      named.push_back({{fold(name), name}, i});
    }
    std::ranges::sort(named);
    std::vector<std::size_t> order;
    order.reserve(named.size());
    for (const auto& [name, draft] : named) order.push_back(draft);
    return order;
  }

  // Ids of the registry first; of two bodies that want one id, the older has it.
  void give_ids(const std::vector<std::size_t>& order, std::vector<Body>& bodies) const {
    std::vector<std::size_t> by_age(order.size());
    std::iota(by_age.begin(), by_age.end(), 0);
    const auto draft = [&](std::size_t at) -> const Draft& { return drafts_[order[at]]; };
    const auto has_own_id = [&](std::size_t at) { return draft(at).own_id() != nullptr; };
    std::ranges::stable_sort(by_age, [&](std::size_t a, std::size_t b) {
      if (has_own_id(a) != has_own_id(b)) return has_own_id(a);
      return is_earlier(draft(a).first, draft(b).first);
    });
    UniqueIds ids = UniqueIds::without_letters();
    for (const std::size_t at : by_age) bodies[at].id = ids.take(draft(at).wanted_id());
  }

  std::string_view unnamed_;
  std::vector<Draft> drafts_;
  std::map<std::string, std::size_t, std::less<>> by_name_;
  std::vector<std::size_t> draft_of_meeting_;
};

}  // namespace

std::optional<BodyIndex> BodyTable::find(std::string_view name) const {
  const auto found = by_name.find(fold(name));
  if (found == by_name.end()) return std::nullopt;
  return found->second;
}

BodyTable assign_bodies(const MeetingList& meetings, const Registry& registry,
                        std::string_view unnamed) {
  Assignment assignment(registry, unnamed);
  for (const Facts& facts : meetings) assignment.add(facts);
  for (const RegisteredPlan& plan : registry.plans) assignment.add_planned(plan);
  for (const KeptBody& body : registry.kept_bodies) assignment.add_kept(body);
  return assignment.table();
}

}  // namespace openverslag
