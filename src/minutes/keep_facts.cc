#include "minutes/keep_facts.h"

namespace openverslag {
namespace {

void keep_small(Attendee& attendee, NamePool& names) {
  names.share(attendee.name);
  for (SharedText* each :
       {&attendee.printed, &attendee.organisation, &attendee.role, &attendee.note})
    names.share(*each);
}

void keep_small(std::vector<Attendee>& attendees, NamePool& names) {
  attendees.shrink_to_fit();
  for (Attendee& attendee : attendees) keep_small(attendee, names);
}

void keep_small(Header& header, NamePool& names) {
  keep_small(header.present, names);
  keep_small(header.absent, names);
  if (header.chair) keep_small(*header.chair, names);
  if (header.secretary) keep_small(*header.secretary, names);
  header.extra.shrink_to_fit();
  header.origins.shrink_to_fit();
}

void keep_small(Item& item, NamePool& names) {
  item.names.shrink_to_fit();
  for (NameUse& use : item.names) names.share(use.printed);
  names.share(item.printed_number);
  names.share(item.outcome_printed);
  item.decisions.shrink_to_fit();
  item.actions.shrink_to_fit();
  for (Action& action : item.actions) {
    action.owners.shrink_to_fit();
    for (Owner& owner : action.owners) {
      names.share(owner.name);
      names.share(owner.printed);
    }
  }
}

}  // namespace

void keep_small(Facts& facts, NamePool& names) {
  keep_small(facts.header, names);
  facts.sections.shrink_to_fit();
  facts.items.shrink_to_fit();
  for (Item& item : facts.items) keep_small(item, names);
}

}  // namespace openverslag
