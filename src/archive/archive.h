// All meetings together: people, bodies, subjects, themes and registers, all names resolved.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "archive/meeting_list.h"
#include "archive/registry.h"

namespace openverslag {

// Indices into the vectors of Archive.
using MeetingIndex = std::uint32_t;
using PersonIndex = std::uint32_t;
using BodyIndex = std::uint32_t;
using SubjectIndex = std::uint32_t;
using ThemeIndex = std::uint32_t;

using PlanIndex = std::uint32_t;

// An item of a meeting. Ordered as the meetings are: by date.
struct ItemRef {
  MeetingIndex meeting;
  std::uint32_t item;
  auto operator<=>(const ItemRef&) const = default;
};

enum class Certainty : std::uint8_t {
  unknown,    // nobody we know: plain text
  ambiguous,  // two candidates: plain text, reported
  probable,   // a near miss: linked, dotted, reported
  certain,
};

struct Resolved {
  Certainty certainty = Certainty::unknown;
  PersonIndex person = 0;  // meaningful when linked()
  bool linked() const { return certainty >= Certainty::probable; }
};

// What the archive knows about one item beyond its own words.
struct ItemLinks {
  std::vector<Resolved> names;                // as Item::names
  std::vector<std::vector<Resolved>> owners;  // as Item::actions and their owners
  std::vector<std::uint32_t> actions;         // indices in Archive::actions, as Item::actions
  std::vector<MeetingIndex> adopts;           // meetings whose minutes this item adopts
  std::optional<SubjectIndex> subject;        // none for generic items
  std::vector<ThemeIndex> themes;
};

// What the history knows of a meeting; nothing of one that was never published.
struct KnownPast {
  // Its minutes, for the first time; nothing on the day that the history begins: what was there
  // then may have been published years before.
  std::optional<Date> published = {};
  // In place of that day, of what was there then: the day and start that the meeting had, of which
  // its entries in feeds stay.
  std::optional<Date> first_date = {};
  std::optional<TimeOfDay> first_start = {};
  std::uint32_t order = 0;  // with one of these days: among all records, oldest first
  std::optional<std::uint32_t> revision = {};  // of its event in calendars; never falls
  // When that, or another version of its words, was published last, if the record cannot tell.
  std::optional<Date> revised = {};
  std::optional<Date> reread = {};  // a version that tells no correction: any item may be another
  bool has_hidden = false;          // one of those has more words hidden than the one before
};

struct MeetingLinks {
  std::string id;  // "2020-10-05-dvo": unique, for the address
  // The id that it was first published by, as the history knows; unique too. Another one than `id`
  // when the date or the body was corrected since. For what must not change then.
  std::string first_id;
  std::string public_id = {};  // in place of `first_id`, when that spells what is hidden since
  KnownPast past = {};
  BodyIndex body;
  std::optional<MeetingIndex> same_as;  // another file of this meeting, which stands for it
  // The record that this one has in another language. It is `same_as` that one or what stands for
  // that, and joins no register.
  std::optional<MeetingIndex> translation_of;
  std::optional<MeetingIndex> previous;  // of the same body
  std::optional<MeetingIndex> next;
  std::optional<ItemRef> adopted_in;
  Resolved chair;
  Resolved secretary;
  std::vector<Resolved> present;  // as Header::present
  std::vector<Resolved> absent;
  std::vector<ItemLinks> items;  // as Facts::items
};

// What it is known by to who subscribes: it does not change when its date does.
template <class Links>
const std::string& lasting_id(const Links& links) {
  return links.public_id.empty() ? links.first_id : links.public_id;
}

// The file that stands for the meeting: itself, or the one it is the same meeting as.
inline MeetingIndex leading_file(const std::vector<MeetingLinks>& links, MeetingIndex meeting) {
  return links[meeting].same_as.value_or(meeting);
}

struct Membership {
  std::optional<BodyIndex> body;
  std::string role;          // "burgemeester", "voorzitter"; may be empty
  std::string organisation;  // "Almelo"
  std::optional<Date> from;
  std::optional<Date> until;  // inclusive
};

struct Contribution {
  ItemRef item;
  std::uint32_t block;  // of the first time this person speaks in it
};

struct Person {
  std::string id;           // "o-van-veldhuizen"
  std::string name;         // "O. van Veldhuizen"
  std::string sort_name;    // "Veldhuizen, O. van"
  bool has_page = true;     // a public role; otherwise the name stays plain text everywhere
  bool registered = false;  // stands in people.toml
  std::vector<std::string> variants;    // other spellings in the records ("Tichelaar"), sorted
  std::vector<std::string> aliases;     // in the registry, in a record or not
  std::vector<Membership> memberships;  // of the registry; without one, none
  std::vector<MeetingIndex> attended;   // in the list of those present, in the chair, or secretary
  std::vector<MeetingIndex> absent;
  std::vector<MeetingIndex> chaired;
  std::vector<Contribution> contributions;  // where they spoke, each item once
  std::vector<std::uint32_t> actions;       // in Archive::actions: owned as its last meeting says
};

// Bodies are those that met, and those with an id in the registry that are to meet. A file that
// names no body belongs to the one its folder is named for, or to "archive.unnamed-body" of the
// language.
struct Body {
  std::string id;                      // registered, or slug of the name its first meeting prints
  std::string name;                    // the registry's full name, or as printed: "DVO"
  std::vector<std::string> names;      // all that it is known by, in the registry and in print
  std::string description;             // of the registry
  std::string woo;                     // as RegisteredBody::woo
  std::vector<MeetingIndex> meetings;  // by date
  struct Member {
    PersonIndex person;
    MeetingIndex first;  // attended first and last
    MeetingIndex last;
    std::uint32_t meetings;
  };
  std::vector<Member> members;  // by sort name
};

// A meeting of which there are no minutes: to come, called off, or not written up yet.
struct PlannedMeeting {
  std::string id;        // that its minutes will have, when they come
  std::string first_id;  // likewise
  std::string public_id = {};
  BodyIndex body;
  RegisteredPlan plan;
  KnownPast past = {};
  // Of one that was published by `first_id` and gave way to minutes that were, too: those, to which
  // its address leads.
  std::optional<MeetingIndex> became = {};
};

// The same matter on several agendas.
struct Subject {
  std::string id;
  std::vector<std::string> other_ids;  // that the titles it has in the registry would give it
  std::string title;           // the registry's, or that of its latest item without its year
  std::vector<ItemRef> items;  // by date
  std::size_t dropped = 0;     // of the items: were on the agenda, but not discussed
  std::vector<ThemeIndex> themes;
  std::vector<SubjectIndex> related;  // at most 8: share a theme and a word, or a body; best first
};

struct Theme {
  std::string id;
  std::string label;
  std::string uri;  // in the TOP-lijst, if it has one
  std::vector<ItemRef> items;
  std::vector<SubjectIndex> subjects;
  std::string language = {};  // of the label; empty: that of the site
};

// One action, however often it was carried over.
struct ActionEntry {
  struct Appearance {
    ItemRef item;
    std::uint32_t action;  // index in Item::actions
  };
  std::vector<Appearance> appearances;  // by date; the first names the text
  ActionState state;                    // as the latest appearance says
  std::size_t held = 0;  // the latest appearance that says who holds it; or the first

  const Appearance& holding() const { return appearances[held]; }
};

struct DecisionEntry {
  ItemRef item;
  std::uint32_t decision;  // index in Item::decisions
};

struct Archive {
  MeetingList meetings;                 // by date, body, start, draft, source; without a date last
  std::vector<MeetingLinks> links;      // as meetings
  std::vector<PlannedMeeting> planned;  // by date, body, start
  std::vector<PlannedMeeting> given_way;  // to minutes; likewise
  std::vector<Body> bodies;               // by name
  std::vector<Person> people;             // by sort name
  std::vector<Subject> subjects;          // by title
  std::vector<Theme> themes;              // by label; only those with items
  std::vector<ActionEntry> actions;       // by first appearance
  std::vector<DecisionEntry> decisions;   // by date
};

}  // namespace openverslag
