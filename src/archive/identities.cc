#include "archive/identities.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "archive/ambiguous.h"

namespace openverslag {
namespace {

// Somebody of this surname in this body: listed there in full, or a member by the registry.
struct Candidate {
  BodyIndex body;
  std::uint32_t surname;
  Identity identity;
  const Scope* membership = nullptr;  // nothing: listed

  auto key() const { return std::pair(body, surname); }
};

class Identification {
 public:
  Identification(const std::vector<Listing>& listings, const MeetingList& meetings,
                 const BodyTable& bodies, const Registry& registry,
                 const RegisteredNames& registered, const NameTable& names,
                 Diagnostics& diagnostics)
      : listings_(listings),
        meetings_(meetings),
        bodies_(bodies),
        registry_(registry),
        registered_(registered),
        names_(names),
        diagnostics_(diagnostics),
        of_listing_(listings.size()),
        ambiguous_(listings.size()) {
    for (Identity i = 0; i < registry.people.size(); ++i) {
      add_identity(registered.canonical(i).value_or(kNoForm));
    }
  }

  Identities run() && {
    for (std::size_t i = 0; i < listings_.size(); ++i) identify_in_full(i);
    join_first_names();
    for (auto& identity : of_listing_) {
      if (identity) identity = joined_to_[*identity];
    }
    learn_salutations();
    collect_candidates();
    for (std::size_t i = 0; i < listings_.size();) i += identify_surnames(i);
    return {std::move(of_listing_), std::move(salutations_)};
  }

 private:
  static constexpr FormIndex kNoForm = static_cast<FormIndex>(-1);

  const NameForm& form(std::size_t listing) const { return names_[listings_[listing].form]; }

  Occasion occasion(const Listing& listing) const {
    return {listing.body, meetings_[listing.meeting].header.date};
  }

  Identity add_identity(FormIndex first_form) {
    joined_to_.push_back(static_cast<Identity>(joined_to_.size()));
    first_form_.push_back(first_form);
    salutations_.push_back(first_form == kNoForm ? Salutation::unknown
                                                 : names_[first_form].salutation);
    return joined_to_.back();
  }

  std::string name_of(Identity identity) const {
    if (identity < registry_.people.size()) return registry_.people[identity].name;
    return names_[first_form_[identity]].display;
  }

  void identify_in_full(std::size_t i) {
    const NameForm& name = form(i);
    const auto meant = registered_.meant_by(name, occasion(listings_[i]));
    if (meant.size() == 1) of_listing_[i] = meant.front();
    if (meant.size() > 1) report_ambiguous(i, meant);
    if (!meant.empty() || !name.has_first_name()) return;
    const auto [known, is_new] = of_name_.emplace(name.identity, 0);
    if (is_new) known->second = add_identity(listings_[i].form);
    of_listing_[i] = known->second;
  }

  // "M. (Maarten) Aa" says that "M. Aa" and "Maarten Aa" are one, unless "M. (Marie) Aa" is there.
  // So does "Anton (Ton) Aa" of "Anton Aa" and "Ton Aa".
  void join_first_names() {
    std::map<std::uint32_t, unsigned> count;  // by the identity of a single first name
    std::vector<std::pair<std::uint32_t, Identity>> parts;
    for (auto i = static_cast<Identity>(registry_.people.size()); i < first_form_.size(); ++i) {
      for (const std::uint32_t part : single_names(names_[first_form_[i]])) {
        ++count[part];
        parts.emplace_back(part, i);
      }
    }
    for (const auto& [part, whole] : parts) {
      const auto found = of_name_.find(part);
      if (count[part] == 1 && found != of_name_.end()) joined_to_[found->second] = whole;
    }
  }

  // The identities of a name that has several first names, with one of them each.
  std::vector<std::uint32_t> single_names(const NameForm& name) const {
    std::vector<std::uint32_t> found;
    const auto add = [&](const std::string& initials, const std::string& given) {
      if (initials.empty() && given.empty()) return;
      const auto identity = names_.identity(name.key, initials, given);
      if (identity && *identity != name.identity) found.push_back(*identity);
    };
    add(name.initials, "");
    add("", name.given);
    add("", name.nickname);
    return found;
  }

  void learn_salutations() {
    std::vector<bool> doubtful(salutations_.size());
    for (std::size_t i = 0; i < listings_.size(); ++i) {
      if (!of_listing_[i]) continue;
      Salutation& known = salutations_[*of_listing_[i]];
      const Salutation printed = form(i).salutation;
      if (conflict(known, printed)) doubtful[*of_listing_[i]] = true;
      if (known == Salutation::unknown) known = printed;
    }
    for (std::size_t i = 0; i < doubtful.size(); ++i) {
      if (doubtful[i]) salutations_[i] = Salutation::unknown;
    }
  }

  void collect_candidates() {
    std::vector<std::vector<std::pair<BodyIndex, std::uint32_t>>> places(salutations_.size());
    for (std::size_t i = 0; i < listings_.size(); ++i) {
      if (!of_listing_[i] || !form(i).has_first_name()) continue;
      // A list names mostly those whom the list before it names, too.
      const std::pair place(listings_[i].body, form(i).surname);
      auto& known = places[*of_listing_[i]];
      if (std::ranges::find(known, place) != known.end()) continue;
      known.push_back(place);
      candidates_.push_back({place.first, place.second, *of_listing_[i]});
    }
    for (const RegisteredNames::Member& member : registered_.members()) {
      candidates_.push_back(
          {*member.scope.body, names_[member.form].surname, member.person, &member.scope});
    }
    const auto order = [](const Candidate& each) {
      return std::tuple(each.key(), each.identity, each.membership != nullptr);
    };
    std::ranges::sort(candidates_, {}, order);
    const auto same = [&](const Candidate& a, const Candidate& b) {
      return order(a) == order(b) && a.membership == b.membership;
    };
    candidates_.erase(std::unique(candidates_.begin(), candidates_.end(), same), candidates_.end());
  }

  // Those of this surname in the body, without those whom the same list names in full.
  std::vector<Identity> candidates_for(std::size_t i, const std::vector<Identity>& in_full) const {
    const Listing& listing = listings_[i];
    std::vector<Identity> found;
    const std::pair key(listing.body, form(i).surname);
    auto each = std::ranges::lower_bound(candidates_, key, {}, &Candidate::key);
    for (; each != candidates_.end() && each->key() == key; ++each) {
      if (each->membership && !each->membership->holds(occasion(listing))) continue;
      if (conflict(salutations_[each->identity], form(i).salutation)) continue;
      const bool listed = std::ranges::binary_search(in_full, each->identity);
      if (listed && listing.in_office()) return {each->identity};
      const bool known = std::ranges::find(found, each->identity) != found.end();
      if (!listed && !known) found.push_back(each->identity);
      if (found.size() == kMostCandidates) break;
    }
    return found;
  }

  // All listings by surname only of the meeting that begins at `begin`. Returns how many it has.
  std::size_t identify_surnames(std::size_t begin) {
    const std::size_t count = same_meeting(listings_, begin).size();
    std::vector<Identity> in_full;
    for (std::size_t i = begin; i < begin + count; ++i) {
      if (of_listing_[i] && form(i).has_first_name()) in_full.push_back(*of_listing_[i]);
    }
    std::ranges::sort(in_full);
    for (std::size_t i = begin; i < begin + count; ++i) {
      if (!of_listing_[i] && !ambiguous_[i]) identify_surname(i, candidates_for(i, in_full));
    }
    return count;
  }

  void identify_surname(std::size_t i, const std::vector<Identity>& candidates) {
    if (candidates.size() == 1) {
      of_listing_[i] = candidates.front();
    } else if (candidates.size() > 1) {
      report_ambiguous(i, candidates);
    } else {
      const NameForm& name = form(i);
      const std::tuple key(listings_[i].body, name.surname, name.salutation == Salutation::madam);
      const auto [known, is_new] = of_surname_.emplace(key, 0);
      if (is_new) known->second = add_identity(listings_[i].form);
      of_listing_[i] = known->second;
    }
  }

  void report_ambiguous(std::size_t i, const std::vector<Identity>& candidates) {
    ambiguous_[i] = true;
    const Listing& listing = listings_[i];
    std::vector<std::string> people;
    people.reserve(candidates.size());
    for (const Identity each : candidates) people.push_back(name_of(each));
    const Where where{meetings_[listing.meeting].source, listing.place, form(i).display};
    warn_ambiguous(form(i).display, people, bodies_.bodies[listing.body].name, where, diagnostics_);
  }

  const std::vector<Listing>& listings_;
  const MeetingList& meetings_;
  const BodyTable& bodies_;
  const Registry& registry_;
  const RegisteredNames& registered_;
  const NameTable& names_;
  Diagnostics& diagnostics_;

  std::vector<std::optional<Identity>> of_listing_;
  std::vector<bool> ambiguous_;
  std::vector<Identity> joined_to_;      // as identities: itself, or the one it is part of
  std::vector<FormIndex> first_form_;    // as identities
  std::vector<Salutation> salutations_;  // as identities
  std::unordered_map<std::uint32_t, Identity> of_name_;  // by NameForm::identity
  std::map<std::tuple<BodyIndex, std::uint32_t, bool>, Identity> of_surname_;
  std::vector<Candidate> candidates_;  // by body and surname
};

}  // namespace

Identities identify(const std::vector<Listing>& listings, const MeetingList& meetings,
                    const BodyTable& bodies, const Registry& registry,
                    const RegisteredNames& registered, const NameTable& names,
                    Diagnostics& diagnostics) {
  return Identification(listings, meetings, bodies, registry, registered, names, diagnostics).run();
}

}  // namespace openverslag
