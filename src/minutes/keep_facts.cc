#include "minutes/keep_facts.h"

namespace openverslag {
namespace {

void keep_small(std::vector<Attendee>& attendees, NamePool& names) {
  attendees.shrink_to_fit();
  for (Attendee& attendee : attendees) names.share(attendee.name);
}

void keep_small(Header& header, NamePool& names) {
  keep_small(header.present, names);
  keep_small(header.absent, names);
  if (header.chair) names.share(header.chair->name);
  if (header.secretary) names.share(header.secretary->name);
  header.extra.shrink_to_fit();
  header.origins.shrink_to_fit();
}

void keep_small(Item& item, NamePool& names) {
  item.names.shrink_to_fit();
  item.decisions.shrink_to_fit();
  item.actions.shrink_to_fit();
  for (Action& action : item.actions) {
    action.owners.shrink_to_fit();
    for (Owner& owner : action.owners) names.share(owner.name);
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
