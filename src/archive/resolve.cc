#include "archive/resolve.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "archive/ambiguous.h"
#include "archive/offices.h"
#include "archive/registry_lines.h"
#include "text/fold.h"

namespace openverslag {
namespace {

class Resolver {
 public:
  Resolver(const MeetingList& meetings, const BodyTable& bodies, const People& people,
           const RegisteredNames& registered, const Vocabulary& vocabulary, NameTable& names,
           Diagnostics& diagnostics)
      : meetings_(meetings),
        bodies_(bodies),
        people_(people),
        registered_(registered),
        names_(names),
        known_{people, names, registered},
        vocabulary_(vocabulary),
        wordings_(vocabulary, names),
        diagnostics_(diagnostics) {}

  Resolution run() && {
    Resolution resolution;
    resolution.meetings.reserve(meetings_.size());
    for (meeting_ = 0; meeting_ < meetings_.size(); ++meeting_) {
      auto& items = resolution.meetings.emplace_back();
      items.reserve(facts().items.size());
      for (const Item& item : meetings_[meeting_].items) items.push_back(item_names(item));
    }
    std::ranges::sort(spellings_);
    spellings_.erase(std::unique(spellings_.begin(), spellings_.end()), spellings_.end());
    resolution.spellings = std::move(spellings_);
    return resolution;
  }

 private:
  // A printed name, and where the clerk finds it.
  struct Use {
    const SharedText& printed;
    Place place;
  };

  // What a form means in the meeting it was last met in.
  struct Remembered {
    MeetingIndex meeting = static_cast<MeetingIndex>(-1);
    Resolved resolved;
  };

  // Who speaks, and how the words address them.
  struct Turn {
    Resolved speaker;
    Salutation salutation = Salutation::unknown;
  };

  const Attendance& attendance() const { return people_.attendance[meeting_]; }
  const Facts& facts() const { return meetings_[meeting_]; }
  Occasion occasion() const { return {bodies_.of_meeting[meeting_], facts().header.date}; }
  MeetingView view() const { return {facts(), attendance(), occasion()}; }
  const std::string& body_name() const { return bodies_.bodies[occasion().body].name; }

  ItemNames item_names(const Item& item) {
    ItemNames out;
    out.names.reserve(item.names.size());
    out.owners.reserve(item.actions.size());
    Turn turn;
    for (const NameUse& use : item.names) {
      if (use.pronoun) {
        go_on(turn, use.printed);
        out.names.push_back(turn.speaker);
        continue;
      }
      out.names.push_back(resolve(Use{use.printed, item.place}));
      if (use.role == NameRole::speaker) turn = turn_of(use.printed, out.names.back());
    }
    for (const Action& action : item.actions) {
      auto& owners = out.owners.emplace_back();
      for (const Owner& owner : action.owners) owners.push_back(resolve_owner(owner, action.place));
    }
    return out;
  }

  Turn turn_of(const SharedText& printed, const Resolved& speaker) {
    const auto& form = wordings_.of(printed).form;
    Salutation salutation = form ? names_[*form].salutation : Salutation::unknown;
    const bool listed = salutation == Salutation::unknown && speaker.linked();
    if (listed) salutation = people_.traits[speaker.person].salutation;
    return {speaker, salutation};
  }

  // "Hij" behind "Mevrouw Aa" is somebody whom the words do not name: nobody, rather than a guess.
  void go_on(Turn& turn, const std::string& pronoun) const {
    const bool sir = holds(vocabulary_.sir_pronouns, fold(pronoun));
    const Salutation salutation = sir ? Salutation::sir : Salutation::madam;
    if (conflict(turn.salutation, salutation)) turn.speaker = {};
    turn.salutation = salutation;
  }

  Resolved resolve_owner(const Owner& owner, Place place) {
    const Use use{owner.printed, place};
    if (owner.name) return resolve_owner(names_.add(owner.name), use);
    const Wording& wording = wordings_.of(owner.printed);
    // The minutes know it for an organisation, even if its words look like a name.
    if (wording.kind == WordingKind::name) return resolve_words(wording, use);
    return resolve(use);
  }

  // Who is away speaks no word, but does get things to do: "Actie Ingrid".
  Resolved resolve_owner(FormIndex form, const Use& use) {
    const Resolved found = resolve(form, use);
    if (found.certainty != Certainty::unknown) return found;
    return only(of_given_name(names_[form], attendance().absent_names, known_));
  }

  Resolved resolve(const Use& use) {
    const Wording& wording = wordings_.of(use.printed);
    switch (wording.kind) {
      case WordingKind::chair:
        if (facts().header.chair) return attendance().chair;
        break;  // an alias may hold for this body and day
      case WordingKind::secretary:
        return attendance().secretary;
      case WordingKind::name: {
        const Resolved found = resolve(*wording.form, use);
        if (found.certainty != Certainty::unknown || !looks_like_initials(use.printed))
          return found;
        break;  // "HdV" could be a surname
      }
      case WordingKind::office:
        return only(of_office(wording, view(), known_));
      case WordingKind::unknown:
        break;
    }
    return resolve_words(wording, use);
  }

  // Words that are no name: an alias of the registry ("DW", "Hoofdofficier"), or initials.
  Resolved resolve_words(const Wording& wording, const Use& use) const {
    const auto alias = registered_.meant_by_words(wording.folded, occasion());
    if (alias.size() == 1) return certain(people_.of_registered[alias.front()]);
    if (!looks_like_initials(use.printed)) return {};
    return only(of_initials(wording.folded, attendance().present_names, known_));
  }

  Resolved resolve(FormIndex form, const Use& use) {
    if (remembered_.size() <= form) remembered_.resize(names_.size());
    if (remembered_[form].meeting != meeting_) {
      remembered_[form] = {meeting_, find(names_[form], use)};
    }
    return remembered_[form].resolved;
  }

  Resolved find(const NameForm& name, const Use& use) {
    const std::vector<KnownName>& present = attendance().present_names;
    Candidates found = of_surname(name, present, known_);
    if (found.empty()) found = of_surname(name, attendance().absent_names, known_);
    if (found.empty()) found = of_body(name, occasion(), known_);
    if (!found.empty()) return choose(found, name, use);

    found = of_registry(name, occasion(), known_);
    if (found.size() == 1) note_spelling(found.front(), name);
    if (found.empty()) found = of_given_name(name, present, known_);
    if (!found.empty()) return choose(found, name, use);

    found = near_misses(name, present, known_);
    if (found.size() == 1) return probable("near-name", found.front(), use);
    if (found.size() > 1) return ambiguous(found, use);
    found = of_surname(name, present, known_, true);
    if (found.size() == 1) return probable("other-salutation", found.front(), use);
    return {};
  }

  // Of several candidates: the one in this office, or the one whom the registry means.
  Resolved choose(const Candidates& found, const NameForm& name, const Use& use) {
    if (found.size() == 1) return certain(found.front());
    if (!name.office.empty()) {
      const Resolved holder = only(holders_of_office(found, name.office, view(), known_));
      if (holder.linked()) return holder;
    }
    Candidates meant;
    for (const PersonIndex each : of_registry(name, occasion(), known_)) {
      if (std::ranges::find(found, each) != found.end()) meant.push_back(each);
    }
    const Resolved registered = only(meant);
    return registered.linked() ? registered : ambiguous(found, use);
  }

  static Resolved certain(PersonIndex person) { return {Certainty::certain, person}; }
  // The one candidate; of several none, without a report.
  static Resolved only(const Candidates& found) {
    return found.size() == 1 ? certain(found.front()) : Resolved{};
  }

  // A guess is no spelling of the name: who reads the list of those takes them for certain.
  Resolved probable(std::string_view rule, PersonIndex person, const Use& use) {
    const std::string& full_name = people_.people[person].name;
    diagnostics_.warning(
        rule, {facts().source, use.place, use.printed},
        {use.printed, full_name, registry_lines(full_name, use.printed, body_name())});
    return {Certainty::probable, person};
  }

  Resolved ambiguous(const Candidates& found, const Use& use) {
    std::vector<std::string> people;
    for (const PersonIndex each : found) people.push_back(people_.people[each].name);
    warn_ambiguous(use.printed, people, body_name(), {facts().source, use.place, use.printed},
                   diagnostics_);
    return {Certainty::ambiguous, 0};
  }

  void note_spelling(PersonIndex person, const NameForm& name) {
    const auto& form = people_.traits[person].form;
    const bool other = !form || names_[*form].surname != name.surname;
    if (other && name.display != people_.people[person].name) {
      spellings_.push_back({person, name.display});
    }
  }

  const MeetingList& meetings_;
  const BodyTable& bodies_;
  const People& people_;
  const RegisteredNames& registered_;
  NameTable& names_;
  Known known_;
  const Vocabulary& vocabulary_;
  Wordings wordings_;
  Diagnostics& diagnostics_;
  MeetingIndex meeting_ = 0;
  std::vector<Remembered> remembered_;  // by form
  std::vector<Spelling> spellings_;
};

}  // namespace

Resolution resolve_names(const MeetingList& meetings, const BodyTable& bodies, const People& people,
                         const RegisteredNames& registered, const Vocabulary& vocabulary,
                         NameTable& names, Diagnostics& diagnostics) {
  return Resolver(meetings, bodies, people, registered, vocabulary, names, diagnostics).run();
}

}  // namespace openverslag
