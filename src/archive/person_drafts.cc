#include "archive/person_drafts.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "archive/unique_ids.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// How often a name is listed as it is shown, without honorific and titles.
struct Print {
  FormIndex form;
  std::size_t count = 0;
};
using Prints = std::map<std::string, Print, std::less<>>;

// The first byte of "é", not that of a curly quote.
bool begins_accented_letter(char each) {
  const auto byte = static_cast<unsigned char>(each);
  return byte >= 0xC3 && byte <= 0xCB;
}

// The fullest form; of equals the usual one, then the one with accents, then by alphabet.
std::optional<FormIndex> best_form(const Prints& prints, const NameTable& names) {
  const auto worth = [&](const auto& print) {
    const NameForm& form = names[print.second.form];
    const bool complete = !form.given.empty() && (!form.initials.empty() || !form.nickname.empty());
    const auto accents = std::ranges::count_if(print.first, begins_accented_letter);
    return std::tuple(complete, form.has_first_name(), print.second.count, accents);
  };
  const auto best = std::ranges::max_element(prints, {}, worth);
  if (best == prints.end()) return std::nullopt;
  return best->second.form;
}

// Other names than `name`: not those that differ in accents, case or apostrophes only, nor its bare
// surname.
std::vector<std::string> variants(const Prints& prints, const std::string& name,
                                  std::optional<FormIndex> form, const NameTable& names) {
  std::vector<std::string> found;
  for (const auto& [display, print] : prints) {
    const NameForm& other = names[print.form];
    const bool same = form && names[*form].surname == other.surname &&
                      (!other.has_first_name() || names[*form].identity == other.identity);
    if (display != name && !same) found.push_back(display);
  }
  return found;
}

PersonDraft draft_registered(const RegisteredPerson& registered, std::optional<FormIndex> form,
                             const Prints& prints, const NameTable& names) {
  PersonDraft draft;
  draft.form = form;
  draft.person.name = registered.name;
  draft.person.sort_name = form ? sort_name(names[*form].parts) : registered.name;
  draft.person.has_page = registered.page;
  draft.person.registered = true;
  draft.person.variants = variants(prints, registered.name, form, names);
  return draft;
}

PersonDraft draft_listed(const Prints& prints, const NameTable& names) {
  PersonDraft draft;
  draft.form = best_form(prints, names);
  if (!draft.form) return draft;
  const NameForm& form = names[*draft.form];
  draft.person.name = form.display;
  draft.person.sort_name = sort_name(form.parts);
  draft.person.variants = variants(prints, form.display, draft.form, names);
  return draft;
}

// Ids of the registry first, then registered names, then by the first meeting.
void give_ids(std::vector<PersonDraft>& drafts, const Registry& registry) {
  std::vector<Identity> order;
  for (Identity i = 0; i < drafts.size(); ++i) {
    if (drafts[i].exists()) order.push_back(i);
  }
  const auto own_id = [&](Identity i) {
    return i < registry.people.size() ? registry.people[i].id : std::string();
  };
  std::ranges::stable_sort(order, {}, [&](Identity i) {
    const bool registered = drafts[i].person.registered;
    return std::tuple(own_id(i).empty(), !registered, registered ? 0 : *drafts[i].first_meeting,
                      registered ? std::string() : drafts[i].person.name);
  });
  UniqueIds ids = UniqueIds::without_letters();
  for (const Identity i : order) {
    const std::string id = own_id(i);
    drafts[i].person.id = ids.take(slug(id.empty() ? drafts[i].person.name : id));
  }
}

}  // namespace

std::vector<PersonDraft> draft_people(const std::vector<Listing>& listings,
                                      const Identities& identities, const Registry& registry,
                                      const RegisteredNames& registered, const NameTable& names) {
  std::vector<Prints> prints(identities.salutations.size());
  std::vector<std::optional<MeetingIndex>> first_meetings(prints.size());
  for (std::size_t i = 0; i < listings.size(); ++i) {
    const auto& identity = identities.of_listing[i];
    if (!identity) continue;
    const FormIndex form = listings[i].form;
    ++prints[*identity].try_emplace(names[form].display, Print{form}).first->second.count;
    if (!first_meetings[*identity]) first_meetings[*identity] = listings[i].meeting;
  }
  std::vector<PersonDraft> drafts;
  for (Identity i = 0; i < prints.size(); ++i) {
    drafts.push_back(
        i < registry.people.size()
            ? draft_registered(registry.people[i], registered.canonical(i), prints[i], names)
            : draft_listed(prints[i], names));
    drafts.back().first_meeting = first_meetings[i];
  }
  give_ids(drafts, registry);
  return drafts;
}

}  // namespace openverslag
