#include "site/kept_holders.h"

#include <utility>

#include "site/organisation_names.h"

namespace openverslag {

void KeptHolders::keep(const std::string& page, std::string_view below) {
  if (site_.feeds.empty() || below.size() < 2) return;
  if (feeds_.empty()) begin();
  const std::string folder = page + std::string(below);
  if (feeds_.contains(site_.routes.feed_of(folder))) return;
  const auto person = people_.find(page);
  if (person != people_.end()) {
    const Person& who = site_.archive.people[person->second];
    if (site_.routes.actions_of(who) == folder)
      add({who.id, who.name, person->second, {}}, folder, page);
  } else if (page == site_.routes.actions()) {
    const std::string id(below.substr(0, below.size() - 1));
    const std::string name = name_of_organisation(site_.archive, id);
    if (!name.empty()) add({id, name, {}, {}}, folder, page);
  }
}

void KeptHolders::begin() {
  for (PersonIndex i = 0; i < site_.archive.people.size(); ++i) {
    const Person& person = site_.archive.people[i];
    if (person.has_page) people_.emplace(site_.routes.person(person), i);
  }
  for (const Feed& feed : site_.feeds) feeds_.insert(feed.address);
}

void KeptHolders::add(Holder holder, const std::string& folder, const std::string& page) {
  const std::string address = site_.routes.feed_of(folder);
  if (!feeds_.insert(address).second) return;
  const auto index = static_cast<std::uint32_t>(site_.holders.size());
  site_.feeds.push_back({FeedKind::holder, index, address, page,
                         site_.language.text("page.actions-of", {holder.name})});
  site_.holders.push_back(std::move(holder));
}

}  // namespace openverslag
